package org.furrow.web.people;

import org.furrow.web.shell.Shell;

/// The page on which a code of the second factor is asked for.
///
/// @param to where to go afterwards
/// @param trouble what went wrong, empty at first
public record CodePage(Shell shell, PeopleWords words, String to, String trouble) {}
