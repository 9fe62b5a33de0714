package org.furrow.domain.victims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.furrow.domain.journal.RecordId;

/// Invented victims of an invented accident.
final class SampleVictims {

    static final LocalDate ACCIDENT_DAY = LocalDate.of(2026, 3, 10);
    static final VictimAccident ACCIDENT = new VictimAccident("ACC-2026-001", ACCIDENT_DAY, 1, 1);

    static final VictimProfile.Person PERSON = new VictimProfile.Person(
            "Person A (invented)",
            "",
            "",
            "",
            "",
            Sex.FEMALE,
            Optional.of(LocalDate.of(1990, 3, 11)),
            OptionalInt.of(35),
            AgeGroup.ADULT,
            "",
            VictimStatus.CIVILIAN);
    static final VictimProfile.Harm INJURED = harm(Outcome.INJURED, Optional.empty());
    static final VictimProfile.Circumstances FARMING = new VictimProfile.Circumstances(
            Activity.AGRICULTURE, Known.NO, Known.UNKNOWN, Known.NO, Known.NO, Frequency.DAILY);
    static final VictimProfile.Consent CONSENT = consent(ConsentBy.SELF, LocalDate.of(2026, 3, 12));

    private SampleVictims() {}

    static VictimProfile.Harm harm(Outcome outcome, Optional<LocalDate> died) {
        return new VictimProfile.Harm(
                outcome, died, List.of(BodyPart.HAND), List.of(), "", OptionalInt.of(40), Difficulty.UNKNOWN, Known.NO);
    }

    static VictimProfile.Consent consent(ConsentBy by, LocalDate given) {
        return new VictimProfile.Consent(
                Optional.of(by),
                Optional.of(given),
                Optional.of(ConsentForm.SPOKEN),
                "Interviewer I",
                Optional.empty(),
                true,
                false);
    }

    static VictimProfile.Person aged(Optional<LocalDate> born, OptionalInt age, AgeGroup group) {
        return new VictimProfile.Person(
                "Person A (invented)", "", "", "", "", Sex.MALE, born, age, group, "", VictimStatus.CIVILIAN);
    }

    static VictimProfile profile() {
        return new VictimProfile(PERSON, INJURED, FARMING, CONSENT);
    }

    /// A victim with these steps, each by the person beside it.
    static Victim victim(String... stepsAndPersons) {
        List<VictimEntry> entries = new ArrayList<>();
        for (int i = 0; i < stepsAndPersons.length; i += 2) {
            VictimStep step = VictimStep.find(stepsAndPersons[i]).orElseThrow();
            entries.add(new VictimEntry(
                    entries.size() + 1,
                    step,
                    stepsAndPersons[i + 1],
                    Instant.EPOCH,
                    step.isWritten() ? Optional.of(profile()) : Optional.empty(),
                    ""));
        }
        return new Victim(new RecordId(new UUID(1, 1)), "VI-0001", new RecordId(new UUID(2, 2)), entries);
    }
}
