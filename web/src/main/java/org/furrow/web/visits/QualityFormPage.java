package org.furrow.web.visits;

import java.util.List;
import org.furrow.web.rows.FormPart;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.FormField;
import org.furrow.web.teams.TeamPage;

/// The form of a visit or of a nonconformity.
///
/// @param kinds the kinds of visit to choose from, where none is chosen yet
/// @param action where the form is sent
/// @param back the page that it belongs to
/// @param seen the latest entry that the reader has before them; empty for a new record
/// @param completion the completion report that it leads back to; empty where it does not
/// @param checklist what the checklist is called, and its version; empty where there is none
/// @param checklistKey its code and version
public record QualityFormPage(
        Shell shell,
        VisitWords words,
        String title,
        Link back,
        List<Link> kinds,
        String action,
        String seen,
        String completion,
        List<TeamPage.Against> against,
        List<Part> parts,
        String checklist,
        String checklistKey,
        List<Row> rows) {

    public QualityFormPage {
        kinds = List.copyOf(kinds);
        against = List.copyOf(against);
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /// The parts before the checklist: all but the last one where there are several.
    public List<Part> before() {
        return parts.size() < 2 ? parts : parts.subList(0, parts.size() - 1);
    }

    /// The parts after the checklist.
    public List<Part> after() {
        return parts.subList(before().size(), parts.size());
    }

    /// Fields that belong together.
    ///
    /// @param more those that are folded away while nobody filled them in
    public record Part(String title, List<FormField> fields, List<FormField> more) {
        public Part {
            fields = List.copyOf(fields);
            more = List.copyOf(more);
        }

        Part(String title, List<FormField> fields) {
            this(title, fields, List.of());
        }

        /// Whether something stands in a field that is folded away, or is wrong with it.
        public boolean isOpen() {
            return new FormPart(more, List.of()).isOpen();
        }
    }

    /// A question with its possible answers.
    ///
    /// @param isOurs whether the words are in the reader's language
    public record Row(
            String code, String words, boolean isOurs, String grade, List<Select.Choice> answers, String remark) {
        public Row {
            answers = List.copyOf(answers);
        }
    }
}
