package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.app.draft.Typed;
import org.furrow.app.victims.AddingSampleVictims;
import org.furrow.app.victims.CheckingVictims;
import org.furrow.app.victims.KeepingKey;
import org.furrow.app.victims.ReadingVictims;
import org.furrow.app.victims.RecordingVictims;
import org.furrow.app.victims.SigningVictims;
import org.furrow.app.victims.VictimReading;
import org.furrow.app.victims.Victims;
import org.furrow.domain.people.Role;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStep;

/// The use cases of victims, and who may do each: an administrator only what shows nothing of them.
final class VictimCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> OFFICERS = EnumSet.of(Role.VICTIM_OFFICER);
    private static final Set<Role> ADMINISTRATORS = EnumSet.of(Role.ADMINISTRATOR);

    private VictimCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, Victims victims) {
        VictimProfile profile = VictimReading.profile(Typed.nothing().with("outcome", "killed"), DAY)
                .said()
                .orElseThrow();
        reading(cases, victims);
        PermissionsTest.put(
                cases,
                "RecordingVictims record",
                OFFICERS,
                (register, _) -> new RecordingVictims(register, victims).record("none", profile, DAY));
        PermissionsTest.put(
                cases,
                "RecordingVictims correct",
                OFFICERS,
                (register, _) -> new RecordingVictims(register, victims)
                        .correct(new RecordingVictims.Correction("none", profile, "", OptionalInt.empty()), DAY));
        for (VictimStep step : List.of(VictimStep.VERIFY, VictimStep.ACCEPT, VictimStep.APPROVE, VictimStep.RETURN)) {
            PermissionsTest.put(
                    cases,
                    "SigningVictims " + step.code(),
                    OFFICERS,
                    (register, _) -> new SigningVictims(register, victims)
                            .take(new SigningVictims.Wanted("none", step, "", OptionalInt.empty())));
        }
        PermissionsTest.put(
                cases,
                "SigningVictims erase",
                OFFICERS,
                (register, _) -> new SigningVictims(register, victims)
                        .erase("none", ErasureReason.ASKED_FOR, OptionalInt.empty()));
        keeping(cases, victims);
    }

    private static void reading(Map<String, PermissionsTest.UseCase> cases, Victims victims) {
        PermissionsTest.put(
                cases, "ReadingVictims list", OFFICERS, (register, _) -> new ReadingVictims(register, victims).list());
        PermissionsTest.put(
                cases,
                "ReadingVictims show",
                OFFICERS,
                (register, _) -> new ReadingVictims(register, victims).show("none"));
        PermissionsTest.put(
                cases,
                "ReadingVictims figures",
                OFFICERS,
                (register, _) -> new ReadingVictims(register, victims).figures());
        PermissionsTest.put(
                cases,
                "ReadingVictims looks",
                OFFICERS,
                (register, _) -> new ReadingVictims(register, victims).looks(""));
    }

    private static void keeping(Map<String, PermissionsTest.UseCase> cases, Victims victims) {
        PermissionsTest.put(
                cases,
                "CheckingVictims",
                PermissionsTest.EVERYBODY,
                (register, _) -> new CheckingVictims(register, victims).check());
        PermissionsTest.put(
                cases, "KeepingKey find", ADMINISTRATORS, (register, _) -> new KeepingKey(register, victims).find());
        PermissionsTest.put(
                cases, "KeepingKey renew", ADMINISTRATORS, (register, _) -> new KeepingKey(register, victims).renew());
        PermissionsTest.put(
                cases,
                "AddingSampleVictims",
                ADMINISTRATORS,
                (register, _) -> new AddingSampleVictims(register, victims).add());
    }
}
