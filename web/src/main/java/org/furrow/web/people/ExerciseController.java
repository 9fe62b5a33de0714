package org.furrow.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.app.people.SigningIn;
import org.furrow.domain.people.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Answers for changing roles in an exercise.
@Controller
public final class ExerciseController {

    private final PlayingRoles roles;
    private final SigningIn signing;

    public ExerciseController(People people, PlayingRoles roles) {
        this.roles = roles;
        signing = new SigningIn(people);
    }

    @PostMapping("/exercise/role")
    View play(@RequestParam String role, HttpServletRequest request, HttpServletResponse response) {
        Role wanted =
                Role.find(role).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST, "role=" + role));
        Cookies.find(request, Cookies.SESSION).ifPresent(signing::signOut);
        Cookies.give(request, response, Cookies.SESSION, roles.play(wanted));
        return new RedirectView(page(request));
    }

    /// The page on which the role was changed, as the browser names it; the first one where it names none.
    private static String page(HttpServletRequest request) {
        try {
            URI from = new URI(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
            String asked = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return OwnAddress.of(Objects.requireNonNullElse(from.getRawPath(), "") + asked);
        } catch (URISyntaxException _) {
            return OwnAddress.of("");
        }
    }
}
