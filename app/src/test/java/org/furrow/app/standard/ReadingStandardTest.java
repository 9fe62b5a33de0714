package org.furrow.app.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Role;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Directness;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.standard.NationalStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingStandardTest {

    private static final Path DEFAULT = Path.of("..", "profiles", "default.yaml");
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @TempDir
    Path folder;

    @Test
    void the_built_in_standard_is_the_file_at_the_root() {
        assertThat(ReadingStandard.builtIn()).isEqualTo(ReadingStandard.of(DEFAULT));
    }

    @Test
    void the_default_says_where_its_rules_come_from() {
        NationalStandard standard = ReadingStandard.builtIn();

        assertThat(standard.source()).isEqualTo("Furrow's default, to be checked against the national standard");
        assertThat(standard.hazards().statuses())
                .allMatch(rule -> rule.conditions().source().equals(standard.source()));
    }

    @Test
    void the_default_knows_what_a_handover_needs() {
        StatusRule rule = ReadingStandard.builtIn()
                .hazards()
                .findRule(WorkStatus.INSPECTED, WorkStatus.HANDED_OVER)
                .orElseThrow();

        assertThat(rule.of()).containsExactly(Classification.SUSPECTED, Classification.CONFIRMED);
        assertThat(rule.conditions().signatures())
                .extracting(Role::code)
                .containsExactly("nmaa", "operator", "land-user");
        assertThat(rule.conditions().guards()).containsExactly(Guard.NO_OPEN_CRITICAL);
        assertThat(rule.conditions().data()).contains(Datum.PERMANENT_MARKERS, Datum.RESIDUAL_RISK, Datum.LIABILITY);
    }

    @Test
    void the_default_takes_a_detonation_as_direct_and_a_verbal_report_as_indirect_evidence() {
        NationalStandard standard = ReadingStandard.builtIn();

        assertThat(standard.hazards().findDirectness("detonation")).contains(Directness.DIRECT);
        assertThat(standard.hazards().findDirectness("verbal-report")).contains(Directness.INDIRECT);
        assertThat(standard.releases().rule(ReleaseKind.CLEARED).conditions().guards())
                .contains(Guard.DEPTH);
    }

    @Test
    void the_default_says_in_which_roles_an_account_approves() throws IOException {
        NationalStandard standard = ReadingStandard.builtIn();

        assertThat(standard.heldBy(org.furrow.domain.people.Role.QUALITY_OFFICER))
                .extracting(Role::code)
                .containsExactly("nmaa-quality");
        assertThat(standard.heldBy(org.furrow.domain.people.Role.VIEWER)).isEmpty();
        Path file = changed("  operator: [operator]\n", "  driver: [operator]\n");
        assertThatThrownBy(() -> ReadingStandard.of(file)).hasMessageContaining("accounts.driver is no key here");
    }

    @Test
    void every_problem_of_a_profile_is_told_at_once_with_its_key_and_value() throws IOException {
        Path file = changed(
                "to: worked-on\n    of: [sha, cha]\n    trigger: first progress report",
                "to: wroked-on\n    of: [sha, chaa]\n    trigger:");

        assertThatThrownBy(() -> ReadingStandard.of(file))
                .isInstanceOf(UnreadableStandard.class)
                .hasMessageContaining("statuses[4].to has the unknown word 'wroked-on'")
                .hasMessageContaining("statuses[4].of[2] has the unknown word 'chaa'; known are: indication, sha, cha")
                .hasMessageContaining("statuses[4].trigger needs a text, but has nothing");
    }

    @Test
    void a_profile_cannot_do_without_a_second_person() throws IOException {
        Path file = changed("approvers: [nmaa-im]", "approvers: []");

        assertThatThrownBy(() -> ReadingStandard.of(file))
                .hasMessageContaining("statuses[1] is not possible")
                .hasMessageContaining("a second person approves");
    }

    @Test
    void a_profile_cannot_let_counted_area_be_discarded() throws IOException {
        Path file = changed("of: [indication]", "of: [indication, sha]");

        assertThatThrownBy(() -> ReadingStandard.of(file)).hasMessageContaining("Only an indication can be discarded");
    }

    @Test
    void a_profile_without_a_rule_for_a_change_or_with_an_unknown_key_is_refused() throws IOException {
        Path file = changed("  reopening:\n", "  reopnening:\n");

        assertThatThrownBy(() -> ReadingStandard.of(file))
                .hasMessageContaining("changes.reopnening is no key here")
                .hasMessageContaining("no rule for reopening");
    }

    @Test
    void numbers_that_cannot_be_are_refused() throws IOException {
        Path file = changed("release: {square-metres: 10, share: 0.01}", "release: {square-metres: -1, share: 5}");

        assertThatThrownBy(() -> ReadingStandard.of(file))
                .hasMessageContaining(
                        "tolerances.release.square-metres needs a whole number of 0 or more, but has '-1'")
                .hasMessageContaining("tolerances.release.share needs a share from 0 to 1, but has '5'");
    }

    @Test
    void a_file_that_is_no_yaml_is_refused_with_the_line() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.yaml"), "name: x\nroles: [\n");

        assertThatThrownBy(() -> ReadingStandard.of(file)).hasMessageContaining("line");
        assertThatThrownBy(() -> ReadingStandard.of(folder.resolve("none.yaml")))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void the_page_of_rules_is_that_of_the_default() throws IOException {
        String page = new ShowingRules().show(ReadingStandard.builtIn());
        if (Boolean.getBoolean("bless")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is stale: run this test with -Dbless=true")
                .isEqualTo(page);
    }

    private Path changed(String from, String to) throws IOException {
        String text = Files.readString(DEFAULT);
        assertThat(text).contains(from);
        return Files.writeString(folder.resolve("changed.yaml"), text.replace(from, to));
    }
}
