package org.furrow.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The files that the build made for the browser, each named by what is in it, so that it may be kept for a year.
public final class Assets {

    /// Where they are served.
    public static final String FOLDER = "/assets/";

    private static final Properties NAMES = read();

    private Assets() {}

    /// The address of the file that the sources know by this name.
    public static String address(String name) {
        return FOLDER + version(name);
    }

    /// What changes when the file does.
    public static String version(String name) {
        String known = NAMES.getProperty(name);
        if (known == null) {
            throw new IllegalStateException(
                    "The build made no file " + name + " for the browser, only " + NAMES.stringPropertyNames());
        }
        return known;
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream file = Assets.class.getResourceAsStream("assets.properties")) {
            if (file == null) {
                throw new IllegalStateException(
                        "The files for the browser are missing. Maybe the build step of the web module was left out.");
            }
            names.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of files for the browser cannot be read", broken);
        }
        return names;
    }
}
