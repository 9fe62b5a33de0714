package org.furrow.domain.victims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;

/// Whether what is said of a victim can be kept, and whether a step with the record is possible.
///
/// Furrow's default, because no standard settles it: consent is needed for whatever tells of the person; a child's
/// guardian gives it; each signature is another person's than that of the author and the signature before.
///
/// @param name what the victim is called in refusals: a number, never a name
/// @param today the last day that anything can have happened
public record VictimDecision(String name, LocalDate today) {

    /// The highest age that is believed, in years.
    public static final int OLDEST = 130;

    /// Whether it can be kept so.
    public Decision decideProfile(VictimAccident accident, VictimProfile profile) {
        List<Reason> against = new ArrayList<>();
        against.addAll(checkDays(profile));
        against.addAll(checkAge(accident, profile));
        against.addAll(checkDeath(accident, profile.harm()));
        against.addAll(checkConsent(accident, profile));
        return Decision.of(against);
    }

    private List<Reason> checkDays(VictimProfile profile) {
        return Stream.of(
                        profile.person().born(),
                        profile.harm().died(),
                        profile.consent().given(),
                        profile.consent().withdrawn())
                .flatMap(Optional::stream)
                .filter(day -> day.isAfter(today))
                .map(day -> VictimRefusal.VICTIM_AHEAD.because(name, day, today))
                .toList();
    }

    private List<Reason> checkAge(VictimAccident accident, VictimProfile profile) {
        List<Reason> against = new ArrayList<>();
        VictimProfile.Person person = profile.person();
        person.born()
                .filter(born -> born.isAfter(accident.happened()))
                .ifPresent(born ->
                        against.add(VictimRefusal.BORN_AFTER_ACCIDENT.because(name, born, accident.happened())));
        OptionalInt age = profile.ageOn(accident.happened());
        for (int each : Stream.of(person.age(), age)
                .flatMapToInt(OptionalInt::stream)
                .distinct()
                .toArray()) {
            if (each < 0 || each > OLDEST) {
                against.add(VictimRefusal.AGE_IMPOSSIBLE.because(name, each, OLDEST));
            }
        }
        if (person.age().isPresent() && !person.age().equals(age)) {
            against.add(VictimRefusal.AGE_DISAGREES.because(
                    name, age.getAsInt(), person.age().getAsInt()));
        }
        AgeGroup group = profile.ageGroupOn(accident.happened());
        if (person.ageGroup() != AgeGroup.UNKNOWN && person.ageGroup() != group) {
            against.add(VictimRefusal.AGE_DISAGREES.because(
                    name, age.getAsInt(), person.ageGroup().code()));
        }
        return against;
    }

    private List<Reason> checkDeath(VictimAccident accident, VictimProfile.Harm harm) {
        List<Reason> against = new ArrayList<>();
        harm.died()
                .filter(died -> died.isBefore(accident.happened()))
                .ifPresent(died ->
                        against.add(VictimRefusal.DIED_BEFORE_ACCIDENT.because(name, died, accident.happened())));
        harm.died()
                .filter(_ -> harm.outcome() != Outcome.DIED_LATER)
                .ifPresent(died -> against.add(VictimRefusal.DIED_BUT_LIVES.because(
                        name, died, harm.outcome().code())));
        return against;
    }

    private List<Reason> checkConsent(VictimAccident accident, VictimProfile profile) {
        VictimProfile.Consent consent = profile.consent();
        List<Reason> against = new ArrayList<>(checkWhoAgreed(accident, profile));
        if ((consent.authorities() || consent.organisations()) && !consent.holds()) {
            against.add(VictimRefusal.SHARED_WITHOUT_CONSENT.because(name));
        }
        if (!consent.holds() && !profile.personal().isEmpty()) {
            against.add(VictimRefusal.KEPT_WITHOUT_CONSENT.because(name, String.join(", ", profile.personal())));
        }
        consent.given()
                .filter(given -> given.isBefore(accident.happened()))
                .ifPresent(given ->
                        against.add(VictimRefusal.CONSENT_BEFORE_ACCIDENT.because(name, given, accident.happened())));
        consent.withdrawn()
                .filter(day -> consent.given().filter(day::isBefore).isPresent())
                .ifPresent(day -> against.add(VictimRefusal.WITHDRAWN_BEFORE_GIVEN.because(name, day)));
        return against;
    }

    private List<Reason> checkWhoAgreed(VictimAccident accident, VictimProfile profile) {
        VictimProfile.Consent consent = profile.consent();
        List<Reason> against = new ArrayList<>();
        if (consent.by().isEmpty()) {
            consent.withdrawn()
                    .ifPresent(_ -> against.add(VictimRefusal.VICTIM_LACKS.because(name, "who agreed before")));
            return against;
        }
        need(consent.given().isPresent(), "the day of the consent", against);
        need(consent.form().isPresent(), "how the consent was given", against);
        need(!consent.interviewer().isBlank(), "who asked for the consent", against);
        if (consent.by().filter(by -> by == ConsentBy.SELF).isPresent()) {
            LocalDate given = consent.given().orElse(accident.happened());
            if (isChildOn(given, accident, profile)) {
                against.add(VictimRefusal.CONSENT_BY_CHILD.because(name, given, VictimProfile.OF_AGE));
            }
            if (isDeadOn(given, profile.harm())) {
                against.add(VictimRefusal.CONSENT_BY_DEAD.because(name));
            }
        }
        return against;
    }

    /// A day of birth says how old somebody was when asked; an age only how old on the day of the accident.
    private static boolean isChildOn(LocalDate given, VictimAccident accident, VictimProfile profile) {
        LocalDate asked = profile.person().born().isPresent() ? given : accident.happened();
        return profile.ageGroupOn(asked) == AgeGroup.CHILD;
    }

    private static boolean isDeadOn(LocalDate day, VictimProfile.Harm harm) {
        return harm.outcome() == Outcome.KILLED
                || harm.died().filter(day::isAfter).isPresent();
    }

    private void need(boolean isSaid, String datum, List<Reason> against) {
        if (!isSaid) {
            against.add(VictimRefusal.VICTIM_LACKS.because(name, datum));
        }
    }

    /// Whether a step is possible, whatever is written by it.
    ///
    /// @param person who takes it
    /// @param remark what is said with it
    public Decision decideStep(Victim victim, VictimStep step, String person, String remark) {
        List<Reason> against = new ArrayList<>();
        if (!step.from().contains(victim.stage())) {
            String from = step.from().stream().map(VictimStage::code).collect(Collectors.joining(", "));
            against.add(VictimRefusal.NOT_AT_STAGE.because(
                    step.code(), name, victim.stage().code(), from));
            return Decision.of(against);
        }
        if (step == VictimStep.CORRECT || step == VictimStep.RETURN) {
            need(!remark.isBlank(), step == VictimStep.RETURN ? "why it is sent back" : "why it is corrected", against);
        }
        if (step.isSignature()) {
            against.addAll(checkSigner(victim, person));
        }
        return Decision.of(against);
    }

    private List<Reason> checkSigner(Victim victim, String person) {
        if (victim.author().equalsIgnoreCase(person)) {
            return List.of(VictimRefusal.OWN_RECORD.because(name, person));
        }
        return victim.isSignedByOthersThan(person)
                ? List.of(VictimRefusal.SIGNED_BEFORE.because(person, name))
                : List.of();
    }
}
