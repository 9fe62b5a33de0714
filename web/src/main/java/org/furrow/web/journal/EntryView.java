package org.furrow.web.journal;

import org.furrow.app.journal.JournalEntry;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.journal.Source;
import org.furrow.domain.journal.UnreadableFact;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.web.hazard.HistoryView;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Words;

/// Tells single entries of the journal.
public final class EntryView {

    /// Where nothing is to be led to.
    static final Link NOWHERE = new Link("", "");

    private final JournalWords words;
    private final Figures figures;
    private final HistoryView history;

    /// Tells them to this reader.
    public EntryView(Reader reader, Figures figures) {
        words = Words.of(JournalWords.class, reader.locale());
        this.figures = figures;
        history = HistoryView.of(reader, figures);
    }

    /// What the entry says, as one sentence; empty where it cannot be read.
    public String what(JournalEntry entry) {
        return what(entry.revision().draft().fact());
    }

    /// Why, and who approved it; empty where nobody said.
    public String why(JournalEntry entry) {
        return history.why(entry.revision().draft().fact());
    }

    /// The words for a kind of fact; the kind itself where this release does not know it.
    public String kind(String kind) {
        return ReadingJournal.kinds().contains(kind) ? words.kindIs(kind) : kind;
    }

    private String what(Fact fact) {
        return switch (fact) {
            case HazardFact _, ReleaseRecorded _ -> history.what(fact);
            case PlaceRecorded place -> words.saidPlace(place.name());
            case OccurrenceRecorded occurrence -> words.saidOccurrence(occurrence.reference());
            case ImportFact step -> what(step);
            case DraftFact step -> what(step);
            case DocumentFact step -> what(step);
            default -> ""; // its kind says it all
        };
    }

    private String what(ImportFact step) {
        return switch (step) {
            case ImportFact.Begun begun -> words.saidImportBegun(String.join(", ", begun.files()));
            case ImportFact.RowHeld held ->
                words.saidRowHeld(
                        held.source().file(), figures.number(held.source().row()));
            case ImportFact.Finished _ -> words.saidImportFinished();
            case ImportFact.Undone undone -> words.saidImportUndone(undone.reason());
            case ImportFact.Decided decided ->
                words.saidDecided(decided.how().code(), figures.number(decided.rows()), decided.reason());
            case ImportFact.RowDismissed dismissed ->
                words.saidDismissed(rowOf(dismissed.source()), dismissed.reason());
            case ImportFact.RowTakenUp again -> words.saidTakenUp(rowOf(again.source()), again.reason());
        };
    }

    private String what(DraftFact step) {
        return switch (step) {
            case DraftFact.Proposed _ -> words.saidDraftProposed();
            case DraftFact.Approved _ -> words.saidDraftApproved();
            case DraftFact.Refused _ -> words.saidDraftRefused();
            case DraftFact.Withdrawn _ -> words.saidDraftWithdrawn();
        };
    }

    private String what(DocumentFact step) {
        return switch (step) {
            case DocumentFact.Added added ->
                words.saidDocumentAdded(added.particulars().title());
            case DocumentFact.Withdrawn withdrawn -> words.saidDocumentWithdrawn(withdrawn.reason());
        };
    }

    private String rowOf(Source source) {
        return words.rowOf(source.file(), figures.number(source.row()));
    }

    /// What the entry is about; [#NOWHERE] where there is nothing to lead to.
    public Link about(JournalEntry entry) {
        Revision revision = entry.revision();
        return switch (revision.draft().fact()) {
            case HazardFact _, ReleaseRecorded _, UnreadableFact _ ->
                entry.reference().isEmpty() ? NOWHERE : new Link(entry.reference(), "/hazards/" + entry.subject());
            case ImportFact.RowHeld _ ->
                revision.draft()
                        .batch()
                        .map(batch -> new Link(words.anImport(), "/imports/" + batch))
                        .orElse(NOWHERE);
            case ImportFact.Decided decided -> new Link(words.anImport(), "/imports/" + decided.of());
            case ImportFact.RowDismissed dismissed -> row(dismissed.of(), revision);
            case ImportFact.RowTakenUp again -> row(again.of(), revision);
            case ImportFact.Begun _, ImportFact.Finished _, ImportFact.Undone _ ->
                new Link(words.anImport(), "/imports/" + revision.draft().record());
            case DraftFact _ ->
                new Link(words.aDraft(), "/drafts/" + revision.draft().record());
            case DocumentFact _ ->
                new Link(words.aDocument(), "/documents/" + revision.draft().record());
            case Fact other ->
                RecordPage.find(other)
                        .map(page -> new Link(
                                words.recordIs(page.code()),
                                page.path() + "/" + revision.draft().record()))
                        .orElse(NOWHERE);
        };
    }

    private Link row(RecordId of, Revision revision) {
        return new Link(
                words.anImport(), "/imports/" + of + "/rows/" + revision.draft().record());
    }
}
