package org.furrow.web.visitor;

import java.util.List;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Who is looking at a page.
///
/// @param name what they are called; empty where nobody is signed in
/// @param formToken what every form carries that changes something, as proof that it came from one of our pages
/// @param isPlaying whether roles can be changed at will, in an exercise
public record Visitor(Actor actor, String name, String formToken, boolean isPlaying) {

    /// The attribute of a request that holds its visitor.
    public static final String ATTRIBUTE = "org.furrow.visitor";

    /// The field of a form that carries the token.
    public static final String FORM_FIELD = "form-token";

    private static final Actor NOBODY = new Actor("", "nobody", Role.VIEWER);

    /// Somebody who is not signed in, and may be shown only the pages for signing in.
    public static Visitor nobody(String formToken) {
        return new Visitor(NOBODY, "", formToken, false);
    }

    /// The visitor of the request that this thread answers.
    public static Visitor current() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object visitor = request == null ? null : request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return visitor instanceof Visitor known ? known : nobody("");
    }

    /// Whether somebody is signed in.
    public boolean isKnown() {
        return !name.isEmpty();
    }

    /// Whether they see the page of accounts.
    public boolean isAdministrator() {
        return isKnown() && actor.may(Permission.MANAGE_ACCOUNTS);
    }

    /// Whether they see the hazards of every organisation.
    public boolean seesEverything() {
        return actor.sight() instanceof Sight.Everything;
    }

    /// Whether they see the pages of victims.
    public boolean worksForVictims() {
        return isKnown() && actor.may(Permission.READ_VICTIMS);
    }

    /// Whether they may propose changes.
    public boolean mayPropose() {
        return isKnown() && actor.may(Permission.RECORD);
    }

    /// Who acts in this request.
    ///
    /// @throws IllegalStateException where nobody is signed in, which the door should have seen
    public Actor acting() {
        if (!isKnown()) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return actor;
    }

    /// The roles to choose from in an exercise.
    public List<Role> roles() {
        return List.of(Role.values());
    }
}
