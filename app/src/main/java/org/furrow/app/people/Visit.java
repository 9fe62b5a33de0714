package org.furrow.app.people;

import org.furrow.domain.people.Actor;

/// Somebody who is signed in.
///
/// @param fullName what colleagues call them
/// @param mustChangePassword whether they have to choose a password of their own before anything else
public record Visit(Actor actor, String fullName, boolean mustChangePassword) {}
