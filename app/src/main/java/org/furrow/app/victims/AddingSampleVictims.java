package org.furrow.app.victims;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.victims.VictimStep;

/// Giving an exercise one invented victim of its invented accident, recorded and verified.
public final class AddingSampleVictims {

    private final Furrow furrow;
    private final Victims victims;

    /// Adding to these victims.
    public AddingSampleVictims(Furrow furrow, Victims victims) {
        this.furrow = furrow;
        this.victims = victims;
    }

    /// Adds them.
    ///
    /// @return how many
    /// @throws NotPermitted to whoever does not run the office, because it acts for several of its people
    public int add() {
        NotPermitted.check(furrow.actor(), Permission.MANAGE_ACCOUNTS);
        Optional<Accident> hurt = new ReadingAccidents(furrow)
                .read().accidents().stream()
                        .filter(each -> each.notice().injured() > 0)
                        .findFirst();
        return hurt.map(this::add).orElse(0);
    }

    private int add(Accident accident) {
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
        Furrow recorder = acting("exercise-victim-recorder");
        Furrow verifier = acting("exercise-victim-verifier");
        VictimOutcome recorded = VictimReading.profile(said(accident.happened()), today)
                .said()
                .map(profile -> new RecordingVictims(recorder, victims)
                        .record(accident.notice().number(), profile, today))
                .orElseThrow();
        if (!(recorded instanceof VictimOutcome.Done done)) {
            return 0;
        }
        new SigningVictims(verifier, victims)
                .take(new SigningVictims.Wanted(done.victim().number(), VictimStep.VERIFY, "", OptionalInt.empty()));
        return 1;
    }

    private Furrow acting(String name) {
        Actor actor = new Actor("", name, Role.VICTIM_OFFICER);
        return furrow.actingFor(() -> actor);
    }

    private static Typed said(LocalDate happened) {
        return Typed.nothing()
                .with("name", "Person A (invented)")
                .with("sex", "male")
                .with("age", "34")
                .with("occupation", "Deminer")
                .with("status", "deminer")
                .with("outcome", "injured")
                .with("wounds", "hand", "fingers")
                .with("facility", "District hospital (invented)")
                .with("transport", "45")
                .with("activity", "demining")
                .with("tampered", "no")
                .with("knew-danger", "yes")
                .with("had-education", "yes")
                .with("frequency", "daily")
                .with("consent-by", "self")
                .with("consent-on", happened.plusDays(2).toString())
                .with("consent-how", "written")
                .with("interviewer", "Interviewer I (invented)")
                .with("share-authorities", "yes");
    }
}
