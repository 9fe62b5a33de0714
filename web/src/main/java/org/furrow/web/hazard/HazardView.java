package org.furrow.web.hazard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.journal.Change;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Source;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.web.draft.DraftWords;
import org.furrow.web.draft.Sayings;
import org.furrow.web.evidence.DocumentWords;
import org.furrow.web.evidence.DocumentsView;
import org.furrow.web.imports.ImportFinding;
import org.furrow.web.imports.ImportsWords;
import org.furrow.web.ledger.HazardLedger;
import org.furrow.web.ledger.LedgerTables;
import org.furrow.web.ledger.LedgerWords;
import org.furrow.web.map.MapPicture;
import org.furrow.web.map.MapView;
import org.furrow.web.plans.WeightBar;
import org.furrow.web.quality.SamplingWords;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Badges;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.PastNotice;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskSayings;
import org.furrow.web.tasks.TaskSection;
import org.furrow.web.visitor.Visitor;

/// Makes the page of a hazard from what the register holds of it.
final class HazardView {

    private static final double MARGIN_DEGREES = 0.004;

    private final Reader reader;
    private final Office office;
    private final MapView maps;
    private final HazardWords words;
    private final LedgerWords ledgerWords;
    private final DraftWords draftWords;
    private final Figures figures;

    HazardView(Reader reader, Office office, MapView maps) {
        this.reader = reader;
        this.office = office;
        this.maps = maps;
        this.words = Words.of(HazardWords.class, reader.locale());
        this.ledgerWords = Words.of(LedgerWords.class, reader.locale());
        this.draftWords = Words.of(DraftWords.class, reader.locale());
        this.figures = office.figures(reader);
    }

    /// What else the register holds of a hazard.
    ///
    /// @param changes what each entry of its history changed, by its position
    /// @param drafts the drafts about it
    /// @param documents its documents
    /// @param tasks the tasks about it
    /// @param handover its completion reports and certificates
    /// @param weight what it blocks
    record Around(
            Map<Long, List<Change>> changes,
            List<DraftSummary> drafts,
            ReadingDocuments.OfHazard documents,
            List<Task> tasks,
            List<TaskSection.Line> handover,
            WeightBar weight) {}

    HazardPage page(ReadingHazard.Reading reading, Around around) {
        List<DraftSummary> drafts = around.drafts();
        ReadingDocuments.OfHazard documents = around.documents();
        Hazard hazard = reading.hazard();
        LedgerAccount account = HazardLedger.of(reading.postings());
        String reference = hazard.description().reference();
        String title = (reference + " " + hazard.description().name()).strip();
        Shell shell = Shell.of(reader, office, Section.REGISTER, title);
        Badges badges = new Badges(shell.words());
        return new HazardPage(
                shell,
                words,
                ledgerWords,
                reference,
                PastNotice.of(maps.then(), "/hazards/" + hazard.id(), shell.words(), figures),
                List.of(badges.of(hazard.classification()), badges.of(hazard.status())),
                edit(hazard),
                order(hazard, around.tasks()),
                waiting(hazard, drafts),
                notices(reading),
                findings(reading),
                areas(hazard, account),
                facts(hazard),
                map(hazard, reference),
                around.weight(),
                hazard.evidence().stream().map(this::evidence).toList(),
                reading.releases().stream().map(this::release).toList(),
                sampling(reading),
                new LedgerTables(ledgerWords, figures).table(account),
                new HistoryView(words, Words.of(DocumentWords.class, reader.locale()), figures)
                        .entries(
                                reading.history(),
                                new HistoryView.Beside(
                                        reading.undone(),
                                        around.changes(),
                                        drafts,
                                        documents.documents(),
                                        new Sayings(reader, office))),
                new Link(words.inJournal(), "/journal?record=" + hazard.id()),
                original(reading.source()),
                new DocumentsView(reader, office)
                        .section(hazard.id().toString(), documents, maps.then().isNow()),
                new TaskSayings(reader, office).section(around.tasks()).and(around.handover()));
    }

    /// Only what is now can be edited, and only by whoever may.
    private Link edit(Hazard hazard) {
        return mayEdit() ? new Link(draftWords.edit(), "/hazards/" + hazard.id() + "/edit") : new Link("", "");
    }

    /// Only where something is still to be worked on now. Where an order for it is under way, that one comes first.
    private Link order(Hazard hazard, List<Task> tasks) {
        boolean isOrdered = maps.then().isNow()
                && Visitor.current().actor().may(Permission.ORDER_TASKS)
                && hazard.status().isStanding()
                && hazard.status() != WorkStatus.INSPECTED;
        if (!isOrdered) {
            return new Link("", "");
        }
        TaskSayings sayings = new TaskSayings(reader, office);
        return sayings.section(tasks.stream().filter(HazardView::isUnderWay).toList()).lines().stream()
                .findFirst()
                .map(line -> new Link(line.number() + " · " + line.status().word(), line.address()))
                .orElseGet(() -> new Link(sayings.orderTask(), "/tasks/new?hazard=" + hazard.id()));
    }

    private static boolean isUnderWay(Task task) {
        return task.profile().kind().isDemining()
                && task.status() != TaskStatus.ACCEPTED
                && task.status() != TaskStatus.WITHDRAWN;
    }

