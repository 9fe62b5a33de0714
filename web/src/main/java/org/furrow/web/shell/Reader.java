package org.furrow.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// For whom a page is printed. Controllers take it as a parameter of their methods.
///
/// @param locale the language and the way of writing numbers and dates
/// @param asked the rest of the address after its question mark, without a language and a look
public record Reader(Locale locale, Theme theme, String asked) {

    /// The name of the language in every address.
    public static final String LANGUAGE = "lang";

    /// English, and the theme of the device.
    public static final Reader ENGLISH = new Reader(Locale.UK, Theme.DEVICE, "");

    /// Who sent a request, as [Speaking] found it; English where nobody has looked.
    public static Reader of(HttpServletRequest request) {
        return request.getAttribute(Reader.class.getName()) instanceof Reader reader ? reader : ENGLISH;
    }

    /// Who sent the request that this thread answers; English where it answers none.
    public static Reader current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object reader =
                request == null ? null : request.getAttribute(Reader.class.getName(), RequestAttributes.SCOPE_REQUEST);
        return reader instanceof Reader known ? known : ENGLISH;
    }

    /// The language of the page.
    public Language language() {
        return Language.of(locale);
    }

    /// The language as HTML names it.
    public String tag() {
        return locale.stripExtensions().toLanguageTag();
    }

    /// The direction of writing, as HTML names it.
    public String direction() {
        return language().isRightToLeft() ? "rtl" : "ltr";
    }

    /// The address of the same page, with its filters and clocks, in another language.
    public String addressIn(Language other) {
        return address(LANGUAGE, other.code());
    }

    /// The address of the same page, with its filters and clocks, in another look.
    public String addressIn(Theme other) {
        return address(Theme.NAME, other.code());
    }

    private String address(String name, String value) {
        return "?" + (asked.isEmpty() ? "" : asked + "&") + name + "=" + value;
    }
}
