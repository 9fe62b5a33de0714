package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.AccreditationDecision;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Granting accreditations and withdrawing them. A renewal is granted like the first one.
public final class Accrediting {

    private final Furrow furrow;

    /// Accrediting in this register.
    public Accrediting(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Grants them from that day on, or says why not. Where something stands against one of them, none is granted.
    ///
    /// @param wanted one for each holder; nothing is written where nobody is named
    public Outcome grant(LocalDate from, List<AccreditationFact.Granted> wanted) {
        Register register = furrow.register(Permission.ACCREDIT);
        synchronized (register.decisions()) {
            Roster roster = ReadingTeams.read(register);
            List<Reason> against =
                    wanted.stream().flatMap(each -> against(roster, from, each)).toList();
            if (wanted.isEmpty()) {
                against = List.of(MissionRefusal.UNKNOWN_HOLDER.because("nobody is named"));
            }
            return against.isEmpty()
                    ? new Outcome.Recorded(register.append(wanted.stream()
                            .map(each -> Draft.of(
                                    register.newId(), from, furrow.actor().name(), each))
                            .toList()))
                    : new Outcome.Refused(against);
        }
    }

    private Stream<Reason> against(Roster roster, LocalDate from, AccreditationFact.Granted granted) {
        String holder = roster.name(granted.holder());
        Stream<Reason> unknown = roster.knows(granted.holder())
                ? Stream.empty()
                : Stream.of(MissionRefusal.UNKNOWN_HOLDER.because(holder.isBlank() ? "nobody is named" : holder));
        return Stream.concat(
                unknown,
                new AccreditationDecision(furrow.standard().accreditation())
                        .decide(holder, from, granted).reasons().stream());
    }

    /// Withdraws it from that day on, or says why not.
    public Outcome withdraw(RecordId id, LocalDate on, String reason) {
        Register register = furrow.register(Permission.ACCREDIT);
        synchronized (register.decisions()) {
            Roster roster = ReadingTeams.read(register);
            Optional<Accreditation> found = roster.accreditations().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            if (found.isEmpty()) {
                return new Outcome.Refused(List.of(MissionRefusal.UNKNOWN_ACCREDITATION.because(id)));
            }
            Accreditation held = found.orElseThrow();
            List<Reason> against = AccreditationDecision.decideWithdrawal(roster.name(held.holder()), held, on, reason)
                    .reasons();
            return against.isEmpty() ? withdrawn(register, id, on, reason) : new Outcome.Refused(against);
        }
    }

    private Outcome withdrawn(Register register, RecordId id, LocalDate on, String reason) {
        Hash granted = register.latest(id).hash();
        return new Outcome.Recorded(List.of(register.append(new Draft(
                id,
                on,
                furrow.actor().name(),
                List.of(granted),
                Optional.empty(),
                new AccreditationFact.Withdrawn(reason.strip())))));
    }
}
