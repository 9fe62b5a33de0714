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
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Enrolling those who work in teams, and saying that they left.
public final class EnrollingPeople {

    private final Furrow furrow;

    /// Enrolling in this register.
    public EnrollingPeople(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Enrols somebody from that day on, or says why not.
    public Outcome enrol(LocalDate day, PersonProfile profile) {
        Register register = furrow.register(Permission.FORM_TEAMS);
        synchronized (register.decisions()) {
            PersonProfile clean = clean(profile);
            List<Reason> against = check(register, clean, Optional.empty());
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(
                            Draft.of(register.newId(), day, furrow.actor().name(), new PersonFact.Enrolled(clean)))))
                    : new Outcome.Refused(against);
        }
    }

    /// Corrects what is said of somebody.
    public Outcome change(RecordId id, LocalDate day, PersonProfile profile, String reason) {
        Register register = furrow.register(Permission.FORM_TEAMS);
        synchronized (register.decisions()) {
            PersonProfile clean = clean(profile);
            return write(
                    register,
                    id,
                    day,
                    check(register, clean, Optional.of(id)),
                    new PersonFact.Changed(clean, reason.strip()));
        }
    }

    /// Says that somebody no longer works for the organisation from that day on.
    public Outcome leave(RecordId id, LocalDate day, String reason) {
        Register register = furrow.register(Permission.FORM_TEAMS);
        synchronized (register.decisions()) {
            return write(register, id, day, List.of(), new PersonFact.Left(reason.strip()));
        }
    }

    private Outcome write(Register register, RecordId id, LocalDate day, List<Reason> before, PersonFact fact) {
        List<Reason> against = new ArrayList<>(before);
        if (ReadingTeams.read(register).findPerson(id).isEmpty()) {
            against.add(MissionRefusal.UNKNOWN_HOLDER.because(id));
        }
        if (!against.isEmpty()) {
            return new Outcome.Refused(against);
        }
        Hash latest = register.latest(id).hash();
        return new Outcome.Recorded(List.of(
                register.append(new Draft(id, day, furrow.actor().name(), List.of(latest), Optional.empty(), fact))));
    }

    private static PersonProfile clean(PersonProfile profile) {
        return new PersonProfile(profile.name().strip(), profile.organisation().strip());
    }

    private static List<Reason> check(Register register, PersonProfile profile, Optional<RecordId> self) {
        List<Reason> against = new ArrayList<>();
        if (profile.name().isEmpty()) {
            against.add(MissionRefusal.PERSON_LACKS.because("The person", "a name"));
        }
        if (profile.organisation().isEmpty()) {
            against.add(MissionRefusal.PERSON_LACKS.because(
                    profile.name().isEmpty() ? "The person" : profile.name(), "an organisation"));
        } else {
            against.addAll(Seen.check(register, profile.organisation()));
        }
        ReadingTeams.read(register)
                .findPerson(profile.name(), profile.organisation())
                .filter(same -> !self.equals(Optional.of(same.id())))
                .ifPresent(same -> against.add(MissionRefusal.ENROLLED_ALREADY.because(
                        profile.organisation(), same.profile().name())));
        return against;
    }
}
