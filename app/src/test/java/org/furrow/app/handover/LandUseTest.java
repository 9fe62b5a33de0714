package org.furrow.app.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.inbox.InboxItem;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.inbox.InboxPile;
import org.furrow.app.inbox.ReadingInbox;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.AfterHandover;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.LandUsed;
import org.furrow.domain.release.LedgerLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How land is used that was handed over.
class LandUseTest {

    private static final LocalDate SIX = HandoverCamp.TODAY.plusMonths(6);
    private static final Typed USED_IN_PART = Typed.nothing()
            .with("day", SIX.toString())
            .with("visitor", "Community team")
            .with("used", "partly")
            .with("uses", "farming, grazing")
            .with("because", "no-trust")
            .with("households", "12")
            .with("asked-women", "4")
            .with("asked-men", "3")
            .with("said", "The slope is left alone");

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private HandoverCamp camp;

    @SuppressWarnings("NullAway.Init")
    private HandoverCertificate certificate;

    @BeforeEach
    void open() {
        camp = new HandoverCamp(folder);
        certificate = camp.certificate(camp.accepted(), "HC-0001");
        camp.sign(certificate);
    }

    @AfterEach
    void close() {
        camp.close();
    }

    private void issued() {
        assertThat(camp.issue(camp.authority, certificate).reasons()).isEmpty();
    }

    private Outcome check(Furrow who, Typed typed, LocalDate today) {
        ActingOnHandover.Answer answer =
                new ActingOnHandover(who, today).act(HandoverAct.CHECK_USE, Optional.of(certificate.id()), typed);
        assertThat(answer.faults()).isEmpty();
        return answer.outcome().orElseThrow();
    }

    private AfterHandover land() {
        return camp.book().afterHandover().getFirst();
    }

    @Test
    void a_check_is_kept_with_its_certificate_and_the_ledger_stays_as_it_is() {
        issued();
        long cleared = camp.ledger().on(LedgerLine.CLEARED);

        assertThat(check(camp.operator, USED_IN_PART, SIX).reasons()).isEmpty();

        assertThat(land().findLatest().orElseThrow().check().used()).isEqualTo(LandUsed.PARTLY);
        assertThat(land().findLatest().orElseThrow().check().uses()).hasSize(2);
        assertThat(land().nextDue()).contains(HandoverCamp.TODAY.plusMonths(12));
        assertThat(land().certificate().status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(camp.ledger().on(LedgerLine.CLEARED)).isEqualTo(cleared);
    }

    @Test
    void land_that_is_not_handed_over_yet_is_not_checked_and_a_certificate_that_is_not_there_is_refused() {
        assertThat(TaskCamp.codes(check(camp.operator, USED_IN_PART, SIX))).containsExactly("F-10.103");
        var nowhere = new CheckingLandUse.Visit(
                camp.camp.furrow.register().newId(),
                SIX,
                UseReading.read(USED_IN_PART, SIX).said().orElseThrow().check(),
                Optional.empty());
        assertThat(TaskCamp.codes(new CheckingLandUse(camp.operator).check(nowhere, SIX)))
                .containsExactly("F-10.90");
    }

    @Test
    void a_check_of_somebody_who_had_an_older_entry_before_them_is_refused() {
        issued();
        String seen = land().certificate().latest().hash().hex();
        assertThat(check(camp.operator, USED_IN_PART.with("seen", seen), SIX).reasons())
                .isEmpty();

        assertThat(TaskCamp.codes(check(camp.operator, USED_IN_PART.with("seen", seen), SIX)))
                .containsExactly("F-10.91");
    }

    @Test
    void who_acts_for_others_neither_sees_nor_checks_it() {
        issued();
        Furrow others = camp.camp.as("otto", Role.OPERATOR, "Blue Hills");

        assertThat(new ReadingHandover(others).read().afterHandover()).isEmpty();
        assertThat(TaskCamp.codes(check(others, USED_IN_PART, SIX))).containsExactly("F-10.90");
    }

    @Test
    void it_waits_for_those_who_certify_from_thirty_days_before_and_is_overdue_afterwards() {
        issued();

        assertThat(waiting(camp.officer, SIX.minusDays(31))).isEmpty();
        assertThat(waiting(camp.officer, SIX.minusDays(30))).hasSize(1);
        assertThat(waiting(camp.officer, SIX).getFirst().isOverdueOn(SIX)).isFalse();
        assertThat(waiting(camp.officer, SIX.plusDays(1)).getFirst().isOverdueOn(SIX.plusDays(1)))
                .isTrue();
        assertThat(waiting(camp.camp.as("vera", Role.VIEWER), SIX)).isEmpty();
        check(camp.operator, USED_IN_PART, SIX);
        assertThat(waiting(camp.officer, SIX)).isEmpty();
    }

    private static List<InboxItem> waiting(Furrow who, LocalDate today) {
        return new ReadingInbox(who)
                .read(today).piles().stream()
                        .filter(pile -> pile.kind() == InboxKind.LAND_USE_TO_CHECK)
                        .map(InboxPile::items)
                        .flatMap(List::stream)
                        .toList();
    }

    @Test
    void something_found_there_begins_the_form_of_a_find() {
        issued();
        check(camp.operator, USED_IN_PART.with("found", "A rusty shell by the ditch"), SIX);

        Typed begun = new PrefillingFind(camp.operator)
                .begin(Typed.nothing().with("certificate", "HC-0001"), SIX.plusDays(3));

        assertThat(begun.text("what")).isEqualTo("A rusty shell by the ditch");
        assertThat(begun.text("finder")).isEqualTo("Community team");
        assertThat(begun.text("day")).isEqualTo(SIX.toString());
        assertThat(begun.text("hazard")).isEqualTo("H-1");
        assertThat(begun.text("release")).isEqualTo("TO-2026-014-R1");
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field() {
        Typed absurd = USED_IN_PART
                .with("used", "maybe")
                .with("uses", "flying", "farming")
                .with("because", "")
                .with("households", "-1")
                .with("visitor", "")
                .with("next", "soon");

        assertThat(UseReading.read(absurd, SIX).faults())
                .extracting(fault -> fault.field())
                .containsExactlyInAnyOrder("used", "uses", "households", "visitor", "next");
    }
}
