package org.furrow.web.about;

import java.util.List;
import org.furrow.web.shell.Shell;

/// What Furrow is and whose works it stands on.
///
/// @param program the libraries of the program
/// @param browser what the browser loads
/// @param notice what the authors of works want to be told, in English as they wrote it
/// @param licence Furrow's own licence, in English
public record AboutPage(
        Shell shell,
        AboutWords words,
        String version,
        List<Work> program,
        List<Work> browser,
        String notice,
        String licence) {

    public AboutPage {
        program = List.copyOf(program);
        browser = List.copyOf(browser);
    }

    /// A work of others.
    public record Work(String name, String version, String licence) {}
}
