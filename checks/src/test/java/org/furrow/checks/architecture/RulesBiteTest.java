package org.furrow.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// Each rule notices a small class that breaks it, and names the class.
class RulesBiteTest {

    @Test
    void an_arrow_that_is_not_declared_is_noticed() {
        assertThat(broken(PackageRules.A_DOMAIN_PACKAGE_USES_ONLY_WHAT_IT_DECLARES))
                .contains("[hazard -> survey]")
                .contains("HazardThatKnowsItsSurvey");
    }

    @Test
    void a_cycle_is_noticed() {
        assertThat(broken(PackageRules.DOMAIN_PACKAGES_FORM_NO_CYCLE)).contains("Cycle detected");
    }

    @Test
    void a_package_without_a_declaration_is_noticed() {
        assertThat(broken(PackageRules.EVERY_DOMAIN_PACKAGE_DECLARES_ITSELF)).contains("UndeclaredStep");
    }

    @Test
    void a_package_that_does_not_mark_null_is_noticed() {
        assertThat(broken(PackageRules.EVERY_PACKAGE_MARKS_NULL)).contains("UndeclaredStep");
    }

    @Test
    void a_file_read_in_the_domain_is_noticed() {
        assertThat(broken(PurityRules.THE_DOMAIN_AND_THE_ENGINES_DO_NO_INPUT_OR_OUTPUT))
                .contains("java.nio.file.Files")
                .contains("java.io.Reader");
    }

    @Test
    void dice_and_clocks_in_an_engine_are_noticed() {
        assertThat(broken(PurityRules.THE_DOMAIN_AND_THE_ENGINES_ASK_NEITHER_THE_TIME_NOR_THE_DICE))
                .contains("DiceEngine.today()")
                .contains("DiceEngine.random()")
                .contains("DiceEngine.generator()")
                .doesNotContain("DiceEngine.handedIn");
    }

    @Test
    void a_page_that_reads_the_store_is_noticed() {
        assertThat(broken(LayerRules.PAGES_AND_COMMANDS_REACH_THE_STORE_BY_USE_CASES))
                .contains("PageThatReadsTheStore");
    }

    @Test
    void a_write_without_a_permission_is_noticed() {
        assertThat(broken(LayerRules.PAGES_AND_COMMANDS_ARE_HANDED_NO_REGISTER))
                .contains("PageThatTakesTheRegister.look")
                .contains("PageThatTakesTheRegister.record");
        assertThat(broken(LayerRules.WHOEVER_WRITES_NAMES_A_PERMISSION)).contains("WriterWithoutPermission");
    }

    @Test
    void geometry_and_sql_in_a_page_are_noticed() {
        assertThat(broken(LayerRules.JTS_STAYS_WHERE_GEOMETRY_IS_COMPUTED)).contains("PageThatReadsTheStore");
        assertThat(broken(LayerRules.ONLY_THE_STORE_SPEAKS_SQL_AND_THE_READER_OF_GEOPACKAGES))
                .contains("PageThatReadsTheStore");
    }

    @Test
    void printing_outside_the_commands_is_noticed() {
        assertThat(broken(LayerRules.ONLY_COMMANDS_PRINT)).contains("PageThatReadsTheStore");
    }

    @Test
    void a_name_that_says_a_pattern_is_noticed() {
        assertThat(broken(NameRules.NO_TYPE_IS_NAMED_BY_ITS_PATTERN)).contains("HazardManager");
        assertThat(broken(NameRules.NO_INTERFACE_WEARS_AN_I)).contains("IHazard");
    }

    @Test
    void a_refusal_that_the_catalogue_lacks_is_noticed() {
        assertThat(broken(NameRules.EVERY_REFUSAL_IS_IN_THE_CATALOGUE)).contains("ForgottenRefusal");
    }

    private static String broken(ArchRule rule) {
        return String.join(
                "\n", rule.evaluate(FurrowClasses.OFFENDERS).getFailureReport().getDetails());
    }
}
