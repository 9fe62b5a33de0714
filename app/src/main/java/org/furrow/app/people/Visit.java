package org.furrow.app.people;

import org.furrow.domain.people.Actor;

/// Somebody who is signed in.
///
/// @param fullName what colleagues call them
/// @param duty what they have to do before anything else
public record Visit(Actor actor, String fullName, Duty duty) {

    /// What somebody has to do before anything else.
    public enum Duty {
        NONE,
        /// Choosing a password of their own.
        CHANGE_PASSWORD,
        /// Setting up a second factor, which their role demands.
        SET_UP_SECOND_FACTOR
    }
}
