package org.furrow.web.draft;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// A form that proposes a change, or the choice that comes before it.
///
/// @param back where its hazard is
/// @param send how the form is sent
/// @param notices what to know before typing
/// @param summary all that stands against it; empty where nothing does
/// @param figures what was measured of the boundary typed
/// @param ways kinds of change to choose from, where there is no form yet
public record EditPage(
        Shell shell,
        DraftWords words,
        String title,
        Link back,
        Send send,
        List<String> notices,
        List<Summed> summary,
        List<Fact> figures,
        List<Group> groups,
        List<Way> ways) {

    public EditPage {
        notices = List.copyOf(notices);
        summary = List.copyOf(summary);
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        ways = List.copyOf(ways);
    }

    /// The browser's code that a form needs: that of drawing, for fields that take a boundary; none where there is no
    /// form.
    public String script() {
        return send.button().isEmpty() ? "" : "draw.mjs";
    }

    /// How a form is sent.
    ///
    /// @param button what its button says; empty where there is no form
    /// @param hidden what it carries unseen
    public record Send(String method, String action, String button, boolean canCheck, List<Fact> hidden) {
        public Send {
            hidden = List.copyOf(hidden);
        }
    }

    /// Fields that belong together.
    public record Group(String title, String help, List<FormField> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /// One line of the summary.
    ///
    /// @param address the field that it is about; empty where it is about the whole form
    /// @param label the field's name
    public record Summed(String address, String label, FormField.Problem problem) {}

    /// A kind of change to choose.
    public record Way(String address, String label, String means) {}
}
