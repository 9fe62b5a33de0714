package org.furrow.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.release.Handed.ISSUED;
import static org.furrow.domain.release.Handed.SIX;
import static org.furrow.domain.release.Handed.TWELVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AfterHandoverTest {

    private static AfterHandover after(Handed handed) {
        return handed.after().orElseThrow();
    }

    @Test
    void somebody_has_to_look_after_the_months_of_the_standard() {
        AfterHandover land = after(Handed.issued("HC-1"));

        assertThat(land.handedOver()).isEqualTo(ISSUED);
        assertThat(land.dues()).extracting(AfterHandover.Due::day).containsExactly(SIX, TWELVE);
        assertThat(land.nextDue()).contains(SIX);
    }

    @Test
    void nobody_has_to_look_where_the_standard_names_no_months_or_nothing_is_handed_over() {
        assertThat(AfterHandover.of(Handed.issued("HC-1").certificate(), List.of(), Handed.standard())
                        .orElseThrow()
                        .nextDue())
                .isEmpty();
        assertThat(Handed.drafted("HC-1").after()).isEmpty();
        assertThat(Handed.issued("HC-1")
                        .then(ISSUED.plusDays(9), new CertificateFact.Replaced("HC-2"))
                        .after())
                .isEmpty();
    }

    @Test
    void a_check_answers_its_day_from_thirty_days_before_on() {
        assertThat(after(Handed.issued("HC-1").checked(SIX.minusDays(31))).nextDue())
                .contains(SIX);
        assertThat(after(Handed.issued("HC-1").checked(SIX.minusDays(30))).nextDue())
                .contains(TWELVE);
        assertThat(after(Handed.issued("HC-1").checked(SIX)).nextDue()).contains(TWELVE);
    }

    @Test
    void a_late_check_answers_every_day_that_has_come_by_then() {
        assertThat(after(Handed.issued("HC-1").checked(TWELVE.plusDays(40))).nextDue())
                .isEmpty();
    }

    @Test
    void a_visit_that_was_agreed_on_is_due_until_somebody_looks_again() {
        LocalDate agreed = SIX.plusMonths(2);
        Handed handed =
                Handed.issued("HC-1").then(SIX, new CertificateFact.UseChecked(Handed.next(Handed.farmed(), agreed)));

        assertThat(after(handed).nextDue()).contains(agreed);
        assertThat(after(handed).dues()).extracting(AfterHandover.Due::months).contains(Optional.empty());
        assertThat(after(handed.checked(agreed.plusDays(3))).nextDue()).contains(TWELVE);
    }

    @Test
    void it_waits_from_thirty_days_before_and_is_overdue_the_day_after() {
        AfterHandover land = after(Handed.issued("HC-1"));

        assertThat(land.isToCheckOn(SIX.minusDays(31))).isFalse();
        assertThat(land.isToCheckOn(SIX.minusDays(30))).isTrue();
        assertThat(land.isOverdueOn(SIX)).isFalse();
        assertThat(land.isOverdueOn(SIX.plusDays(1))).isTrue();
    }

    @Test
    void a_certificate_in_the_place_of_another_goes_on_with_its_days_and_its_checks() {
        HandoverCertificate before = Handed.issued("HC-1")
                .checked(SIX)
                .then(SIX.plusDays(5), new CertificateFact.Replaced("HC-2"))
                .certificate();
        HandoverCertificate now = Handed.drafted("HC-2")
                .then(SIX.plusDays(5), new CertificateFact.Issued(""))
                .certificate();

        AfterHandover land =
                AfterHandover.of(now, List.of(before), Handed.standard(6, 12)).orElseThrow();

        assertThat(land.handedOver()).isEqualTo(ISSUED);
        assertThat(land.checks()).hasSize(1);
        assertThat(land.nextDue()).contains(TWELVE);
    }

    @Test
    void a_check_leaves_the_certificate_as_far_as_it_was() {
        Handed handed = Handed.issued("HC-1").checked(SIX);
        assertThat(handed.certificate().status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(handed.certificate().changed()).isEqualTo(SIX);

        handed.then(SIX, new CertificateFact.Replaced("HC-2")).checked(SIX);

        assertThat(handed.certificate().status()).isEqualTo(CertificateStatus.REPLACED);
        assertThat(handed.certificate().replacedBy()).isEqualTo("HC-2");
    }
}
