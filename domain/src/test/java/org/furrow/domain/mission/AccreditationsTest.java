package org.furrow.domain.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.mission.Camp.BEGIN;
import static org.furrow.domain.mission.Camp.DAY;
import static org.furrow.domain.mission.Camp.END;
import static org.furrow.domain.mission.Camp.STANDARD;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccreditationsTest {

    private static final Holder HOLDER = new Holder.OfOrganisation(Camp.ORGANISATION);
    private static final Accreditation HELD = Camp.granted(HOLDER, BEGIN, END);

    @Test
    void one_is_granted_for_some_method_some_days_and_not_for_ever() {
        assertThat(granting(END, Method.EOD)).isEmpty();
        assertThat(granting(BEGIN.plusDays(731), Method.EOD)).isEmpty();
        assertThat(granting(BEGIN.plusDays(732), Method.EOD)).containsExactly("F-6.19");
        assertThat(granting(BEGIN)).containsExactly("F-6.17", "F-6.18");
    }

    @Test
    void one_is_withdrawn_once_while_it_holds_and_for_a_reason() {
        Accreditation gone = new Accreditation(
                HELD.id(), HOLDER, HELD.scope(), BEGIN, END, "", Optional.of(new Accreditation.Withdrawal(DAY, "x")));

        assertThat(withdrawing(HELD, DAY, "x")).isEmpty();
        assertThat(withdrawing(HELD, BEGIN, "x")).isEmpty();
        assertThat(withdrawing(HELD, END, "x")).containsExactly("F-6.22");
        assertThat(withdrawing(HELD, DAY, " ")).containsExactly("F-6.23");
        assertThat(withdrawing(gone, DAY, "x")).containsExactly("F-6.21");
    }

    @ParameterizedTest
    @CsvSource({"61,0", "60,60", "31,60", "30,30", "7,7", "1,7", "0,7"})
    void the_end_is_told_60_and_30_and_7_days_ahead(int daysBefore, int warning) {
        List<Expiry> soon = Expiry.list(List.of(HELD), STANDARD, END.minusDays(daysBefore));

        assertThat(soon).extracting(Expiry::warning).isEqualTo(warning == 0 ? List.of() : List.of(warning));
        assertThat(soon).allMatch(each -> each.daysLeft() == daysBefore);
    }

    @Test
    void what_is_renewed_or_withdrawn_is_told_no_more_and_what_is_renewed_in_part_for_the_rest() {
        LocalDate today = END.minusDays(3);
        Accreditation both = new Accreditation(
                Camp.id(), HOLDER, EnumSet.of(Method.MANUAL_CLEARANCE, Method.EOD), BEGIN, END, "", Optional.empty());
        Accreditation next = Camp.granted(HOLDER, END, END.plusYears(1));
        Accreditation gone = new Accreditation(
                Camp.id(),
                HOLDER,
                Set.of(Method.EOD),
                BEGIN,
                END,
                "",
                Optional.of(new Accreditation.Withdrawal(DAY, "")));

        assertThat(Expiry.list(List.of(HELD, next), STANDARD, today)).isEmpty();
        assertThat(Expiry.list(List.of(gone), STANDARD, today)).isEmpty();
        assertThat(Expiry.list(List.of(both, next), STANDARD, today))
                .singleElement()
                .satisfies(each -> assertThat(each.methods()).containsExactly(Method.EOD));
    }

    @Test
    void what_has_ended_is_told_for_as_long_as_it_was_warned_of() {
        assertThat(Expiry.list(List.of(HELD), STANDARD, END.plusDays(60))).hasSize(1);
        assertThat(Expiry.list(List.of(HELD), STANDARD, END.plusDays(61))).isEmpty();
    }

    private static List<String> granting(LocalDate until, Method... methods) {
        AccreditationFact.Granted granted = new AccreditationFact.Granted(HOLDER, Set.of(methods), until, "");
        return new AccreditationDecision(STANDARD)
                .decide("Green Fields", BEGIN, granted).reasons().stream()
                        .map(Reason::code)
                        .toList();
    }

    private static List<String> withdrawing(Accreditation accreditation, LocalDate on, String reason) {
        return AccreditationDecision.decideWithdrawal("Green Fields", accreditation, on, reason).reasons().stream()
                .map(Reason::code)
                .toList();
    }
}
