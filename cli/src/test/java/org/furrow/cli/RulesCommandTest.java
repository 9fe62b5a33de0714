package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {

    private static final Path DEFAULT = Path.of("..", "profiles", "default.yaml");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void without_a_register_the_rules_are_those_of_furrow() {
        Path register = folder.resolve("none.gpkg");
        Run run = Run.of("rules", "--data", register.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("# The rules in force", "Furrow default.", "| Open | Tasked |", "F-6.5");
        assertThat(register).doesNotExist();
    }

    @Test
    void a_profile_is_looked_at_before_it_holds() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("mine.yaml"),
                Files.readString(DEFAULT).replace("lapse-working-days: 10", "lapse-working-days: 5"));

        Run run = Run.of("rules", "--profile", profile.toString());
        Run json = Run.of("rules", "--profile", profile.toString(), "--json");

        assertThat(run.out()).contains("from mine.yaml; 1 differ from Furrow's default", "after 5 working days");
        assertThat(json.out()).contains("\"unusual\" : 1", "\"lapseWorkingDays\" : 5");
    }

    @Test
    void what_is_wrong_in_a_profile_is_named() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("mine.yaml"),
                Files.readString(DEFAULT).replace("lapse-working-days: 10", "lapse-working-days: soon"));

        Run run = Run.of("rules", "--profile", profile.toString());

        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("mine.yaml", "accreditation.lapse-working-days");
        assertThat(Run.of("rules", "--profile", folder.resolve("none.yaml").toString())
                        .err())
                .contains("none.yaml", "cannot be read");
    }
}
