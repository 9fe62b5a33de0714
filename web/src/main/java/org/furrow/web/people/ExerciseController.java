package org.furrow.web.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.app.people.SigningIn;
import org.furrow.domain.people.Role;
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
        return new RedirectView("/");
    }
}
