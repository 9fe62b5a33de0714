package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.quality.NonconformityDecision;
import org.furrow.domain.quality.QualityRefusal;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.VisitDecision;
import org.furrow.domain.quality.VisitKnowledge;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.store.Register;
import org.furrow.store.tasking.TaskQuery;

/// What the register knows when somebody records a visit or takes a step of a nonconformity, and how it is written.
///
/// @param today the last day that anything can have happened
record QualityWork(Furrow furrow, Register register, QualityBook book, LocalDate today) {

    /// What somebody has before them when they change a record.
    ///
    /// @param told what it is called
    /// @param seen the latest entry that they saw, absent where nobody said
    record Onto(RecordId id, String told, Optional<Hash> seen) {}

    /// What decides on visits.
    VisitDecision visits(VisitProfile profile) {
        return new VisitDecision(
                known(Optional.of(profile)),
                furrow.standard().checklists(),
                furrow.standard().sampling().lots().acceptance(),
                today);
    }

    /// What decides on nonconformities.
    NonconformityDecision nonconformities() {
        return new NonconformityDecision(known(Optional.empty()), today);
    }

    private VisitKnowledge known(Optional<VisitProfile> profile) {
        Map<RecordId, String> names = new HashMap<>();
        book.tasks()
                .roster()
                .people()
                .forEach(person -> names.put(person.id(), person.profile().name()));
        Set<RecordId> documents = new HashSet<>();
        ReadingDocuments reading = new ReadingDocuments(furrow);
        profile.stream()
                .flatMap(each -> each.documents().stream())
                .filter(id -> reading.find(id)
                        .filter(found -> found.withdrawn().isEmpty())
                        .isPresent())
                .forEach(documents::add);
        TaskQuery hazards = new TaskQuery();
        Set<RecordId> known =
                register.read(session -> profile.flatMap(each -> each.of().hazard()).stream()
                        .filter(id -> hazards.findGround(session, id).isPresent())
                        .collect(Collectors.toSet()));
        return new VisitKnowledge(
                book.visits(),
                book.nonconformities(),
                book.tasks().roster().teams(),
                names,
                book.tasks().tasks(),
                known,
                documents,
                book.draws().stream().map(RecordedDraw::id).collect(Collectors.toSet()));
    }

    /// An account that acts for some organisations does not act for another one.
    List<Reason> checkWhose(String what, String organisation) {
        return register.sight().covers(organisation)
                ? List.of()
                : List.of(QualityRefusal.NOT_YOUR_VISIT.because(
                        what, organisation, String.join(", ", register.sight().organisations())));
    }

    /// Writes a record that is new, unless something stands against it.
    Outcome begin(RecordId id, LocalDate day, Fact fact, List<Reason> against) {
        return against.isEmpty()
                ? new Outcome.Recorded(
                        List.of(register.append(Draft.of(id, day, furrow.actor().name(), fact))))
                : new Outcome.Refused(against.stream().distinct().toList());
    }

    /// Writes an entry after the latest one, unless something stands against it.
    Outcome follow(Onto onto, LocalDate day, Fact fact, List<Reason> reasons) {
        Revision latest = register.latest(onto.id());
        List<Reason> against = new ArrayList<>();
        if (onto.seen().filter(hash -> !hash.equals(latest.hash())).isPresent()) {
            against.add(QualityRefusal.CHANGED_MEANWHILE.because(
                    onto.told(), latest.draft().author()));
        }
        against.addAll(reasons);
        return against.isEmpty()
                ? new Outcome.Recorded(List.of(register.append(new Draft(
                        onto.id(), day, furrow.actor().name(), List.of(latest.hash()), Optional.empty(), fact))))
                : new Outcome.Refused(against.stream().distinct().toList());
    }
}
