package org.furrow.web.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.furrow.app.NotPermitted;
import org.furrow.app.people.IssuingTokens;
import org.furrow.app.people.Secrets;
import org.furrow.app.people.SigningIn;
import org.furrow.app.people.Visit;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.web.upload.BrokenUpload;
import org.furrow.web.upload.Upload;
import org.furrow.web.visitor.Visitor;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The door: every request passes it, and goes on only with somebody who is signed in and may read.
///
/// What changes something must bring the token of one of our own forms. Below `/api` a personal access token counts
/// instead of a session, which no other site can send along.
@Component
public final class Door extends OncePerRequestFilter {

    /// The attribute of a request that says what its visitor has to do before anything else.
    static final String DUTY = "org.furrow.duty";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9._-]+");
    private static final String BEARER = "Bearer ";

    /// What the forms carry where nobody signs in.
    private final String lookersToken = Secrets.formToken(Secrets.fresh());

    private final Access access;

    public Door(Access access) {
        this.access = access;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (isForEverybody(path)) {
            chain.doFilter(request, response);
            return;
        }
        boolean isToken = isApi(path) && bearer(request).isPresent();
        Optional<Visitor> known = isToken ? byToken(request) : bySession(request, response);
        Visitor visitor = known.orElseGet(() -> nobody(request, response));
        request.setAttribute(Visitor.ATTRIBUTE, visitor);
        if (!READING.contains(request.getMethod()) && !isToken && !isOurForm(request, visitor)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN); // files that follow the form's token were not read
        } else if (visitor.isKnown() || isForSigningIn(path)) {
            goOn(request, response, chain);
        } else {
            sendToSignIn(request, response);
        }
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Visitor visitor = (Visitor) Objects.requireNonNull(request.getAttribute(Visitor.ATTRIBUTE));
        if (visitor.isKnown()) {
            NotPermitted.check(visitor.actor(), Permission.READ);
        }
        Visit.Duty duty = request.getAttribute(DUTY) instanceof Visit.Duty known ? known : Visit.Duty.NONE;
        if (!isOpenWith(duty, request.getRequestURI())) {
            if (isForPrograms(request.getRequestURI())) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            } else {
                response.sendRedirect(
                        duty == Visit.Duty.CHANGE_PASSWORD ? AccountController.PATH : SecondFactorController.PATH);
            }
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Visitor> byToken(HttpServletRequest request) {
        if (!(access instanceof Access.BySigningIn by)) {
            return Optional.empty();
        }
        return bearer(request)
                .flatMap(new IssuingTokens(by.people())::find)
                .map(visit -> new Visitor(visit.actor(), visit.fullName(), "", false));
    }

    private Optional<Visitor> bySession(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> secret = Cookies.find(request, Cookies.SESSION);
        return switch (access) {
            case Access.ToLook _ ->
                Optional.of(new Visitor(new Actor("", "looker", Role.VIEWER), "Viewer", lookersToken, false));
            case Access.BySigningIn by ->
                secret.flatMap(known ->
                        new SigningIn(by.people()).find(known).map(visit -> visitor(request, visit, known, false)));
            case Access.ByPlaying by ->
                Optional.of(secret.flatMap(known -> new SigningIn(by.people())
                                .find(known)
                                .map(visit -> visitor(request, visit, known, true)))
                        .orElseGet(() -> beginPlaying(by, request, response)));
        };
    }

    private static Visitor visitor(HttpServletRequest request, Visit visit, String secret, boolean isPlaying) {
        request.setAttribute(DUTY, visit.duty());
        return new Visitor(visit.actor(), visit.fullName(), Secrets.formToken(secret), isPlaying);
    }

    private static Visitor beginPlaying(Access.ByPlaying by, HttpServletRequest request, HttpServletResponse response) {
        Visit visit = by.roles().visit(Role.VIEWER);
        if (isForPrograms(request.getRequestURI()) || !READING.contains(request.getMethod())) {
            return new Visitor(visit.actor(), visit.fullName(), "", true);
        }
        String secret = by.roles().play(Role.VIEWER);
        Cookies.give(request, response, Cookies.SESSION, secret);
        return visitor(request, visit, secret, true);
    }

    private static Visitor nobody(HttpServletRequest request, HttpServletResponse response) {
        if (isForPrograms(request.getRequestURI())) {
            return Visitor.nobody("");
        }
        String secret = Cookies.find(request, Cookies.FORM).orElseGet(() -> {
            String fresh = Secrets.fresh();
            Cookies.give(request, response, Cookies.FORM, fresh);
            return fresh;
        });
        return Visitor.nobody(Secrets.formToken(secret));
    }

    /// Whether the request brings the token that we printed into the form, and no browser says that it comes from
    /// another site.
    private static boolean isOurForm(HttpServletRequest request, Visitor visitor) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean isFromElsewhere = site != null && !site.equals("same-origin") && !site.equals("none");
        return !isFromElsewhere
                && !visitor.formToken().isEmpty()
                && token(request)
                        .filter(token -> Secrets.isSame(visitor.formToken(), token))
                        .isPresent();
    }

    /// The token that a form brings; a form with files brings it before them.
    private static Optional<String> token(HttpServletRequest request) {
        try {
            return Upload.isOne(request)
                    ? Upload.of(request).findFirst(Visitor.FORM_FIELD)
                    : Optional.ofNullable(request.getParameter(Visitor.FORM_FIELD));
        } catch (BrokenUpload _) {
            return Optional.empty();
        }
    }

    private void sendToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isForPrograms(request.getRequestURI())) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Furrow\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        boolean isFirst = access instanceof Access.BySigningIn by && by.first().isNeeded();
        response.sendRedirect(isFirst ? SignInController.FIRST : SignInController.PATH + to(request));
    }

    private static String to(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean isWorthIt = request.getMethod().equals("GET") && !address.equals("/");
        return isWorthIt ? "?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8) : "";
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private static boolean isForEverybody(String path) {
        return ASSET.matcher(path).matches() || path.equals("/actuator/health");
    }

    private static boolean isForSigningIn(String path) {
        return path.equals(SignInController.PATH)
                || path.equals(SignInController.CODE)
                || path.equals(OpenIdController.PATH)
                || path.equals(OpenIdController.BACK)
                || path.equals(SignInController.FIRST);
    }

    /// Whether a page is open to somebody who has to do this before anything else.
    private static boolean isOpenWith(Visit.Duty duty, String path) {
        boolean isOut = path.equals(SignInController.OUT);
        return switch (duty) {
            case NONE -> true;
            case CHANGE_PASSWORD ->
                isOut || path.equals(AccountController.PATH) || path.equals(AccountController.PASSWORD);
            case SET_UP_SECOND_FACTOR ->
                isOut || path.equals(SecondFactorController.PATH) || path.startsWith(SecondFactorController.PATH + "/");
        };
    }

    private static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    private static boolean isForPrograms(String path) {
        return isApi(path) || path.startsWith("/tiles/");
    }
}
