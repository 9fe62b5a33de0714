package org.furrow.app.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.release.HazardSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchingRegisterTest {

    private Furrow furrow;

    @BeforeEach
    void record() {
        furrow = Furrow.openPassing(Clock.systemUTC());
        record("H-3", "Харків, north field", "Iskar", 300);
        record("H-1", "Old mill", "Харків", 100);
        record("H-2", "Orchard", "Iskar", 200);
    }

    @AfterEach
    void close() {
        furrow.close();
    }

    @Test
    void a_text_is_found_in_reference_name_and_district_in_the_small_letters_of_any_script() {
        assertThat(references("харків")).containsExactly("H-1", "H-3");
        assertThat(references("ISKAR")).containsExactly("H-2", "H-3");
        assertThat(references("h-2")).containsExactly("H-2");
        assertThat(references("nowhere")).isEmpty();
    }

    @Test
    void what_is_counted_is_what_is_found() {
        ReadingRegister.Page page = read(question("харків", RegisterOrder.BY_REFERENCE, 10));

        assertThat(page.count()).isEqualTo(2);
        assertThat(page.boundary()).isEqualTo(new Area(400));
        assertThat(page.remaining()).isEqualTo(new Area(400));
        assertThat(page.districts()).containsExactly("Iskar", "Харків");
    }

    @Test
    void the_other_filters_hold_beside_the_text() {
        assertThat(read(new ReadingRegister.Question("харків", "sha", "open", "Iskar", "ap-mines", "", "", 10))
                        .count())
                .isEqualTo(1);
        assertThat(read(new ReadingRegister.Question("харків", "cha", "", "", "", "", "", 10))
                        .count())
                .isZero();
        assertThat(read(new ReadingRegister.Question("харків", "", "", "", "mines", "", "", 10))
                        .count())
                .isZero();
    }

    @Test
    void pages_follow_each_other_in_every_order() {
        for (String order : List.of("reference", "-reference", "boundary", "-boundary", "name")) {
            assertThat(paged("h", RegisterOrder.find(order).orElseThrow()))
                    .as(order)
                    .isEqualTo(all("h", RegisterOrder.find(order).orElseThrow()))
                    .hasSize(3);
        }
        assertThat(all("h", RegisterOrder.find("-boundary").orElseThrow())).containsExactly("H-3", "H-2", "H-1");
    }

    @Test
    void a_past_state_and_the_file_of_all_find_the_same() throws Exception {
        ReadingRegister.Question question = question("харків", RegisterOrder.BY_REFERENCE, 10);
        StringWriter file = new StringWriter();

        new ExportingRegister(furrow).writeCsv(question, Clocks.LATEST, List.of(RegisterColumn.REFERENCE), file);

        assertThat(file.toString()).contains("H-1", "H-3").doesNotContain("H-2");
        assertThat(new ReadingRegister(furrow)
                        .read(question, new Clocks(LocalDate.of(2027, 1, 1), Clocks.LATEST.knownAt()))
                        .count())
                .isEqualTo(2);
    }

    private List<String> all(String text, RegisterOrder order) {
        return names(read(question(text, order, 10)));
    }

    private List<String> paged(String text, RegisterOrder order) {
        List<String> all = new ArrayList<>();
        ReadingRegister.Question next = question(text, order, 1);
        ReadingRegister.Page page = read(next);
        while (!page.hazards().isEmpty()) {
            all.addAll(names(page));
            next = next.after(page.hazards().getLast());
            page = read(next);
        }
        return all;
    }

    private List<String> references(String text) {
        return all(text, RegisterOrder.BY_REFERENCE);
    }

    private static List<String> names(ReadingRegister.Page page) {
        return page.hazards().stream()
                .map(HazardSummary::description)
                .map(Description::reference)
                .toList();
    }

    private ReadingRegister.Page read(ReadingRegister.Question question) {
        return new ReadingRegister(furrow).read(question);
    }

    private static ReadingRegister.Question question(String text, RegisterOrder order, int size) {
        return new ReadingRegister.Question(text, "", "", "", "", "", "", size, order, "");
    }

    private void record(String reference, String name, String district, long squareMetres) {
        HazardFact fact = new HazardFact.Recorded(
                new Description(reference, name, Set.of(Contamination.AP_MINES), "", district, "", "", ""),
                new Extent.Stated(new Area(squareMetres)),
                Classification.SUSPECTED,
                WorkStatus.OPEN,
                List.of(),
                List.of(),
                Optional.empty());
        furrow.register().append(Draft.of(furrow.register().newId(), LocalDate.of(2026, 1, 15), "Ann", fact));
    }
}
