package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.journal.Source;
import org.furrow.domain.release.HazardAccount;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.Posting;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardQuery;

/// Reading one hazard with its evidence, releases, ledger and history, on both clocks.
public final class ReadingHazard {

    private final Furrow furrow;
    private final HazardQuery hazards = new HazardQuery();

    /// A reader of this register's hazards.
    public ReadingHazard(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A hazard with everything the register holds of it.
    ///
    /// @param hazard its state on the clocks asked for
    /// @param postings its ledger
    /// @param releases its releases on the same clocks, in the order of their days
    /// @param history every revision that concerns it, in order of arrival, those of undone imports too
    /// @param undone the imports that were undone
    /// @param source the row it was imported from
    public record Reading(
            Hazard hazard,
            HazardAccount account,
            List<Posting> postings,
            List<ReleaseSummary> releases,
            List<Revision> history,
            Set<RecordId> undone,
            Optional<Source> source) {
        public Reading {
            postings = List.copyOf(postings);
            releases = List.copyOf(releases);
            history = List.copyOf(history);
            undone = Set.copyOf(undone);
        }
    }

    /// The hazards with that reference; several where the register has duplicates.
    public List<HazardSummary> listByReference(String reference) {
        return furrow.register().read(session -> hazards.listByReference(session, reference));
    }

    /// The hazard with that id on these clocks; nothing where it was not known then.
    public Optional<Reading> find(RecordId id, Clocks clocks) {
        return furrow.register().read(session -> find(session, id, clocks));
    }

    private Optional<Reading> find(Session session, RecordId id, Clocks clocks) {
        List<Revision> history = furrow.register().journal().list(session, id);
        Map<RecordId, Long> undoings = furrow.register().journal().listUndone(session).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::min));
        long known = furrow.register().journal().positionAt(session, clocks.knownAt());
        List<DatedFact> facts = history.stream()
                .filter(revision -> revision.position() <= known)
                .filter(revision -> !revision.draft().valid().isAfter(clocks.asOf()))
                .filter(revision -> revision.draft()
                        .batch()
                        .filter(batch -> undoings.getOrDefault(batch, Long.MAX_VALUE) <= known)
                        .isEmpty())
                .map(DatedFact::of)
                .toList();
        HazardAccount account = HazardAccount.of(facts);
        return Hazard.of(facts)
                .map(hazard -> new Reading(
                        hazard,
                        account,
                        account.postings(),
                        releases(facts),
                        history,
                        undoings.keySet(),
                        source(history)));
    }

    private static List<ReleaseSummary> releases(List<DatedFact> facts) {
        List<ReleaseSummary> releases = new ArrayList<>();
        for (DatedFact dated : facts) {
            if (dated.fact() instanceof ReleaseRecorded fact) {
                releases.add(ReleaseSummary.of(dated.record(), dated.valid(), fact));
            }
        }
        releases.sort(Comparator.comparing(ReleaseSummary::released));
        return releases;
    }

    private static Optional<Source> source(List<Revision> history) {
        return history.stream()
                .map(revision -> revision.draft().fact())
                .filter(HazardFact.Recorded.class::isInstance)
                .map(HazardFact.Recorded.class::cast)
                .findFirst()
                .flatMap(HazardFact.Recorded::source);
    }
}
