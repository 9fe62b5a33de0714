package org.furrow.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds the language of whoever asks for a page: the one chosen in the address, which is kept in a cookie, else the
/// one in the cookie, else the first of the browser's that we speak, else English. The look of the pages is found in
/// the same way, else it is that of the device.
///
/// What programs ask for is answered in English.
public final class Speaking extends OncePerRequestFilter {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/tiles/", "/actuator/", Assets.FOLDER);
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return FOR_PROGRAMS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Language language = chosen(request, response, Reader.LANGUAGE, Language::find, Language::code)
                .orElseGet(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        Theme theme =
                chosen(request, response, Theme.NAME, Theme::find, Theme::code).orElse(Theme.DEVICE);
        Reader reader = new Reader(language.locale(), theme, rest(request.getQueryString()));
        request.setAttribute(Reader.class.getName(), reader);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        chain.doFilter(request, response);
    }

    /// What the address chooses, which is then kept, else what was kept.
    private static <C> Optional<C> chosen(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            Function<String, Optional<C>> finder,
            Function<C, String> code) {
        Optional<C> now = parts(request.getQueryString())
                .filter(part -> part.startsWith(name + "="))
                .flatMap(part -> finder.apply(part.substring(name.length() + 1)).stream())
                .findFirst();
        now.ifPresent(choice -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(name, code.apply(choice))));
        return now.or(() -> Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .flatMap(cookie -> finder.apply(cookie.getValue()).stream())
                .findFirst());
    }

    private static Language preferred(@Nullable String header) {
        return wishes(header)
                .filter(wish -> wish.getWeight() > 0)
                .map(wish -> Language.find(wish.getRange()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.ENGLISH);
    }

    private static Stream<Locale.LanguageRange> wishes(@Nullable String header) {
        try {
            return header == null ? Stream.empty() : Locale.LanguageRange.parse(header).stream();
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }

    private static String rest(@Nullable String query) {
        return parts(query).filter(part -> !isChoice(part)).collect(Collectors.joining("&"));
    }

    private static Stream<String> parts(@Nullable String query) {
        return Stream.of(Objects.requireNonNullElse(query, "").split("&")).filter(part -> !part.isEmpty());
    }

    private static boolean isChoice(String part) {
        return part.startsWith(Reader.LANGUAGE + "=") || part.startsWith(Theme.NAME + "=");
    }

    private static String cookie(String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
