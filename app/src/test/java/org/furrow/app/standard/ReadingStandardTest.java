package org.furrow.app.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Role;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Directness;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Assurance;
import org.furrow.domain.quality.FiniteLot;
import org.furrow.domain.quality.LotSampling;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.quality.Severity;
import org.furrow.domain.quality.SwitchingRules;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.standard.NationalStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void the_default_samples_as_its_section_says() {
        SamplingStandard sampling = ReadingStandard.builtIn().sampling();

        assertThat(sampling.version()).isEqualTo(1);
        assertThat(sampling.assurance()).isEqualTo(new Assurance(0.95, 0.01));
        assertThat(sampling.squares()).isEqualTo(new SamplingStandard.Layout(1, 5, 0.5));
        assertThat(sampling.lots().acceptance()).isZero();
        assertThat(sampling.switching()).isEqualTo(new SwitchingRules(new SwitchingRules.Several(2, 5), 5, 5, 15));
    }

    @ParameterizedTest
    @CsvSource({
        "2, A, 2",
        "8, A, 2",
        "9, B, 3",
        "25, C, 5",
        "50, D, 8",
        "90, E, 13",
        "150, F, 20",
        "151, G, 32",
        "280, G, 32",
        "281, H, 50",
        "1200, J, 80",
        "1201, K, 125",
        "10000, L, 200",
        "35000, M, 315",
        "150000, N, 500",
        "500000, P, 800",
        "500001, Q, 1250"
    })
    void the_default_knows_the_code_letter_of_a_lot(long units, String letter, long sample) {
        LotSampling.Plan plan = ReadingStandard.builtIn().sampling().lots().plan(new FiniteLot(units), Severity.NORMAL);

        assertThat(plan.letter().letter()).isEqualTo(letter);
        assertThat(plan.sample()).isEqualTo(sample);
    }

    @Test
    void a_profile_that_says_nothing_of_sampling_has_that_of_the_default() throws IOException {
        String text = Files.readString(DEFAULT);
        Path file = Files.writeString(folder.resolve("older.yaml"), text.substring(0, text.indexOf("\nsampling:")));

        assertThat(ReadingStandard.of(file).sampling())
                .isEqualTo(ReadingStandard.builtIn().sampling());
    }

    @Test
    void reported_days_are_looked_into_by_the_default_and_otherwise_where_a_profile_says_so() throws IOException {
        String text = Files.readString(DEFAULT);
        Path older = Files.writeString(folder.resolve("older.yaml"), text.substring(0, text.indexOf("\nscrutiny:")));
        Path own = changed(Map.of("manual-clearance: 15", "manual-clearance: 9", "alike: 2", "alike: 3"));

        assertThat(ReadingStandard.of(older).scrutiny())
                .isEqualTo(ReadingStandard.builtIn().scrutiny());
        assertThat(ReadingStandard.of(own).scrutiny().alike()).isEqualTo(3);
        assertThat(ReadingStandard.of(own).scrutiny().limits()).containsEntry(Method.MANUAL_CLEARANCE, new Area(9));
    }

    @Test
    void scrutiny_that_cannot_be_is_refused_with_every_problem() throws IOException {
        Path file = changed(Map.of(
                "animal-detection: 600", "beagle: 600",
                "look-back: 20", "look-back: 0",
                "find-free-chance: 0.01", "find-free-chance: 2",
                "  drawn-share: 0.2\n", ""));

        assertThatThrownBy(() -> ReadingStandard.of(file))
                .hasMessageContaining("scrutiny.limits.beagle is no method; known are")
                .hasMessageContaining("scrutiny is not possible: A day is compared with 1 report or more")
                .hasMessageContaining("scrutiny.find-free-chance needs a share from 0 to 1, but has '2'")
                .hasMessageContaining("scrutiny.drawn-share needs a share from 0 to 1, but has nothing");
        Path flat = changed("round: {step-m2: 50,", "round: {step-m2: 1,");
        assertThatThrownBy(() -> ReadingStandard.of(flat)).hasMessageContaining("but of 1");
    }

    @Test
    void a_profile_may_sample_in_its_own_way() throws IOException {
        Path file = changed(
                "squares: {side-m: 1, edge-m: 5, edge-share: 0.5}", "squares: {side-m: 10, edge-m: 0, edge-share: 0}");

        assertThat(ReadingStandard.of(file).sampling().squares()).isEqualTo(new SamplingStandard.Layout(10, 0, 0));
    }

    @Test
    void sampling_that_cannot_be_is_refused_with_every_problem() throws IOException {
        Path file = changed(Map.of(
                "version: 1", "version: 0",
                "confidence: 0.95", "confidence: 1",
                "edge-share: 0.5", "edge-share: 5",
                "{letter: B, lots-to: 15, sample: 3}", "{letter: B, lots-to: 8, sample: 3, limit: 4}",
                "not-accepted: 2, of: 5", "not-accepted: 6, of: 5",
                "    reduced-after: 15\n", ""));

        assertThatThrownBy(() -> ReadingStandard.of(file))
                .hasMessageContaining("sampling is not possible: Confidence and tolerated share lie between")
                .hasMessageContaining("sampling.squares.edge-share needs a share from 0 to 1, but has '5'")
                .hasMessageContaining("sampling.letters[2].limit is no key here")
                .hasMessageContaining("Code letter B is for larger lots and samples than A")
                .hasMessageContaining("but were 6 of 5")
                .hasMessageContaining("sampling.switching.reduced-after needs a whole number of 0 or more, but has");
        Path unnumbered = changed("version: 1", "version: 0");
        assertThatThrownBy(() -> ReadingStandard.of(unnumbered)).hasMessageContaining("A version is 1 or more");
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
        String page = new ShowingRules().showDefault();
        if (Boolean.getBoolean("bless")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("docs/rules.md is stale: run this test with -Dbless=true")
                .isEqualTo(page);
    }

    private Path changed(String from, String to) throws IOException {
        return changed(Map.of(from, to));
    }

    private Path changed(Map<String, String> changes) throws IOException {
        String text = Files.readString(DEFAULT);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertThat(text).contains(change.getKey());
            text = text.replace(change.getKey(), change.getValue());
        }
        return Files.writeString(folder.resolve("changed.yaml"), text);
    }
}
