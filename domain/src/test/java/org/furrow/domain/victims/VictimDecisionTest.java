package org.furrow.domain.victims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.victims.SampleVictims.ACCIDENT;
import static org.furrow.domain.victims.SampleVictims.ACCIDENT_DAY;
import static org.furrow.domain.victims.SampleVictims.CONSENT;
import static org.furrow.domain.victims.SampleVictims.FARMING;
import static org.furrow.domain.victims.SampleVictims.INJURED;
import static org.furrow.domain.victims.SampleVictims.PERSON;
import static org.furrow.domain.victims.SampleVictims.aged;
import static org.furrow.domain.victims.SampleVictims.consent;
import static org.furrow.domain.victims.SampleVictims.harm;
import static org.furrow.domain.victims.SampleVictims.profile;
import static org.furrow.domain.victims.SampleVictims.victim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VictimDecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final VictimDecision DECISION = new VictimDecision("VI-0001", TODAY);

    @Test
    void a_whole_record_with_consent_is_kept() {
        assertThat(against(profile())).isEmpty();
    }

    @Test
    void without_consent_only_sex_age_group_outcome_and_circumstances_are_kept() {
        VictimProfile bare = profile().withoutPerson(ACCIDENT_DAY, VictimProfile.Consent.NONE);

        assertThat(bare.personal()).isEmpty();
        assertThat(bare.person().ageGroup()).isEqualTo(AgeGroup.ADULT);
        assertThat(against(bare)).isEmpty();
        assertThat(against(with(VictimProfile.Consent.NONE))).containsExactly("F-8.95");
    }

    @Test
    void a_consent_that_was_withdrawn_is_none() {
        VictimProfile.Consent withdrawn = withdrawn(LocalDate.of(2026, 4, 1), false);

        assertThat(against(with(withdrawn))).containsExactly("F-8.95");
        assertThat(against(profile().withoutPerson(ACCIDENT_DAY, withdrawn))).isEmpty();
        assertThat(against(with(withdrawn(LocalDate.of(2026, 3, 11), false)))).contains("F-8.93");
        assertThat(against(profile().withoutPerson(ACCIDENT_DAY, withdrawn(TODAY, true))))
                .containsExactly("F-8.94");
    }

    private static VictimProfile.Consent withdrawn(LocalDate day, boolean isShared) {
        return new VictimProfile.Consent(
                CONSENT.by(), CONSENT.given(), CONSENT.form(), "Interviewer I", Optional.of(day), isShared, false);
    }

    @Test
    void sharing_needs_a_consent() {
        VictimProfile.Consent shared = new VictimProfile.Consent(
                Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), false, true);

        assertThat(against(profile().withoutPerson(ACCIDENT_DAY, shared))).containsExactly("F-8.94");
    }

    @Test
    void a_consent_says_when_how_and_who_asked() {
        VictimProfile.Consent bare = new VictimProfile.Consent(
                Optional.of(ConsentBy.SELF), Optional.empty(), Optional.empty(), " ", Optional.empty(), true, true);

        assertThat(against(with(bare))).containsExactly("F-8.83", "F-8.83", "F-8.83");
    }

    @Test
    void a_consent_that_nobody_gave_cannot_be_withdrawn() {
        VictimProfile.Consent bare = new VictimProfile.Consent(
                Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.of(TODAY), false, false);

        assertThat(against(profile().withoutPerson(ACCIDENT_DAY, bare))).containsExactly("F-8.83");
    }

    @ParameterizedTest
    @CsvSource({"2008-03-13, SELF, true", "2008-03-12, SELF, false", "2008-03-13, GUARDIAN, false"})
    void a_child_does_not_agree_for_itself_on_the_day_when_it_is_asked(
            LocalDate born, ConsentBy by, boolean isRefused) {
        VictimProfile child = new VictimProfile(
                aged(Optional.of(born), OptionalInt.empty(), AgeGroup.UNKNOWN),
                INJURED,
                FARMING,
                consent(by, LocalDate.of(2026, 3, 12)));

        assertThat(against(child)).isEqualTo(isRefused ? List.of("F-8.90") : List.of());
    }

    @Test
    void whoever_was_killed_agreed_to_nothing_and_whoever_died_later_only_before() {
        VictimProfile.Harm killed = harm(Outcome.KILLED, Optional.empty());
        VictimProfile.Harm diedAtOnce = harm(Outcome.DIED_LATER, Optional.of(LocalDate.of(2026, 3, 11)));
        VictimProfile.Harm diedLater = harm(Outcome.DIED_LATER, Optional.of(LocalDate.of(2026, 3, 12)));

        assertThat(against(new VictimProfile(PERSON, killed, FARMING, CONSENT))).containsExactly("F-8.91");
        assertThat(against(new VictimProfile(PERSON, diedAtOnce, FARMING, CONSENT)))
                .containsExactly("F-8.91");
        assertThat(against(new VictimProfile(PERSON, diedLater, FARMING, CONSENT)))
                .isEmpty();
        assertThat(against(new VictimProfile(PERSON, killed, FARMING, consent(ConsentBy.NEXT_OF_KIN, TODAY))))
                .isEmpty();
    }

    @Test
    void a_consent_is_not_given_before_the_accident() {
        assertThat(against(with(consent(ConsentBy.SELF, ACCIDENT_DAY.minusDays(1)))))
                .containsExactly("F-8.92");
        assertThat(against(with(consent(ConsentBy.SELF, ACCIDENT_DAY)))).isEmpty();
    }

    @Test
    void nobody_is_born_after_the_accident_or_dies_before_it() {
        assertThat(against(bornOn(ACCIDENT_DAY.plusDays(1)))).contains("F-8.85");
        assertThat(against(bornOn(ACCIDENT_DAY))).doesNotContain("F-8.85");
        assertThat(against(dying(Outcome.DIED_LATER, ACCIDENT_DAY.minusDays(1))))
                .contains("F-8.88");
        assertThat(against(dying(Outcome.DIED_LATER, ACCIDENT_DAY))).doesNotContain("F-8.88");
        assertThat(against(dying(Outcome.INJURED, ACCIDENT_DAY))).containsExactly("F-8.89");
    }

    private static VictimProfile bornOn(LocalDate born) {
        return new VictimProfile(
                aged(Optional.of(born), OptionalInt.empty(), AgeGroup.UNKNOWN),
                INJURED,
                FARMING,
                consent(ConsentBy.GUARDIAN, TODAY));
    }

    private static VictimProfile dying(Outcome outcome, LocalDate day) {
        return new VictimProfile(
                PERSON, harm(outcome, Optional.of(day)), FARMING, consent(ConsentBy.NEXT_OF_KIN, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "130, false", "131, true", "-1, true"})
    void ages_are_believed_up_to_a_limit(int age, boolean isRefused) {
        VictimProfile old = new VictimProfile(
                aged(Optional.empty(), OptionalInt.of(age), AgeGroup.UNKNOWN),
                INJURED,
                FARMING,
                consent(ConsentBy.GUARDIAN, TODAY));

        assertThat(against(old)).isEqualTo(isRefused ? List.of("F-8.86") : List.of());
    }

    @Test
    void a_day_of_birth_that_makes_somebody_too_old_is_refused_too() {
        assertThat(against(bornOn(ACCIDENT_DAY.minusYears(131)))).containsExactly("F-8.86");
    }

    @Test
    void the_age_is_that_of_the_day_of_the_accident() {
        Optional<LocalDate> born = Optional.of(LocalDate.of(1990, 3, 11));

        assertThat(against(said(aged(born, OptionalInt.of(35), AgeGroup.UNKNOWN))))
                .isEmpty();
        assertThat(against(said(aged(born, OptionalInt.of(36), AgeGroup.UNKNOWN))))
                .containsExactly("F-8.87");
        assertThat(against(said(aged(born, OptionalInt.empty(), AgeGroup.CHILD))))
                .containsExactly("F-8.87");
    }

    private static VictimProfile said(VictimProfile.Person person) {
        return new VictimProfile(person, INJURED, FARMING, CONSENT);
    }

    @Test
    void no_day_lies_ahead() {
        assertThat(against(dying(Outcome.DIED_LATER, TODAY.plusDays(1)))).containsExactly("F-8.84");
        assertThat(against(with(consent(ConsentBy.SELF, TODAY.plusDays(1))))).containsExactly("F-8.84");
    }

    @Test
    void no_refusal_tells_the_name() {
        assertThat(DECISION.decideProfile(ACCIDENT, with(VictimProfile.Consent.NONE))
                        .reasons())
                .noneMatch(reason -> reason.toString().contains("invented"));
    }

    @Test
    void three_persons_sign_in_turn_and_none_of_them_wrote_it() {
        Victim recorded = victim("record", "ana");
        Victim verified = victim("record", "ana", "verify", "boris");
        Victim accepted = victim("record", "ana", "verify", "boris", "accept", "clara");

        assertThat(steps(recorded, VictimStep.VERIFY, "ANA")).containsExactly("F-8.98");
        assertThat(steps(recorded, VictimStep.VERIFY, "boris")).isEmpty();
        assertThat(steps(recorded, VictimStep.ACCEPT, "boris")).containsExactly("F-8.97");
        assertThat(steps(verified, VictimStep.ACCEPT, "boris")).containsExactly("F-8.99");
        assertThat(steps(verified, VictimStep.ACCEPT, "ana")).containsExactly("F-8.98");
        assertThat(steps(verified, VictimStep.ACCEPT, "clara")).isEmpty();
        assertThat(steps(accepted, VictimStep.APPROVE, "clara")).containsExactly("F-8.99");
        assertThat(steps(accepted, VictimStep.APPROVE, "boris")).isEmpty();
    }

    @Test
    void a_correction_takes_the_signatures_away() {
        Victim corrected = victim("record", "ana", "verify", "boris", "correct", "clara");

        assertThat(corrected.signatures()).isEmpty();
        assertThat(corrected.stage()).isEqualTo(VictimStage.RECORDED);
        assertThat(corrected.revision()).isEqualTo(2);
        assertThat(steps(corrected, VictimStep.VERIFY, "clara")).containsExactly("F-8.98");
        assertThat(steps(corrected, VictimStep.VERIFY, "ana")).isEmpty();
    }

    @Test
    void what_was_sent_back_is_corrected_before_anybody_signs_it() {
        Victim returned = victim("record", "ana", "verify", "boris", "return", "clara");

        assertThat(returned.signatures()).isEmpty();
        assertThat(returned.awaited()).isEmpty();
        assertThat(steps(returned, VictimStep.VERIFY, "boris")).containsExactly("F-8.97");
        assertThat(steps(returned, VictimStep.CORRECT, "ana")).isEmpty();
        assertThat(steps(
                        victim("record", "ana", "verify", "boris", "accept", "clara", "approve", "dora"),
                        VictimStep.RETURN,
                        "boris"))
                .containsExactly("F-8.97");
    }

    @Test
    void sending_back_and_correcting_say_why() {
        assertThat(DECISION.decideStep(victim("record", "ana"), VictimStep.RETURN, "boris", " ")
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("F-8.83");
        assertThat(DECISION.decideStep(victim("record", "ana"), VictimStep.CORRECT, "ana", "")
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("F-8.83");
    }

    @ParameterizedTest
    @EnumSource(value = VictimStep.class, names = "RECORD", mode = EnumSource.Mode.EXCLUDE)
    void nothing_is_done_with_what_was_erased(VictimStep step) {
        Victim erased = victim("record", "ana", "erase", "boris");

        assertThat(erased.profile()).isEmpty();
        assertThat(steps(erased, step, "clara")).containsExactly("F-8.97");
    }

    private static List<String> steps(Victim victim, VictimStep step, String person) {
        return DECISION.decideStep(victim, step, person, "because").reasons().stream()
                .map(Reason::code)
                .toList();
    }

    private static VictimProfile with(VictimProfile.Consent consent) {
        return new VictimProfile(PERSON, INJURED, FARMING, consent);
    }

    private static List<String> against(VictimProfile profile) {
        return DECISION.decideProfile(ACCIDENT, profile).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
