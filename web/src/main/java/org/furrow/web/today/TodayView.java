package org.furrow.web.today;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.furrow.app.inbox.Inbox;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.journal.JournalEntry;
import org.furrow.app.journal.ReadingToday;
import org.furrow.app.journal.Today;
import org.furrow.app.people.MarkingSeen;
import org.furrow.domain.hazard.Discrepancy;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.journal.EntryView;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.shell.Badges;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;

/// Makes the page of today from what the register holds.
final class TodayView {

    private final Reader reader;
    private final Office office;
    private final TodayWords words;
    private final RegisterWords registerWords;
    private final Figures figures;
    private final EntryView entries;

    TodayView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        words = Words.of(TodayWords.class, reader.locale());
        registerWords = Words.of(RegisterWords.class, reader.locale());
        figures = office.figures(reader);
        entries = new EntryView(reader, figures);
    }

    TodayWords words() {
        return words;
    }

    TodayPage page(Today today, Inbox inbox, Period period, Optional<MarkingSeen.Mark> mark, boolean canMark) {
        List<TodayPage.Waits> waits = waits(today);
        InboxView view = new InboxView(words, figures, LocalDate.now(office.zone()));
        List<TodayPage.Waits> doubts = today.discrepancies().stream()
                .map(each -> new TodayPage.Waits(
                        new Link(words.doubt(each.discrepancy().code()), address(each.discrepancy())),
                        registerWords.hazards(each.count()),
                        ""))
                .toList();
        return new TodayPage(
                Shell.of(reader, office, Section.TODAY, words.title()),
                words,
                words.means(figures.day(LocalDate.now(office.zone()))),
                figures(today, waits.size() + inbox.count()),
                inbox.steps().stream().map(view::pile).toList(),
                waits,
                inbox.lapses().stream().map(view::pile).toList(),
                doubts,
                news(today, period, mark, canMark));
    }

    WaitingPage waiting(InboxKind kind, Inbox inbox) {
        return new InboxView(words, figures, LocalDate.now(office.zone()))
                .page(Shell.of(reader, office, Section.TODAY, words.pile(kind.code())), kind, inbox);
    }

    DoubtPage doubt(Discrepancy discrepancy, ReadingToday.Doubtful doubtful) {
        Shell shell = Shell.of(reader, office, Section.TODAY, words.doubt(discrepancy.code()));
        Badges badges = new Badges(shell.words());
        String count = doubtful.count() > doubtful.first().size()
                ? words.shownOf(figures.number(doubtful.first().size()), figures.number(doubtful.count()))
                : registerWords.hazards(doubtful.count());
        return new DoubtPage(
                shell,
                words,
                words.doubtMeans(discrepancy.code()),
                count,
                doubtful.first().stream().map(hazard -> row(hazard, badges)).toList());
    }

    private DoubtPage.Row row(HazardSummary hazard, Badges badges) {
        return new DoubtPage.Row(
                new Link(hazard.description().reference(), "/hazards/" + hazard.id()),
                hazard.description().name(),
                badges.of(hazard.status()),
                figures.area(hazard.remaining()));
    }

    private List<Fact> figures(Today today, long waits) {
        long doubtful =
                today.discrepancies().stream().mapToLong(Today.Doubtful::count).sum();
        Today.Growth register = today.news().register();
        return List.of(
                new Fact(words.remaining(), figures.squareMetres(register.remainingNowM2())),
                new Fact(words.changed(), figures.change(register.changeM2())),
                new Fact(words.waiting(), figures.number(waits)),
                new Fact(words.doubtful(), figures.number(doubtful)));
    }

    private List<TodayPage.Waits> waits(Today today) {
        if (!Visitor.current().actor().may(Permission.IMPORT)) {
            return List.of();
        }
        return today.imports().stream()
                .map(each -> new TodayPage.Waits(
                        files(each.summary()),
                        each.isUnfinished() ? words.waitsUnfinished() : words.waitsHeld(each.held()),
                        whence(each.summary())))
                .toList();
    }

    private TodayPage.News news(Today today, Period period, Optional<MarkingSeen.Mark> mark, boolean canMark) {
        Instant since = period.length()
                .map(length -> Instant.now().minus(length))
                .or(() -> mark.map(MarkingSeen.Mark::made))
                .orElse(Instant.EPOCH);
        List<TodayPage.Period> periods = new ArrayList<>();
        for (Period each : Period.choices(mark.isPresent())) {
            Link link = new Link(words.period(each.code()), TodayController.PATH + "?since=" + each.code());
            periods.add(new TodayPage.Period(link, each == period));
        }
        return new TodayPage.News(
                words.newsSince(figures.minute(since)),
                periods,
                today.news().imports().stream().map(this::brought).toList(),
                facts(today.news().kinds()),
                today.news().newest().stream().map(this::entry).toList(),
                "/journal?from=" + LocalDate.ofInstant(since, office.zone()),
                today.last(),
                canMark);
    }

    private TodayPage.Import brought(Today.Brought brought) {
        return new TodayPage.Import(
                files(brought.summary()),
                whence(brought.summary()),
                brought.summary().undone().isPresent(),
                facts(brought.kinds()));
    }

    private TodayPage.Entry entry(JournalEntry entry) {
        String what = entries.what(entry);
        return new TodayPage.Entry(
                entries.about(entry),
                what.isEmpty() ? entries.kind(entry.kind()) : what,
                words.importedBy(
                        entry.revision().draft().author(),
                        figures.minute(entry.revision().recorded())),
                entries.why(entry));
    }

    private List<Fact> facts(SortedMap<String, Long> kinds) {
        return kinds.entrySet().stream()
                .map(each -> new Fact(entries.kind(each.getKey()), figures.number(each.getValue())))
                .toList();
    }

    private Link files(ImportSummary summary) {
        return new Link(String.join(", ", summary.files()), "/imports/" + summary.id());
    }

    private String whence(ImportSummary summary) {
        return words.importedBy(summary.author(), figures.minute(summary.begun()));
    }

    private static String address(Discrepancy discrepancy) {
        return TodayController.PATH + "/" + discrepancy.code();
    }
}
