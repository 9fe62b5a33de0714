package org.furrow.web.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.journal.Change;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.journal.JournalEntry;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.ChainFault;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.journal.UnreadableFact;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;

/// Makes the page of the journal from what was asked and what was found.
final class JournalView {

    /// What a modest machine verifies in a second; measured at more than twice as many.
    private static final long ENTRIES_PER_SECOND = 40_000;

    private static final int SECONDS_AS_SUCH = 120;
    private static final int FAULTS_SHOWN = 200;

    private final Shell shell;
    private final JournalWords words;
    private final RegisterWords registerWords;
    private final Figures figures;
    private final EntryView entries;

    JournalView(Reader reader, Office office) {
        words = Words.of(JournalWords.class, reader.locale());
        registerWords = Words.of(RegisterWords.class, reader.locale());
        shell = Shell.of(reader, office, Section.JOURNAL, words.title());
        figures = office.figures(reader);
        entries = new EntryView(reader, figures);
    }

    /// @param verification what verifying the chain found, where it was asked for
    JournalPage page(
            JournalRequest asked,
            ReadingJournal.Page found,
            ReadingJournal.Choices choices,
            JournalPage.Verification verification) {
        return new JournalPage(
                shell,
                words,
                form(asked, choices),
                asked.filters().keySet().stream()
                        .map(name -> new Link(label(asked, name), asked.without(name)))
                        .toList(),
                shell.visitor().seesEverything()
                        ? List.of(
                                new Link(words.csv(), asked.file(".csv")),
                                new Link(words.jsonLines(), asked.file(".jsonl")))
                        : List.of(),
                verification,
                found.entries().stream().map(this::row).toList(),
                pages(asked, found));
    }

    JournalPage.Verification unasked(long entries) {
        return new JournalPage.Verification(means(entries), "", "", List.of());
    }

    JournalPage.Verification busy(long entries) {
        return new JournalPage.Verification(means(entries), words.verifyBusy(), "warn", List.of());
    }

    JournalPage.Verification verified(CheckingRegister.Chains chains) {
        String result = chains.faults().isEmpty()
                ? words.whole(chains.revisions(), duration(Math.round(Math.max(1, chains.seconds()))))
                : words.wrong(chains.faults().size(), figures.number(chains.revisions()));
        return new JournalPage.Verification(
                means(chains.revisions()),
                result,
                chains.faults().isEmpty() ? "good" : "bad",
                chains.faults().stream().limit(FAULTS_SHOWN).map(this::fault).toList());
    }

    private String means(long entries) {
        return words.verifyMeans(entries, duration(1 + entries / ENTRIES_PER_SECOND));
    }

    private String duration(long seconds) {
        return seconds < SECONDS_AS_SUCH ? words.seconds(seconds) : words.minutes(Math.ceilDiv(seconds, 60));
    }

    private Link fault(ChainFault fault) {
        return new Link(
                words.fault(
                        fault.kind().code(),
                        figures.number(fault.number()),
                        fault.site(),
                        figures.number(fault.after())),
                JournalRequest.PATH + "?before=" + (fault.position() + 1));
    }

    private JournalPage.Form form(JournalRequest asked, ReadingJournal.Choices choices) {
        return new JournalPage.Form(
                asked.value("record"),
                asked.value("author"),
                choices.authors(),
                List.of(
                        select(
                                "kind",
                                words.kind(),
                                asked.value("kind"),
                                ReadingJournal.kinds().stream().map(kind -> Map.entry(kind, words.kindIs(kind)))),
                        select(
                                "site",
                                words.site(),
                                asked.value("site"),
                                choices.sites().stream().map(site -> Map.entry(site, site)))),
                asked.value("import"),
                List.of(
                        new JournalPage.Field("from", words.from(), asked.value("from")),
                        new JournalPage.Field("to", words.to(), asked.value("to")),
                        new JournalPage.Field("valid-from", words.validFrom(), asked.value("valid-from")),
                        new JournalPage.Field("valid-to", words.validTo(), asked.value("valid-to"))));
    }

    private Select select(String name, String label, String chosen, Stream<Map.Entry<String, String>> values) {
        List<Select.Choice> choices = new ArrayList<>();
        choices.add(new Select.Choice("", shell.words().any(), chosen.isEmpty()));
        values.forEach(value -> choices.add(new Select.Choice(
                value.getKey(), value.getValue(), value.getKey().equals(chosen))));
        return new Select(name, label, choices);
    }

    private String label(JournalRequest asked, String filter) {
        String value = asked.value(filter);
        return words.filterIs(filter, filter.equals("kind") ? words.kindIs(value) : value);
    }

    private JournalPage.Row row(JournalEntry entry) {
        Revision revision = entry.revision();
        Fact fact = revision.draft().fact();
        return new JournalPage.Row(
                figures.number(revision.position()),
                entries.kind(entry.kind()),
                entries.what(entry),
                fact instanceof UnreadableFact ? words.unreadable() : "",
                entries.about(entry),
                entries.why(entry),
                entry.changes().stream().map(this::changed).toList(),
                revision.draft()
                        .batch()
                        .filter(batch -> !(fact instanceof ImportFact))
                        .map(batch -> new Link(words.withImport(), "/imports/" + batch))
                        .orElse(EntryView.NOWHERE),
                figures.day(revision.draft().valid()),
                figures.minute(revision.recorded()),
                revision.draft().author(),
                words.entryOf(figures.number(revision.number()), revision.site()),
                BodyFacts.of(entry.body(), words),
                new Link(words.asDocument(), "/api/v1/journal/" + revision.position()));
    }

    private JournalPage.Changed changed(Change change) {
        return new JournalPage.Changed(
                words.field(change.field().code()),
                value(change.field(), change.before()),
                value(change.field(), change.after()));
    }

    private String value(Change.Field field, String value) {
        if (value.isEmpty()) {
            return words.nothing();
        }
        return switch (field) {
            case BOUNDARY -> figures.squareMetres(Long.parseLong(value));
            case CLASSIFICATION ->
                shell.words().classification(Classification.find(value).orElseThrow());
            case STATUS -> shell.words().status(WorkStatus.find(value).orElseThrow());
            case CONTAMINATION ->
                Arrays.stream(value.split(","))
                        .map(Contamination::find)
                        .flatMap(Optional::stream)
                        .map(registerWords::contaminationIs)
                        .collect(Collectors.joining(", "));
            case REFERENCE, NAME, PROVINCE, DISTRICT, PLACE, OPERATOR, NOTES -> value;
        };
    }

    private List<Link> pages(JournalRequest asked, ReadingJournal.Page found) {
        List<Link> pages = new ArrayList<>();
        if (!asked.isFirst()) {
            pages.add(new Link(words.first(), asked.firstPage()));
        }
        if (found.hasMore()) {
            pages.add(new Link(
                    words.next(),
                    asked.before(found.entries().getLast().revision().position())));
        }
        return pages;
    }
}
