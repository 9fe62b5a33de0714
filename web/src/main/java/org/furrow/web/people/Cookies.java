package org.furrow.web.people;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookies: the session's, one that ties the form for signing in to the browser that asked for it, one between the
/// password and the second factor, and one that ties what a provider answers to the browser that asked.
///
/// Their names carry the port, because browsers give the cookies of one port to all others of the same machine.
public final class Cookies {

    /// The attribute of a request that came encrypted to a proxy before this server.
    public static final String ENCRYPTED = "org.furrow.encrypted";

    static final String SESSION = "furrow_session";
    static final String FORM = "furrow_form";
    static final String HALF = "furrow_half";
    static final String OPENID = "furrow_openid";

    private static final Duration SHORT = Duration.ofMinutes(10);
    private static final Duration FOR_THE_SESSION = Duration.ofSeconds(-1);

    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Cookies() {}

    /// The secret that the browser sent, where it looks like one.
    static Optional<String> find(HttpServletRequest request, String kind) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name(request, kind))
                    && SECRET.matcher(cookie.getValue()).matches()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /// Gives the browser a secret, which no script can read and no other site's form brings along.
    static void give(HttpServletRequest request, HttpServletResponse response, String kind, String secret) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(request, kind, secret)
                        .maxAge(kind.equals(OPENID) ? SHORT : FOR_THE_SESSION)
                        .build()
                        .toString());
    }

    /// Takes the secret from the browser.
    static void take(HttpServletRequest request, HttpServletResponse response, String kind) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(request, kind, "").maxAge(0).build().toString());
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String kind, String secret) {
        return ResponseCookie.from(name(request, kind), secret)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure() || Boolean.TRUE.equals(request.getAttribute(ENCRYPTED)))
                .sameSite("Lax");
    }

    private static String name(HttpServletRequest request, String kind) {
        return kind + "_" + request.getLocalPort();
    }
}
