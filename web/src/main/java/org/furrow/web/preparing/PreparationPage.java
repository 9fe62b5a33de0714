package org.furrow.web.preparing;

import java.util.List;
import java.util.Optional;
import org.furrow.web.imports.ImportReportPage;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The first rows of files in preparation, with what each column is taken for.
///
/// @param notices what happened to it
/// @param look what the last look at all rows found; absent where nobody has looked
public record PreparationPage(
        Shell shell,
        PreparingWords words,
        String id,
        String files,
        String begun,
        List<Notice> notices,
        List<Table> tables,
        Optional<Look> look) {

    public PreparationPage {
        notices = List.copyOf(notices);
        tables = List.copyOf(tables);
    }

    /// Something to know.
    ///
    /// @param tone bad, warn or good
    /// @param link where it leads; absent where nowhere
    public record Notice(String tone, String sentence, Optional<Link> link) {}

    /// What a look at all rows found.
    public record Look(List<Fact> counts, List<Fact> areas, List<Rule> rules) {

        public Look {
            counts = List.copyOf(counts);
            areas = List.copyOf(areas);
            rules = List.copyOf(rules);
        }
    }

    /// A rule that found something.
    ///
    /// @param isAcceptable whether its proposal can be applied
    /// @param isAccepted whether it will be
    public record Rule(ImportReportPage.Rule found, boolean isAcceptable, boolean isAccepted, List<String> examples) {

        public Rule {
            examples = List.copyOf(examples);
        }
    }

    /// A table of the files.
    ///
    /// @param number its place among them, from 0
    /// @param problem why it cannot be read or placed; empty where it can
    /// @param choices what is asked of the table as a whole
    /// @param crs the reference system that the person typed
    /// @param crsTrouble what is wrong with it; empty where nothing is
    public record Table(
            int number,
            String name,
            List<Fact> recognised,
            String problem,
            List<Select> choices,
            String crs,
            String crsTrouble,
            List<Column> columns,
            List<CodeList> codes,
            List<Row> rows) {

        public Table {
            recognised = List.copyOf(recognised);
            choices = List.copyOf(choices);
            columns = List.copyOf(columns);
            codes = List.copyOf(codes);
            rows = List.copyOf(rows);
        }
    }

    /// A column with the fields to choose from.
    ///
    /// @param reason of what is proposed; as it was written, in English
    public record Column(String name, Select fields, String proposal, String reason) {}

    /// The values of a field that has codes.
    public record CodeList(String field, List<Select> values) {

        public CodeList {
            values = List.copyOf(values);
        }
    }

    /// One of the first rows.
    ///
    /// @param place where it lies, as we understand it
    public record Row(String number, List<Cell> cells, String place, List<Badge> findings) {

        public Row {
            cells = List.copyOf(cells);
            findings = List.copyOf(findings);
        }
    }

    /// A value.
    ///
    /// @param understood what becomes of it; empty where that is the same
    /// @param isWrong whether a rule found something in it
    public record Cell(String original, String understood, boolean isWrong) {}
}
