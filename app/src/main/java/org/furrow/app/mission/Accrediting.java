package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// Grants it from that day on, or says why not.
    public Outcome grant(LocalDate from, AccreditationFact.Granted granted) {
        Register register = furrow.register(Permission.ACCREDIT);
        synchronized (register.decisions()) {
            Roster roster = ReadingTeams.read(register);
            String holder = roster.name(granted.holder());
            List<Reason> against = new ArrayList<>();
            if (!roster.knows(granted.holder())) {
                against.add(MissionRefusal.UNKNOWN_HOLDER.because(holder.isBlank() ? "nobody is named" : holder));
            }
            against.addAll(new AccreditationDecision(furrow.standard().accreditation())
                    .decide(holder, from, granted)
                    .reasons());
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(
                            Draft.of(register.newId(), from, furrow.actor().name(), granted))))
                    : new Outcome.Refused(against);
        }
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
