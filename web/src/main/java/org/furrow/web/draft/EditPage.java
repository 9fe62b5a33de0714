package org.furrow.web.draft;

import java.util.List;
import java.util.stream.Stream;
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
/// @param picture what stands and what is typed
/// @param areas the same as numbers
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
        ShapePicture picture,
        List<DraftPage.AreaRow> areas,
        List<Group> groups,
        List<Way> ways) {

    public EditPage {
        notices = List.copyOf(notices);
        summary = List.copyOf(summary);
        figures = List.copyOf(figures);
        areas = List.copyOf(areas);
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
    /// @param check what the button says that only looks; empty where nothing is to be looked at
    /// @param hidden what it carries unseen
    public record Send(String method, String action, String button, String check, List<Fact> hidden) {
        public Send {
            hidden = List.copyOf(hidden);
        }
    }

    /// Fields that belong together.
    ///
    /// @param buttons further buttons that only look, each with the word that it sends
    /// @param whole the boundary of what is cut into parts, as text; empty where nothing is
    /// @param inner groups inside it
    public record Group(
            String title, String help, List<FormField> fields, List<Link> buttons, String whole, List<Group> inner) {
        public Group {
            fields = List.copyOf(fields);
            buttons = List.copyOf(buttons);
            inner = List.copyOf(inner);
        }

        /// Fields alone, with a word of help.
        public Group(String title, String help, List<FormField> fields) {
            this(title, help, fields, List.of(), "", List.of());
        }

        /// Fields alone.
        static Group of(String title, List<FormField> fields) {
            return new Group(title, "", fields);
        }

        /// Its fields and those of the groups inside it.
        Stream<FormField> all() {
            return Stream.concat(fields.stream(), inner.stream().flatMap(Group::all));
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
