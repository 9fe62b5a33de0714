package org.furrow.web.bulk;

import java.util.List;
import org.furrow.web.draft.DraftWords;
import org.furrow.web.draft.EditPage;
import org.furrow.web.draft.FormField;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// What exactly is to be done with several hazards or drafts; or why nothing can be.
///
/// @param count how many are chosen, as a sentence; empty where none are
/// @param action where the form is sent to; empty where there is none
/// @param problems what stands against what was typed
/// @param ways what the hazards can become, where that is to be chosen first
public record BulkFormPage(
        Shell shell,
        BulkWords words,
        DraftWords draftWords,
        String title,
        String count,
        Link back,
        String action,
        List<String> notices,
        List<FormField.Problem> problems,
        List<Link> ways,
        List<Fact> hidden,
        List<EditPage.Group> groups) {

    public BulkFormPage {
        notices = List.copyOf(notices);
        problems = List.copyOf(problems);
        ways = List.copyOf(ways);
        hidden = List.copyOf(hidden);
        groups = List.copyOf(groups);
    }
}
