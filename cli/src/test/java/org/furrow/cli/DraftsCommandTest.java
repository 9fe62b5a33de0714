package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormReading;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.Typed;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void propose() {
        Typed form = new Typed(Map.of(
                "reference", List.of("H-77"),
                "to", List.of("indication"),
                "boundary", List.of("36.0 S 24.0 W\n36.0 S 23.999 W\n35.999 S 23.999 W"),
                "evidence-kind", List.of("verbal-report"),
                "observed", List.of("2026-01-02"),
                "source", List.of("farmer"),
                "day", List.of("2026-01-02"),
                "cause", List.of("R 1"),
                "cause-day", List.of("2026-01-02")));
        FormReading.Read read =
                FormReading.read(ProposedChange.Kind.NEW_HAZARD, form, LocalDate.of(2026, 2, 1), RecordId::find);
        try (Furrow furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC())) {
            assertThat(new ProposingChange(furrow).proposeNew(read.wish().orElseThrow()))
                    .isInstanceOf(Outcome.Recorded.class);
        }
    }

    @Test
    void what_waits_is_listed_with_who_proposed_it() {
        Run run = Run.of("drafts", "--data", register());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("waiting", "new-hazard", "H-77", "by local administrator");
        assertThat(Run.of("drafts", "--state", "approved", "--data", register()).out())
                .contains("No drafts.");
    }

    @Test
    void the_answer_as_json_counts_each_state() {
        Run run = Run.of("drafts", "--state", "all", "--json", "--data", register());

        assertThat(run.out()).contains("\"waiting\" : 1", "\"refused\" : 0", "\"kind\" : \"new-hazard\"");
    }

    @Test
    void one_draft_is_shown_with_what_it_changes_and_its_area() {
        String id = Run.of("drafts", "--data", register()).out().split("  ", -1)[0];

        Run run = Run.of("drafts", "--show", id, "--data", register());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("new-hazard  H-77", "reference", "- -> H-77", "proposed  H-77", " m²");
        assertThat(Run.of("drafts", "--show", id, "--json", "--data", register())
                        .out())
                .contains("\"after\"", "\"areaM2\"");
    }

    @Test
    void nobody_decides_on_what_they_proposed_themselves() {
        String id = Run.of("drafts", "--data", register()).out().split("  ", -1)[0];

        Run approved = Run.of("drafts", "--approve", id, "--data", register());
        Run refused = Run.of("drafts", "--refuse", id, "--because", "no", "--data", register());

        assertThat(approved.status()).isEqualTo(1);
        assertThat(approved.err()).contains("F-0.2");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("F-0.15");
        assertThat(Run.of("drafts", "--show", "x", "--data", register()).status())
                .isEqualTo(2);
    }

    @Test
    void a_state_that_is_none_is_used_wrongly() {
        Run run = Run.of("drafts", "--state", "lost", "--data", register());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("lost", "withdrawn");
    }

    private String register() {
        return folder.resolve("register.gpkg").toString();
    }
}
