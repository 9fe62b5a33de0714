package org.furrow.store.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Sight;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.Cost;
import org.furrow.domain.quality.Draw;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.Effort;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Inspected;
import org.furrow.domain.quality.Inspectors;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.NonconformityStatus;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.RecordedNote;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingFact;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.domain.tasking.Halt;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Footprint BOX = Footprint.of(Sketch.polygon(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01, 0, 0));

    @TempDir
    private Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        assertThat(register.rebuild(folder).differences()).isEmpty();
        register.close();
    }

    @Test
    void a_visit_is_found_as_it_was_recorded_corrected_and_taken_back() {
        RecordId id = register.newId();
        VisitProfile first = full("QV-1", "Green Fields");
        VisitProfile second = bare("QV-2", "Green Fields", "Authority");

        write(id, DAY, new VisitFact.Recorded(first));
        assertThat(list(register, QualityQuery::listVisits)).containsExactly(new Visit(id, first, "ana", false));

        write(id, DAY.plusDays(1), new VisitFact.Corrected(second, "another visit"));
        assertThat(list(register, QualityQuery::listVisits)).containsExactly(new Visit(id, second, "ana", false));

        write(id, DAY.plusDays(2), new VisitFact.TakenBack("recorded twice"));
        assertThat(list(register, QualityQuery::listVisits)).containsExactly(new Visit(id, second, "ana", true));
    }

    @Test
    void a_nonconformity_is_found_with_its_action_and_the_times_in_which_it_was_open() {
        RecordId id = register.newId();
        NonconformityProfile profile = nonconformity("NC-1", "Green Fields", Optional.of(register.newId()));

        write(id, DAY, new NonconformityFact.Raised(profile));
        write(id, DAY.plusDays(1), new NonconformityFact.Acknowledged(""));
        write(id, DAY.plusDays(2), new NonconformityFact.CauseFound("ill"));
        write(id, DAY.plusDays(3), new NonconformityFact.ActionSet("Send a medic", "Bea", DAY.plusDays(30)));
        write(id, DAY.plusDays(4), new NonconformityFact.Verified("seen"));
        write(id, DAY.plusDays(5), new NonconformityFact.Closed(""));
        write(id, DAY.plusDays(9), new NonconformityFact.Reopened("again"));

        assertThat(list(register, QualityQuery::listNonconformities))
                .containsExactly(new Nonconformity(
                        id,
                        profile,
                        NonconformityStatus.ACKNOWLEDGED,
                        new Nonconformity.Progress(
                                DAY,
                                "ana",
                                "ill",
                                Optional.of(new Nonconformity.Action("Send a medic", "Bea", "ana", DAY.plusDays(30))),
                                List.of(
                                        new Nonconformity.Open(DAY, Optional.of(DAY.plusDays(5))),
                                        new Nonconformity.Open(DAY.plusDays(9), Optional.empty())),
                                DAY.plusDays(9))));
        assertThat(list(register, QualityQuery::listHalts))
                .extracting(Halt::from)
                .containsExactly(DAY, DAY.plusDays(9));
        assertThat(list(register, QualityQuery::listHalts).getFirst().what()).isEqualTo("critical nonconformity NC-1");
    }

    @Test
    void one_that_is_reopened_before_it_was_closed_or_withdrawn_is_open_once_at_a_time() {
        RecordId id = register.newId();
        write(id, DAY, new NonconformityFact.Raised(nonconformity("NC-1", "Green Fields", Optional.empty())));
        write(id, DAY.plusDays(4), new NonconformityFact.Reopened("not seen after all"));
        write(id, DAY.plusDays(6), new NonconformityFact.Withdrawn("error"));

        assertThat(list(register, QualityQuery::listNonconformities)
                        .getFirst()
                        .progress()
                        .open())
                .containsExactly(
                        new Nonconformity.Open(DAY, Optional.of(DAY.plusDays(4))),
                        new Nonconformity.Open(DAY.plusDays(4), Optional.of(DAY.plusDays(6))));
    }

    @Test
    void a_draw_and_a_note_on_lots_are_found_as_they_were_written() {
        RecordId drawn = register.newId();
        RecordId noted = register.newId();
        Draw draw = draw("Green Fields");
        LotNote note = new LotNote("Green Fields", Method.MANUAL_CLEARANCE, LotEvent.CORRECTED, "lanes were wider");

        write(drawn, DAY, new SamplingFact.Drawn(draw));
        write(noted, DAY, new SamplingFact.Noted(note));

        assertThat(list(register, QualityQuery::listDraws))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("draw.ground")
                .containsExactly(new RecordedDraw(drawn, DAY, "ana", draw));
        Footprint ground =
                list(register, QualityQuery::listDraws).getFirst().draw().ground();
        assertThat(ground.bounds()).isEqualTo(BOX.bounds());
        assertThat(ground.area()).isEqualTo(BOX.area());
        assertThat(list(register, QualityQuery::listNotes)).containsExactly(new RecordedNote(noted, DAY, "ana", note));
    }

    @Test
    void who_sees_one_organisation_finds_what_is_about_it_or_comes_from_it_and_every_halt() {
        RecordId inspected = register.newId();
        RecordId inspecting = register.newId();
        RecordId other = register.newId();
        write(inspected, DAY, new VisitFact.Recorded(full("QV-1", "Green Fields")));
        write(inspecting, DAY, new VisitFact.Recorded(bare("QV-2", "Blue Hills", "Green Fields")));
        write(other, DAY, new VisitFact.Recorded(full("QV-3", "Blue Hills")));
        RecordId raised = register.newId();
        RecordId hidden = register.newId();
        write(raised, DAY, new NonconformityFact.Raised(nonconformity("NC-1", "Blue Hills", Optional.of(inspecting))));
        write(hidden, DAY, new NonconformityFact.Raised(nonconformity("NC-2", "Blue Hills", Optional.of(other))));
        write(register.newId(), DAY, new SamplingFact.Drawn(draw("Blue Hills")));
        Register greens = register.seenBy(Sight.of(List.of("Green Fields")));

        assertThat(list(greens, QualityQuery::listVisits)).extracting(Visit::id).containsExactly(inspected, inspecting);
        assertThat(list(greens, QualityQuery::listVisits).getFirst().profile().documents())
                .hasSize(1);
        assertThat(list(greens, QualityQuery::listNonconformities))
                .extracting(Nonconformity::id)
                .containsExactly(raised);
        assertThat(list(greens, QualityQuery::listHalts)).hasSize(2);
        assertThat(list(greens, QualityQuery::listDraws)).isEmpty();
        assertThat(list(greens, (_, session) -> greens.journal().list(session, raised)))
                .hasSize(1);
        assertThat(list(greens, (_, session) -> greens.journal().list(session, hidden)))
                .isEmpty();
        assertThat(list(greens, (_, session) -> greens.journal().list(session, other)))
                .isEmpty();
    }

    private VisitProfile full(String number, String organisation) {
        Filled filled = new Filled(
                "site",
                2,
                "Site",
                List.of(
                        new Filled.Line("medic", "A medic is there.", Grade.CRITICAL, Answer.NO, "ill"),
                        new Filled.Line("stores", "Stores are locked.", Grade.MINOR, Answer.NOT_SEEN, "")));
        return new VisitProfile(
                number,
                VisitKind.SAMPLING,
                DAY,
                true,
                new Inspectors("Authority", Optional.of(register.newId()), "Zoe, Bea"),
                new Inspected(
                        organisation,
                        Optional.of(register.newId()),
                        Optional.of(register.newId()),
                        Optional.of(register.newId()),
                        Optional.of(Method.MANUAL_CLEARANCE)),
                Optional.of(filled),
                Optional.of(new LotSample("L-1", 1_000, 80, 81, 1, "PMN", Optional.of(register.newId()))),
                Optional.of(Verdict.RE_CLEAR),
                new Effort(
                        new BigDecimal("12.5"),
                        4,
                        Optional.of(new Cost(Currency.getInstance("USD"), new BigDecimal("900.00")))),
                Optional.of(register.newId()),
                "Zoe; Ana",
                List.of(register.newId()),
                "lane 4");
    }

    private static VisitProfile bare(String number, String inspected, String inspecting) {
        return new VisitProfile(
                number,
                VisitKind.POST_COMPLETION,
                DAY,
                false,
                new Inspectors(inspecting, Optional.empty(), "Zoe"),
                new Inspected(inspected, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Effort.UNSAID,
                Optional.empty(),
                "",
                List.of(),
                "");
    }

    private NonconformityProfile nonconformity(String number, String organisation, Optional<RecordId> visit) {
        return new NonconformityProfile(
                number,
                Grade.CRITICAL,
                "medic",
                "No medic",
                organisation,
                Optional.of(register.newId()),
                Optional.empty(),
                visit);
    }

    private static Draw draw(String organisation) {
        return new Draw(
                "SQ-1",
                organisation,
                Optional.empty(),
                BOX,
                new SampleOrder(new SamplingStandard.Layout(1, 5, 0.5), 80, 4711),
                1,
                new DrawnSquares.Stratum(9_000, 40, 40),
                new DrawnSquares.Stratum(900_000, 40, 40));
    }

    private void write(RecordId record, LocalDate day, Fact fact) {
        register.append(Draft.of(record, day, "ana", fact));
    }

    private static <T> List<T> list(Register of, BiFunction<QualityQuery, Session, List<T>> question) {
        return of.read(session -> question.apply(new QualityQuery(), session));
    }
}
