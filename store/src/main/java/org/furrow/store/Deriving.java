package org.furrow.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.journal.Source;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.priority.RateFact;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.SamplingFact;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.Posting;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.store.clearance.AccidentTable;
import org.furrow.store.clearance.OccurrenceTable;
import org.furrow.store.clearance.ProgressTable;
import org.furrow.store.draft.DraftTable;
import org.furrow.store.evidence.DocumentTable;
import org.furrow.store.ground.PlaceTable;
import org.furrow.store.hazard.HazardTable;
import org.furrow.store.journal.ImportTable;
import org.furrow.store.journal.JournalTable;
import org.furrow.store.mission.AccreditationTable;
import org.furrow.store.mission.MissionTable;
import org.furrow.store.mission.PersonTable;
import org.furrow.store.mission.TeamTable;
import org.furrow.store.planning.PlanningTable;
import org.furrow.store.quality.NonconformityTable;
import org.furrow.store.quality.SamplingTable;
import org.furrow.store.quality.VisitTable;
import org.furrow.store.release.HandoverTable;
import org.furrow.store.release.ReleaseTable;
import org.furrow.store.tasking.TaskTable;

/// Keeps the derived tables in step with the journal, one revision at a time, in the transaction that writes it.
///
/// The same class fills a new file when everything is derived again, so both ways give the same rows.
final class Deriving {

    private static final String ADVANCE = "UPDATE derived_until SET position = ? WHERE only = 1";

    private final Session session;
    private final HazardRows rows;
    private final ReleaseTable releases = new ReleaseTable();
    private final OccurrenceTable occurrences = new OccurrenceTable();
    private final PlaceTable places = new PlaceTable();
    private final ImportTable imports = new ImportTable();
    private final DraftTable drafts = new DraftTable();
    private final DocumentTable documents = new DocumentTable();
    private final TeamTable teams = new TeamTable();
    private final PersonTable persons = new PersonTable();
    private final AccreditationTable accreditations = new AccreditationTable();
    private final MissionTable missions = new MissionTable();
    private final TaskTable tasks = new TaskTable();
    private final ProgressTable progress = new ProgressTable();
    private final AccidentTable accidents = new AccidentTable();
    private final VisitTable visits = new VisitTable();
    private final NonconformityTable nonconformities = new NonconformityTable();
    private final SamplingTable samples = new SamplingTable();
    private final HandoverTable handover = new HandoverTable();
    private final PlanningTable planning = new PlanningTable();
    private final Map<RecordId, HazardHistory> histories;

