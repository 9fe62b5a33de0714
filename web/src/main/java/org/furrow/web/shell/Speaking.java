package org.furrow.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds the language of whoever asks for a page: the one chosen in the address, which is kept in a cookie, else the
/// one in the cookie, else the first of the browser's that we speak, else English.
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
        Optional<Language> chosen = chosen(request.getQueryString());
        chosen.ifPresent(language -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(language)));
        Language language = chosen.or(() -> kept(request.getCookies()))
                .orElseGet(() -> preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        Reader reader = new Reader(language.locale(), "", rest(request.getQueryString()));
        request.setAttribute(Reader.class.getName(), reader);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        chain.doFilter(request, response);
    }

    private static Optional<Language> chosen(@Nullable String query) {
        return parts(query)
                .filter(Speaking::isLanguage)
                .map(part -> part.substring(part.indexOf('=') + 1))
                .map(Language::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Language> kept(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Reader.LANGUAGE))
                .map(cookie -> Language.find(cookie.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
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
        return parts(query).filter(part -> !isLanguage(part)).collect(Collectors.joining("&"));
    }

    private static Stream<String> parts(@Nullable String query) {
        return Stream.of(Objects.requireNonNullElse(query, "").split("&")).filter(part -> !part.isEmpty());
    }

    private static boolean isLanguage(String part) {
        return part.startsWith(Reader.LANGUAGE + "=");
    }

    private static String cookie(Language language) {
        return ResponseCookie.from(Reader.LANGUAGE, language.code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
