package org.furrow.web.shell;

import java.util.Locale;

/// For whom a page is printed.
///
/// @param locale the language and the way of writing numbers and dates
/// @param theme light, dark, or empty to follow the device
public record Reader(Locale locale, String theme) {

    /// English, and the theme of the device.
    public static final Reader ENGLISH = new Reader(Locale.UK, "");

    /// The direction of writing, as HTML names it.
    public String direction() {
        return switch (locale.getLanguage()) {
            case "ar", "fa", "he", "ps", "ur", "ckb" -> "rtl";
            default -> "ltr";
        };
    }
}
