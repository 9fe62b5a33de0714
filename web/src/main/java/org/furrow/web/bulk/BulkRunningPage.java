package org.furrow.web.bulk;

import org.furrow.web.shell.Shell;

/// How far it has come with several hazards or drafts.
///
/// @param percent how much of it is done
public record BulkRunningPage(
        Shell shell, BulkWords words, String title, String id, String heading, String sentence, int percent) {}
