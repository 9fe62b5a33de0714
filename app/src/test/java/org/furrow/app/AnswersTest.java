package org.furrow.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.people.Sight;
import org.furrow.store.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final AtomicInteger readings = new AtomicInteger();
    private Furrow furrow;

    /// How many entries the journal has, found out slowly enough for others to ask meanwhile.
    private record Length(String of, AtomicInteger readings) implements Answers.Question<Long> {
        @Override
        public Long read(Session session) {
            readings.incrementAndGet();
            if (of.isEmpty()) {
                throw new IllegalStateException("the length of nothing");
            }
            return session.number("SELECT count(*) FROM journal");
        }
    }

    @BeforeEach
    void open() {
        furrow = Furrow.openPassing(Clock.systemUTC());
    }

    @AfterEach
    void close() {
        furrow.close();
    }

    @Test
    void an_answer_is_told_only_to_those_who_see_the_same() {
        Furrow part = furrow.showing(Sight.of(List.of("Alpha")));
        ask("all");

        Length all = new Length("all", readings);
        part.register().read(session -> part.answers().answer(session, all));
        part.register().read(session -> part.answers().answer(session, all));

        assertThat(readings).hasValue(2);
    }

    @Test
    void an_equal_question_is_read_once_while_the_journal_stays_as_it_is() {
        assertThat(List.of(ask("all"), ask("all"))).containsExactly(0L, 0L);

        assertThat(readings).hasValue(1);
    }

    @Test
    void another_question_is_read_by_itself() {
        ask("all");
        ask("every");

        assertThat(readings).hasValue(2);
    }

    @Test
    void it_is_read_again_when_the_journal_has_grown() {
        ask("all");
        recordHazard();

        assertThat(ask("all")).isPositive();
        assertThat(readings).hasValue(2);
    }

    @Test
    void who_still_looks_at_an_earlier_state_gets_its_answer_and_leaves_the_later_one() {
        long then = furrow.register().read(earlier -> {
            assertThat(furrow.register().journal().lastPosition(earlier)).isZero();
            recordHazard();
            assertThat(ask("all")).isPositive();
            return furrow.answers().answer(earlier, new Length("all", readings));
        });

        assertThat(then).isZero();
        assertThat(ask("all")).isPositive();
        assertThat(readings).hasValue(2);
    }

    @Test
    void many_who_ask_at_once_wait_for_one_reading() throws Exception {
        List<Future<Long>> asked = new ArrayList<>();
        try (ExecutorService everybody = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                asked.add(everybody.submit(() -> ask("all")));
            }
        }
        for (Future<Long> each : asked) {
            assertThat(each.get()).isZero();
        }

        assertThat(readings).hasValue(1);
    }

    @Test
    void a_reading_that_fails_is_tried_again() {
        assertThatThrownBy(() -> ask("")).hasMessage("the length of nothing");
        assertThatThrownBy(() -> ask("")).hasMessage("the length of nothing");

        assertThat(readings).hasValue(2);
    }

    @Test
    void what_was_asked_long_ago_is_let_go() {
        ask("first");
        for (int i = 0; i < 400; i++) {
            ask("other " + i);
        }
        ask("first");

        assertThat(readings).hasValue(402);
    }

    @Test
    void the_register_counts_what_was_recorded_after_it_was_first_looked_at() {
        ReadingRegister register = new ReadingRegister(furrow);
        assertThat(register.read(ReadingRegister.Question.first(10)).count()).isZero();

        recordHazard();

        assertThat(register.read(ReadingRegister.Question.first(10)).count()).isEqualTo(1);
    }

    private void recordHazard() {
        HazardFact fact = new HazardFact.Recorded(
                Description.of("H-1"),
                new Extent.Unknown(),
                Classification.INDICATION,
                WorkStatus.OPEN,
                List.of(),
                List.of(),
                Optional.empty());
        furrow.register().append(Draft.of(furrow.register().newId(), LocalDate.of(2026, 1, 15), "Ann", fact));
    }

    private long ask(String of) {
        return furrow.register().read(session -> furrow.answers().answer(session, new Length(of, readings)));
    }
}
