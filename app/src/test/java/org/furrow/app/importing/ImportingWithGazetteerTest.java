package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.cleaning.Surroundings.Settlement;
import org.furrow.domain.ground.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows on the centre of a settlement, found by the packaged gazetteer until the programme has loaded its own.
class ImportingWithGazetteerTest {

    private static final String REGISTER = "shared/data/colombia_map_muse_1990_2011.geojson.tar.gz";
    private static final String AT_CAPITAL_AND_AT_SEA = """
            id,longitude,latitude,date
            E-1,7.4475,46.9481,2011-03-04
            E-2,-25,-36,2011-03-05
            """;
    private static final String SHOAL_BAY = """
            name,kind,longitude,latitude
            Shoal Bay,settlement,-25,-36
            """;

    @TempDir
    private Path folder;

    private Furrow furrow;

    @BeforeEach
    void open() {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        furrow.close();
    }

    @Test
    void a_row_on_a_capital_is_flagged_where_no_settlement_was_loaded() throws IOException {
        ImportReport report = look(written("events.csv", AT_CAPITAL_AND_AT_SEA));

        assertThat(report.counts().read()).isEqualTo(2);
        assertThat(found(report, CleaningRule.AT_SETTLEMENT_CENTRE)).isOne();
    }

    @Test
    void the_settlements_that_the_programme_loaded_take_the_place_of_the_gazetteer() throws IOException {
        Path places = written("places.csv", SHOAL_BAY);
        new ImportingFiles(furrow).run(order(places, Subject.PLACES, false), Progress.silent());

        RegisterSurroundings surroundings = new RegisterSurroundings(furrow);

        assertThat(surroundings.listSettlementsNear(new Position(-25, -36), 10))
                .extracting(Settlement::origin)
                .containsExactly(Settlement.Origin.LOADED);
        assertThat(surroundings.listSettlementsNear(new Position(7.4475, 46.9481), 100))
                .isEmpty();
    }

    @Test
    void of_a_national_register_one_row_in_thirteen_sits_on_a_settlement() {
        Optional<Path> register = register();
        Assumptions.assumeTrue(register.isPresent(), "The sample data are not at hand");

        ImportReport report = look(register.orElseThrow());

        assertThat(report.counts().read()).isEqualTo(22_004);
        assertThat(found(report, CleaningRule.AT_SETTLEMENT_CENTRE)).isBetween(1_100L, 1_700L);
    }

    private ImportReport look(Path file) {
        return new ImportingFiles(furrow).run(order(file, Subject.EVENTS, true), Progress.silent());
    }

    private static ImportOrder order(Path file, Subject subject, boolean isDryRun) {
        return new ImportOrder(
                List.of(file), Optional.of(subject), Optional.empty(), Optional.empty(), Set.of(), "test", isDryRun);
    }

    private static long found(ImportReport report, CleaningRule rule) {
        return report.rules()
                .getOrDefault(rule.id(), new ImportReport.RuleCount(0, rule.severity()))
                .count();
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Optional<Path> register() {
        for (Path from = Path.of("").toAbsolutePath(); from != null; from = from.getParent()) {
            if (Files.isReadable(from.resolve(REGISTER))) {
                return Optional.of(from.resolve(REGISTER));
            }
        }
        return Optional.empty();
    }
}
