package org.furrow.web.journal;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The journal, newest entry first.
///
/// @param active the filters that are on, each with the address without it
/// @param exports where what is shown can be had as a file
/// @param pages the ways to the first page and further back
public record JournalPage(
        Shell shell,
        JournalWords words,
        Form form,
        List<Link> active,
        List<Link> exports,
        Verification verification,
        List<Row> rows,
        List<Link> pages) {

    public JournalPage {
        active = List.copyOf(active);
        exports = List.copyOf(exports);
        rows = List.copyOf(rows);
        pages = List.copyOf(pages);
    }

    /// What can be filtered by, as it is filled in.
    ///
    /// @param authors those that can be proposed
    public record Form(
            String record,
            String author,
            List<String> authors,
            List<Select> selects,
            String importId,
            List<Field> dates) {

        public Form {
            authors = List.copyOf(authors);
            selects = List.copyOf(selects);
            dates = List.copyOf(dates);
        }
    }

    /// A date of the form.
    public record Field(String name, String label, String value) {}

    /// What verifying the chain would take, and what it found where it was asked for.
    ///
    /// @param result the finding as a sentence; empty where nobody asked
    /// @param tone good or bad
    /// @param faults each wrong entry, with the address of its neighbourhood
    public record Verification(String means, String result, String tone, List<Link> faults) {

        public Verification {
            faults = List.copyOf(faults);
        }
    }

    /// An entry: what was said, of what, since when it is so, when the office knew it, who said so and where.
    ///
    /// @param warning that the entry cannot be read; empty where it can
    /// @param about the record, with an empty address where it has no page
    /// @param came the import it came with; an empty label where it came with none
    /// @param body what it says in full
    public record Row(
            String position,
            String kind,
            String what,
            String warning,
            Link about,
            String why,
            List<Changed> changes,
            Link came,
            String valid,
            String recorded,
            String author,
            String site,
            List<Fact> body,
            Link document) {

        public Row {
            changes = List.copyOf(changes);
            body = List.copyOf(body);
        }
    }

    /// What was replaced, and by what.
    public record Changed(String field, String before, String after) {}
}
