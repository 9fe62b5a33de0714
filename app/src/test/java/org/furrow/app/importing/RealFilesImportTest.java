package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.CleaningRule.Severity;
import org.furrow.domain.ground.Position;
import org.furrow.store.clearance.OccurrenceQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real registers with faults that are known; skipped where the shared data is not there.
@Tag("slow")
class RealFilesImportTest {

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void five_declared_areas_of_amsterdam_differ_from_the_drawn_ones() {
        ImportReport report = bench.take(amsterdam());

        assertThat(report.counts().read()).isEqualTo(59);
        assertThat(report.examples().get("declared-area-differs"))
                .extracting(example -> example.finding().rule())
                .hasSize(5);
        bench.assertWhole();
    }

    /// Where `gdaltransform -s_srs EPSG:28992 -t_srs EPSG:4326` puts the first impact.
    @Test
    void the_impacts_of_amsterdam_lie_where_they_should_to_a_metre() {
        Position expected = new Position(4.903292819, 52.392399005);

        bench.take(amsterdam());

        List<Position> found = new ArrayList<>();
        bench.furrow().register().read(session -> {
            new OccurrenceQuery().each(session, each -> each.where().ifPresent(found::add));
            return session;
        });
        assertThat(found).hasSize(27).anyMatch(position -> position.metresTo(expected) < 1);
    }

    @Test
    void numbers_that_are_no_degrees_are_asked_about_and_nothing_is_written() {
        ImportReport report = bench.take(SharedData.file("amsterdam_bommenkaart_csv.tar.gz"));

        assertThat(report.importId()).isEmpty();
        assertThat(report.rules()).containsOnlyKeys("unknown-crs");
        assertThat(report.rules().get("unknown-crs")).isEqualTo(new ImportReport.RuleCount(59, Severity.HELD));
        assertThat(report.counts().held()).isEqualTo(59);
        assertThat(bench.journalLength()).isZero();
    }

    @Test
    void the_colombian_events_show_one_lost_sign_and_thousands_of_questions() {
        ImportReport report = bench.take(SharedData.file("colombia_map_muse_1990_2011.geojson.tar.gz"));

        assertThat(report.counts().read()).isEqualTo(22_004);
        assertThat(count(report, CleaningRule.LONGITUDE_SIGN)).isEqualTo(1);
        assertThat(count(report, CleaningRule.CANDIDATE_DUPLICATE)).isEqualTo(4_482);
        assertThat(report.rules()).doesNotContainKey("unknown-code");
        assertThat(count(report, CleaningRule.AT_SETTLEMENT_CENTRE)).isGreaterThan(1_100L);
        bench.assertWhole();
    }

    private static long count(ImportReport report, CleaningRule rule) {
        ImportReport.RuleCount found = report.rules().get(rule.id());
        return found == null ? 0 : found.count();
    }

    private static ImportOrder amsterdam() {
        return new ImportOrder(
                List.of(SharedData.file("amsterdam_bommenkaart_csv.tar.gz")),
                Optional.empty(),
                Optional.of("EPSG:28992"),
                Optional.empty(),
                Set.of(),
                "tester",
                false);
    }
}