    private boolean mayEdit() {
        return maps.then().isNow() && Visitor.current().actor().may(Permission.RECORD);
    }

    private Link waiting(Hazard hazard, List<DraftSummary> drafts) {
        List<DraftSummary> waiting = drafts.stream()
                .filter(draft -> draft.state() == DraftState.WAITING)
                .toList();
        if (waiting.isEmpty()) {
            return new Link("", "");
        }
        String address = waiting.size() == 1
                ? "/drafts/" + waiting.getFirst().id() + "?from=/hazards/" + hazard.id()
                : "/drafts?state=waiting&hazard=" + hazard.id();
        return new Link(draftWords.waiting(waiting.size()), address);
    }

    private List<String> notices(ReadingHazard.Reading reading) {
        List<String> notices = new ArrayList<>();
        switch (reading.hazard().extent()) {
            case Extent.Drawn _ -> {}
            case Extent.Stated _ -> notices.add(words.statedOnly());
            case Extent.Unknown _ -> notices.add(words.neitherDrawnNorStated());
        }
        return notices;
    }

    private List<ImportFinding> findings(ReadingHazard.Reading reading) {
        ImportsWords importsWords = Words.of(ImportsWords.class, reader.locale());
        return reading.source().stream()
                .flatMap(source -> source.findings().stream())
                .map(finding -> ImportFinding.of(finding, importsWords))
                .toList();
    }

    private List<Fact> areas(Hazard hazard, LedgerAccount account) {
        long released =
                account.on(LedgerLine.CANCELLED) + account.on(LedgerLine.REDUCED) + account.on(LedgerLine.CLEARED);
        return List.of(
                new Fact(words.boundary(), figures.area(hazard.extent().area())),
                new Fact(words.released(), figures.squareMetres(released)),
                new Fact(words.remaining(), figures.squareMetres(account.closingM2())));
    }

    private List<Fact> facts(Hazard hazard) {
        Description description = hazard.description();
        RegisterWords registerWords = Words.of(RegisterWords.class, reader.locale());
        List<Fact> facts = new ArrayList<>();
        add(
                facts,
                words.contamination(),
                figures.list(description.contamination().stream()
                        .map(registerWords::contaminationIs)
                        .toList()));
        add(facts, words.province(), description.province());
        add(facts, words.district(), description.district());
        add(facts, words.place(), description.place());
        add(facts, words.operator(), description.operator());
        add(facts, words.reported(), figures.day(hazard.reported()));
        add(facts, words.changed(), figures.day(hazard.changed()));
        hazard.extent()
                .findFootprint()
                .ifPresentOrElse(
                        footprint ->
                                add(facts, words.middle(), footprint.inside().toString()),
                        () -> hazard.findPlace()
                                .ifPresent(place -> add(facts, words.evidencePlace(), place.toString())));
        add(facts, words.notes(), description.notes());
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private MapPicture map(Hazard hazard, String reference) {
        return hazard.extent()
                .findFootprint()
                .map(Footprint::bounds)
                .or(() -> hazard.findPlace().map(Bounds::of))
                .map(box -> new Bounds(
                        box.west() - MARGIN_DEGREES,
                        box.south() - MARGIN_DEGREES,
                        box.east() + MARGIN_DEGREES,
                        box.north() + MARGIN_DEGREES))
                .map(box -> maps.hazard(reader, box, reference, words.mapOf(reference)))
                .orElse(new MapPicture("", "", ""));
    }

    private HazardPage.Evidence evidence(EvidenceItem item) {
        return new HazardPage.Evidence(
                figures.day(item.observed()), words.evidenceKind(item.kind()), item.source(), item.note());
    }

    private HazardPage.Release release(ReleaseSummary release) {
        return new HazardPage.Release(
                figures.day(release.released()),
                new Badge(Mark.TICK, Tone.NOTE, words.releaseKind(release.kind())),
                figures.area(release.area()),
                release.depthCm().isPresent()
                        ? words.centimetres(release.depthCm().getAsInt())
                        : words.noDepth(),
                release.operator(),
                release.approver(),
                mayEdit()
                        ? new Link(
                                draftWords.reopen(),
                                "/hazards/" + release.hazard() + "/edit/reopen?release=" + release.id())
                        : new Link("", ""));
    }

    private Link sampling(ReadingHazard.Reading reading) {
        boolean isDrawn = reading.releases().stream()
                .anyMatch(release -> release.footprint().isPresent());
        SamplingWords samplingWords = Words.of(SamplingWords.class, reader.locale());
        return isDrawn && maps.then().isNow()
                ? new Link(
                        samplingWords.fromHazard(),
                        "/quality/sampling?hazard=" + reading.hazard().id())
                : new Link("", "");
    }

    private HazardPage.Original original(Optional<Source> source) {
        return source.map(row -> new HazardPage.Original(
                        words.originalWhence(row.file(), figures.number(row.row())),
                        row.values().entrySet().stream()
                                .map(value -> new Fact(value.getKey(), value.getValue()))
                                .toList()))
                .orElse(new HazardPage.Original("", List.of()));
    }
}
