package org.furrow.web.people;

import org.furrow.web.shell.Shell;

/// The page between this site and a provider. A form may lead nowhere else, so browsers go on from this page.
///
/// @param title what is about to happen
/// @param link what leads there
/// @param address of the provider
public record LeavingPage(Shell shell, String title, String link, String address) {}
