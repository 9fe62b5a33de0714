package org.furrow.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.furrow.web.people.Cookies;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells browsers to load nothing from elsewhere and to run nothing that stands in a page, and answers only to this
/// machine's own names and to the name that it was given: another one means that a page from elsewhere has been pointed
/// at this server.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Guarding extends OncePerRequestFilter {

    /// A year; browsers then ask by https alone (RFC 6797).
    private static final String ENCRYPTED_ONLY = "max-age=31536000";

    private static final Set<String> OWN_NAMES = Set.of("127.0.0.1", "localhost", "[::1]", "::1");
    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "worker-src 'self'",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final PublicAddress address;

    Guarding(ObjectProvider<PublicAddress> address) {
        this.address = address.getIfAvailable(() -> PublicAddress.NONE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        boolean isPublic = address.isOf(request.getServerName());
        if (isPublic && address.isEncrypted()) {
            request.setAttribute(Cookies.ENCRYPTED, true);
            response.setHeader("Strict-Transport-Security", ENCRYPTED_ONLY);
        }
        if (isPublic || OWN_NAMES.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().println("This server answers at http://127.0.0.1 only.");
        }
    }
}