    /// @param historiesKept how many hazards, those that changed last, are kept in memory
    Deriving(Session session, HazardRows rows, int historiesKept) {
        this.session = session;
        this.rows = rows;
        histories = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<RecordId, HazardHistory> eldest) {
                return size() > historiesKept;
            }
        };
    }

    /// Brings the tables to the state after a revision.
    void apply(Revision revision) {
        Fact fact = revision.draft().fact();
        switch (fact) {
            case HazardFact hazardFact -> {
                applyToHazard(revision);
                if (hazardFact instanceof HazardFact.Recorded recorded) {
                    remember(revision, recorded.source());
                }
            }
            case ReleaseRecorded release -> {
                releases.insert(session, revision, release);
                applyToHazard(revision);
                remember(revision, release.source());
            }
            case OccurrenceRecorded occurrence -> {
                occurrences.insert(session, revision, occurrence);
                remember(revision, occurrence.source());
            }
            case DraftFact step -> drafts.apply(session, revision, step);
            case DocumentFact step -> documents.apply(session, revision, step);
            case TeamFact step -> teams.apply(session, revision, step);
            case PersonFact step -> persons.apply(session, revision, step);
            case AccreditationFact step -> accreditations.apply(session, revision, step);
            case MissionFact step -> missions.apply(session, revision, step);
            case TaskFact step -> tasks.apply(session, revision, step);
            case ProgressFact step -> progress.apply(session, revision, step);
            case AccidentFact step -> accidents.apply(session, revision, step);
            case VisitFact step -> visits.apply(session, revision, step);
            case NonconformityFact step -> nonconformities.apply(session, revision, step);
            case SamplingFact step -> samples.apply(session, revision, step);
            case CompletionFact step -> handover.apply(session, revision, step);
            case CertificateFact step -> handover.apply(session, revision, step);
            case FindFact step -> handover.apply(session, revision, step);
            case RateFact step -> planning.apply(session, revision, step);
            case PlanningFact step -> planning.apply(session, revision, step);
            case PlaceRecorded place -> places.insert(session, revision, place);
            case ImportFact step -> {
                imports.apply(session, revision, step);
                if (step instanceof ImportFact.Undone) {
                    undo(revision);
                }
            }
            default -> throw new IllegalArgumentException("Nothing is derived from " + fact.getClass());
        }
    }

    /// Says up to which position the tables are derived.
    void advance(long position) {
        session.update(ADVANCE, position);
    }

    /// Forgets what is kept in memory, after a transaction that did not come to its end.
    void forget() {
        histories.clear();
        rows.forget();
    }

    private void remember(Revision revision, Optional<Source> source) {
        source.ifPresent(from -> imports.remember(session, revision, from));
    }

    private void applyToHazard(Revision revision) {
        RecordId subject = JournalTable.subject(revision.draft());
        HazardHistory history = history(subject, revision);
        int standing = history.add(revision);
        save(history, revision.position(), standing);
    }

    private HazardHistory history(RecordId subject, Revision revision) {
        HazardHistory known = histories.get(subject);
        if (known != null) {
            return known;
        }
        HazardHistory history = revision.draft().fact() instanceof HazardFact.Recorded
                ? new HazardHistory()
                : rows.before(subject, revision.position());
        histories.put(subject, history);
        return history;
    }

    private void save(HazardHistory history, long position, int standing) {
        Optional<Hazard> found = history.hazard();
        if (found.isEmpty()) {
            return;
        }
        Hazard hazard = found.orElseThrow();
        rows.save(hazard, history.account(), new HazardTable.Positions(history.firstPosition(), position));
        rebook(history, hazard, position, history.isMoved() ? 0 : standing);
    }

    /// Closes the postings that no longer stand and adds those that now do.
    private void rebook(HazardHistory history, Hazard hazard, long position, int standing) {
        List<Long> open = history.openPostings();
        List<Posting> now = history.account().postings();
        if (standing == open.size() && standing == now.size()) {
            return;
        }
        rows.close(open.subList(standing, open.size()), position);
        List<Long> all = new ArrayList<>(open.subList(0, standing));
        all.addAll(rows.book(hazard, now.subList(standing, now.size()), position));
        history.setOpenPostings(all);
    }

    /// Takes everything that an import wrote out of the current state.
    private void undo(Revision undoing) {
        rows.forget();
        RecordId batch = undoing.draft().record();
        for (RecordId subject : rows.touchedBy(batch)) {
            undo(batch, subject, undoing.position());
        }
    }

    /// Takes what an import wrote of one record out of the current state, from a position on.
    void undo(RecordId batch, RecordId subject, long position) {
        occurrences.delete(session, subject);
        places.delete(session, subject);
        HazardHistory before =
                Optional.ofNullable(histories.get(subject)).orElseGet(() -> rows.beforeUndoing(subject, batch));
        histories.remove(subject);
        before.revisions().stream()
                .map(Revision::draft)
                .filter(draft -> draft.batch().equals(Optional.of(batch)) && draft.fact() instanceof ReleaseRecorded)
                .forEach(draft -> releases.delete(session, draft.record()));
        HazardHistory rest = before.without(batch);
        if (before.hazard().isPresent()) {
            refold(rest, subject, position);
        }
        histories.put(subject, rest); // what others wrote of it is still there, and may be undone, too
    }

    private void refold(HazardHistory rest, RecordId subject, long position) {
        rows.close(rest.openPostings(), position);
        rest.setOpenPostings(List.of());
        if (rest.hazard().isPresent()) {
            save(rest, position, 0);
        } else {
            rows.delete(subject);
        }
    }

    /// Forgets the rows of an import that was undone.
    void forgetRows(RecordId batch) {
        imports.forgetRows(session, batch);
    }
}
