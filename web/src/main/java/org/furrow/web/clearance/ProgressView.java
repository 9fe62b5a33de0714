package org.furrow.web.clearance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.clearance.ProgressWriting;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.web.evidence.DocumentsView;
import org.furrow.web.journal.JournalWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.teams.TeamPage;

/// Makes the pages of reports for a reader.
final class ProgressView {

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final ProgressSayings sayings;
    private final ProgressWords words;
    private final Figures figures;

    ProgressView(Reader reader, Office office, Actor actor) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        sayings = new ProgressSayings(reader, office);
        words = sayings.words();
        figures = sayings.figures();
    }

    Shell shell(String title) {
        return Shell.of(reader, office, Section.PROGRESS, title);
    }

    /// A report with what about it is strange.
    record Flagged(ProgressSummary report, List<Reason> flags) {}

    ReportsPage list(ReportsPage.Asked asked, boolean isFlagged, List<Flagged> reports, Pages pages) {
        return new ReportsPage(
                shell(words.reports()),
                words,
                asked,
                isFlagged,
                reports.stream().map(this::line).toList(),
                pages.next(),
                pages.csv());
    }

    /// Where the list goes on, and where it is as a table.
    record Pages(String next, String csv) {}

    private ReportsPage.Line line(Flagged flagged) {
        ProgressSummary report = flagged.report();
        List<String> marks = new ArrayList<>();
        if (!report.isStanding()) {
            marks.add(words.takenBack());
        }
        if (report.corrections() > 0) {
            marks.add(words.corrected());
        }
        flagged.flags().forEach(flag -> marks.add(sayings.sentence(flag)));
        return new ReportsPage.Line(
                new Link(figures.day(report.day()), ProgressController.PATH + "/" + report.id()),
                new Link(report.names().task(), "/tasks/" + report.task()),
                new Link(report.names().team(), "/teams/" + report.team()),
                figures.area(report.newArea()),
                ProgressWriting.hours(report.time().worked()),
                figures.number(report.ordnance()),
                report.remarks(),
                marks);
    }

    /// @param photos the photos of the report that the reader sees
    ReportPage report(
            ReadingProgress.Found found,
            List<Reason> flags,
            List<TeamPage.Against> against,
            List<DocumentSummary> photos) {
        ProgressSummary summary = found.summary();
        ProgressReport report = found.entries().report();
        boolean isStanding = found.entries().isStanding();
        return new ReportPage(
                shell(words.report(figures.day(summary.day()))),
                words,
                summary.id().toString(),
                words.report(figures.day(summary.day())),
                found.entries().latest().hash().hex(),
                new Link(summary.names().task(), "/tasks/" + summary.task()),
                new Link(summary.names().team(), "/teams/" + summary.team()),
                isStanding,
                isStanding && actor.may(Permission.REPORT_PROGRESS),
                isStanding && actor.may(Permission.ACCEPT_TASKS),
                against,
                flags.stream().map(flag -> flag(flag, found)).toList(),
                facts(report),
                report.items().stream().map(this::item).toList(),
                photos.stream()
                        .filter(photo -> photo.fact().content().type().isDrawn())
                        .map(DocumentsView::picture)
                        .toList(),
                photos.stream()
                        .filter(photo -> !photo.fact().content().type().isDrawn())
                        .map(photo -> new Link(photo.title(), "/documents/" + photo.id()))
                        .toList(),
                found.entries().entries().reversed().stream().map(this::entry).toList());
    }

    private ReportPage.Flag flag(Reason flag, ReadingProgress.Found found) {
        return new ReportPage.Flag(
                flag.code(),
                sayings.sentence(flag),
                TeamPage.Against.inFull(flag),
                found.lookedInto().stream()
                        .filter(each -> each.flag().equals(flag.code()))
                        .map(each -> each.words() + " (" + words.by(each.author(), figures.day(each.day())) + ")")
                        .toList());
    }

    private List<org.furrow.web.shell.Fact> facts(ProgressReport report) {
        List<org.furrow.web.shell.Fact> facts = new ArrayList<>();
        report.work().forEach(each -> put(facts, sayings.worked(each), figures.area(each.area())));
        put(facts, words.hours(), ProgressWriting.hours(report.minutesWorked()));
        report.stoppages()
                .forEach(each -> put(
                        facts,
                        words.stopped() + ": " + words.causeIs(each.cause().code()),
                        ProgressWriting.hours(each.minutes())));
        put(facts, words.deminers(), count(report.assets().deminers()));
        put(facts, words.dogs(), count(report.assets().dogs()));
        put(facts, words.machines(), count(report.assets().machines()));
        put(facts, words.nearMisses(), count(report.nearMisses()));
        report.quantities()
                .forEach(each -> put(facts, each.label(), each.amount().toPlainString() + " " + each.unit()));
        put(
                facts,
                words.drawn(),
                report.footprint().map(ground -> figures.area(ground.area())).orElse(""));
        put(facts, words.remarks(), report.remarks());
        return facts;
    }

    private String count(int number) {
        return number == 0 ? "" : figures.number(number);
    }

    private static void put(List<org.furrow.web.shell.Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new org.furrow.web.shell.Fact(label, value));
        }
    }

    private List<String> item(FoundItem item) {
        return List.of(
                words.categoryIs(item.category().code()),
                item.model(),
                figures.number(item.quantity()),
                item.where().map(Object::toString).orElse(""),
                item.depthCm().isPresent() ? figures.number(item.depthCm().getAsInt()) : "",
                words.conditionIs(item.condition().code()),
                item.disposal().map(this::disposal).orElse(""));
    }

    private String disposal(Disposal disposal) {
        return Stream.of(
                        words.disposalIs(disposal.method().code()),
                        figures.day(disposal.on()),
                        disposal.place(),
                        disposal.by(),
                        disposal.reason())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
    }

    private ReportPage.Entry entry(Revision revision) {
        return new ReportPage.Entry(
                Words.of(JournalWords.class, reader.locale())
                        .kindIs(kind(revision.draft().fact())),
                figures.day(revision.draft().valid()),
                words.by(revision.draft().author(), figures.minute(revision.recorded())),
                told(revision.draft().fact()));
    }

    private static String kind(Fact fact) {
        return switch (fact) {
            case ProgressFact.Corrected _ -> "progress-corrected";
            case ProgressFact.TakenBack _ -> "progress-taken-back";
            case ProgressFact.LookedInto _ -> "progress-looked-into";
            default -> "progress-reported";
        };
    }

    private String told(Fact fact) {
        return switch (fact) {
            case ProgressFact.Corrected(ProgressReport _, String reason) -> reason;
            case ProgressFact.TakenBack(String reason) -> reason;
            case ProgressFact.LookedInto(String flag, String said) -> words.flagIs(flag) + " " + said;
            default -> "";
        };
    }
}
