package org.furrow.web.people;

import org.furrow.web.shell.Shell;

/// The page for signing in.
///
/// @param name what was typed before
/// @param to where to go afterwards
/// @param trouble what went wrong, empty at first
public record SignInPage(Shell shell, PeopleWords words, String name, String to, String trouble) {}
