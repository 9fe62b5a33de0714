package org.furrow.web.victims;

import org.furrow.web.shell.Shell;

/// The page that says why victims' data cannot be opened.
///
/// @param why what is wrong with the key, and what may help
/// @param file in which the key was looked for
public record LockedPage(Shell shell, VictimWords words, String why, String file) {}
