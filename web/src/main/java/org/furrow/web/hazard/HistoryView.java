package org.furrow.web.hazard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.furrow.app.draft.Aspects;
import org.furrow.app.journal.Change;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.web.draft.Sayings;
import org.furrow.web.evidence.DocumentWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Words;

/// Tells the revisions of a hazard, the latest first.
public final class HistoryView {

    private final HazardWords words;
    private final DocumentWords documentWords;
    private final Figures figures;

    HistoryView(HazardWords words, DocumentWords documentWords, Figures figures) {
        this.words = words;
        this.documentWords = documentWords;
        this.figures = figures;
    }

    /// What tells single facts, for the journal.
    public static HistoryView of(Reader reader, Figures figures) {
        return new HistoryView(
                Words.of(HazardWords.class, reader.locale()), Words.of(DocumentWords.class, reader.locale()), figures);
    }

    /// What is known of entries besides themselves.
    ///
    /// @param undone the imports that were undone
    /// @param changes what each entry changed, by its position
    /// @param drafts the drafts about the hazard
    /// @param documents its documents
    /// @param sayings says fields and values
    record Beside(
            Set<RecordId> undone,
            Map<Long, List<Change>> changes,
            List<DraftSummary> drafts,
            List<DocumentSummary> documents,
            Sayings sayings) {}

    private record Told(Instant recorded, HazardPage.Entry entry) {}

    List<HazardPage.Entry> entries(List<Revision> history, Beside beside) {
        List<Told> told = new ArrayList<>();
        for (Revision revision : history.reversed()) {
            told.add(new Told(revision.recorded(), entry(revision, beside)));
        }
        beside.documents().forEach(document -> tell(document, told));
        told.sort(Comparator.comparing(Told::recorded).reversed());
        return told.stream().map(Told::entry).toList();
    }

    private void tell(DocumentSummary document, List<Told> told) {
        Link link = new Link(document.title(), "/documents/" + document.id());
        document.withdrawn()
                .ifPresent(gone -> told.add(new Told(
                        gone.step().recorded(),
                        entry(
                                documentWords.factWithdrawn(document.title()),
                                document,
                                gone.step(),
                                gone.reason(),
                                link))));
        told.add(new Told(
                document.added().recorded(),
                entry(documentWords.factAdded(document.title()), document, document.added(), "", link)));
    }

    private HazardPage.Entry entry(
            String what, DocumentSummary document, DocumentSummary.Step step, String why, Link link) {
        return new HazardPage.Entry(
                what,
                words.validFrom(figures.day(document.dated())),
                words.recordedOn(figures.minute(step.recorded())),
                words.by(step.author()),
                why,
                false,
                link,
                List.of());
    }

    private HazardPage.Entry entry(Revision revision, Beside beside) {
        return new HazardPage.Entry(
                what(revision.draft().fact()),
                words.validFrom(figures.day(revision.draft().valid())),
                words.recordedOn(figures.minute(revision.recorded())),
                words.by(revision.draft().author()),
                why(revision.draft().fact()),
                revision.draft().batch().filter(beside.undone()::contains).isPresent(),
                draft(revision, beside),
                changes(revision, beside));
    }

    private static Link draft(Revision revision, Beside beside) {
        return beside.drafts().stream()
                .filter(draft -> draft.written()
                        .filter(written -> written.holds(revision.site(), revision.number()))
                        .isPresent())
                .map(draft -> new Link(beside.sayings().fromDraft(), "/drafts/" + draft.id()))
                .findFirst()
                .orElse(new Link("", ""));
    }

    /// What an entry replaced, or what it says anew.
    private static List<HazardPage.Changed> changes(Revision revision, Beside beside) {
        Sayings sayings = beside.sayings();
        List<HazardPage.Changed> changes = new ArrayList<>();
        for (Change change : beside.changes().getOrDefault(revision.position(), List.of())) {
            String field = change.field().code();
            changes.add(new HazardPage.Changed(
                    sayings.field(field), sayings.value(field, change.before()), sayings.value(field, change.after())));
        }
        if (changes.isEmpty()) {
            Aspects.of(revision.draft().fact()).forEach((field, value) -> {
                if (!value.isEmpty()) {
                    changes.add(new HazardPage.Changed(
                            sayings.field(field), sayings.value(field, ""), sayings.value(field, value)));
                }
            });
        }
        return changes;
    }

    /// What a fact of a hazard or a release says.
    public String what(Fact fact) {
        return switch (fact) {
            case HazardFact hazardFact -> whatOfHazard(hazardFact);
            case ReleaseRecorded release ->
                words.factReleased(release.kind(), figures.area(release.extent().area()));
            default -> words.factOther();
        };
    }

    private String whatOfHazard(HazardFact fact) {
        return switch (fact) {
            case HazardFact.Recorded recorded -> words.factRecorded(recorded.classification());
            case HazardFact.EvidenceFound found ->
                words.factEvidence(words.evidenceKind(found.item().kind()));
            case HazardFact.Reclassified change -> words.factReclassified(change.to());
            case HazardFact.StatusChanged change -> words.factStatus(change.to());
            case HazardFact.Extended _ -> words.factExtended();
            case HazardFact.BoundaryCorrected _ -> words.factBoundaryCorrected();
            case HazardFact.DescriptionCorrected _ -> words.factDescriptionCorrected();
            case HazardFact.Superseded _ -> words.factSuperseded();
            case HazardFact.Reopened _ -> words.factReopened();
        };
    }

    /// Why, and who approved it; empty where nobody said.
    public String why(Fact fact) {
        return switch (fact) {
            case HazardFact.Reclassified change -> approved(change.reason(), change.approver());
            case HazardFact.StatusChanged change -> approved(change.reason(), change.approver());
            case HazardFact.Extended change -> approved(change.reason(), change.approver());
            case HazardFact.BoundaryCorrected change -> approved(change.reason(), change.approver());
            case HazardFact.DescriptionCorrected change -> approved(change.reason(), change.approver());
            case HazardFact.Superseded change -> approved(change.reason(), change.approver());
            case HazardFact.Reopened change -> approved(change.reason(), change.approver());
            case ReleaseRecorded release -> approved("", release.approver());
            default -> "";
        };
    }

    private String approved(String reason, String approver) {
        if (approver.isEmpty()) {
            return reason;
        }
        return reason.isEmpty() ? words.approved(approver) : words.approvedBy(reason, approver);
    }
}
