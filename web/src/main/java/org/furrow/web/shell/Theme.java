package org.furrow.web.shell;

import java.util.Optional;
import java.util.stream.Stream;

/// How the pages look.
public enum Theme {
    /// As the device does.
    DEVICE(""),
    LIGHT("light"),
    DARK("dark"),
    /// Black on white with strong edges, for bright sun and for eyes that need it.
    CONTRAST("contrast");

    /// The name of the look in addresses and in the cookie that keeps it.
    public static final String NAME = "theme";

    private static final String AS_DEVICE = "device";

    private final String style;

    Theme(String style) {
        this.style = style;
    }

    /// What the style sheet calls it; empty for the look of the device.
    public String style() {
        return style;
    }

    /// What addresses and message files call it.
    public String code() {
        return style.isEmpty() ? AS_DEVICE : style;
    }

    /// The look with that code.
    public static Optional<Theme> find(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
