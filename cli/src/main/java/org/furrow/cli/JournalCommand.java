package org.furrow.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.journal.Change;
import org.furrow.app.journal.JournalEntry;
import org.furrow.app.journal.JournalJson;
import org.furrow.app.journal.JournalQuestion;
import org.furrow.app.journal.ReadingJournal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow journal`: who said what, newest first.
@Command(
        name = "journal",
        description = "Lists the entries of the journal, newest first: who said what, and what it replaced.",
        mixinStandardHelpOptions = true)
final class JournalCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--author", paramLabel = "NAME", description = "Only what this author said.")
    private String author = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind of fact, such as hazard-extended.")
    private String kind = "";

    @Option(names = "--record", paramLabel = "RECORD", description = "Only this record: its id, or a reference.")
    private String record = "";

    @Option(names = "--site", paramLabel = "SITE", description = "Only what this site wrote.")
    private String site = "";

    @Option(names = "--import", paramLabel = "ID", description = "Only what came with this import.")
    private String batch = "";

    @Option(names = "--from", paramLabel = "MOMENT", description = "Recorded on this day (UTC) or instant, or later.")
    private String from = "";

    @Option(names = "--until", paramLabel = "MOMENT", description = "Recorded before this day (UTC) or instant.")
    private String until = "";

    @Option(names = "--before", paramLabel = "POSITION", description = "Go on before this position.")
    private long before = Long.MAX_VALUE;

    @Option(names = "--most", paramLabel = "N", defaultValue = "50", description = "How many at most. Default: 50")
    private int most;

    @Override
    public Integer call() {
        JournalQuestion question = question();
        if (most < 1) {
            throw common.misuse("--most is 1 or more, but was " + most + ".");
        }
        try (Furrow furrow = common.openExisting()) {
            ReadingJournal.Page page = new ReadingJournal(furrow).read(question, most);
            if (common.isJson()) {
                common.print(JournalJson.of(page));
            } else {
                print(page);
            }
            return 0;
        }
    }

    private JournalQuestion question() {
        if (!kind.isEmpty() && !ReadingJournal.kinds().contains(kind)) {
            throw common.misuse("There is no kind of fact '" + kind + "'.\nMaybe one of: "
                    + String.join(", ", ReadingJournal.kinds()));
        }
        return new JournalQuestion(
                author,
                site,
                kind,
                record,
                batch,
                moment("--from", from).orElse(Instant.MIN),
                moment("--until", until).orElse(Instant.MAX),
                LocalDate.MIN,
                LocalDate.MAX,
                before);
    }

    private Optional<Instant> moment(String option, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.indexOf('T') > 0
                            ? Instant.parse(text)
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException _) {
            throw common.misuse(
                    option + " is a day such as 2025-06-30 or an instant such as 2025-06-30T12:00:00Z, but was '" + text
                            + "'.");
        }
    }

    private void print(ReadingJournal.Page page) {
        page.entries().forEach(this::print);
        if (page.entries().isEmpty()) {
            common.out().println("No entry is asked for by that.");
        }
        if (page.hasMore()) {
            common.err()
                    .println("There are more. Maybe go on with --before "
                            + page.entries().getLast().revision().position() + ", or ask for more with --most.");
        }
    }

    private void print(JournalEntry entry) {
        common.out()
                .printf(
                        Locale.ROOT,
                        "%8d  %s  %-28s %s%n          valid %s, by %s at site %s%n",
                        entry.revision().position(),
                        entry.revision().recorded(),
                        entry.kind(),
                        entry.reference().isEmpty() ? entry.subject() : entry.reference(),
                        entry.revision().draft().valid(),
                        entry.revision().draft().author(),
                        entry.revision().site());
        for (Change change : entry.changes()) {
            common.out()
                    .println("          " + change.field().code() + ": " + change.before() + " → " + change.after());
        }
    }
}
