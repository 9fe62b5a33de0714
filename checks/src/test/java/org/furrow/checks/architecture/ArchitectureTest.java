package org.furrow.checks.architecture;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/// Furrow keeps the rules of its architecture.
class ArchitectureTest {

    @Test
    void a_domain_package_uses_only_what_it_declares() {
        holds(PackageRules.A_DOMAIN_PACKAGE_USES_ONLY_WHAT_IT_DECLARES);
    }

    @Test
    void domain_packages_form_no_cycle() {
        holds(PackageRules.DOMAIN_PACKAGES_FORM_NO_CYCLE);
    }

    @Test
    void every_domain_package_declares_itself() {
        holds(PackageRules.EVERY_DOMAIN_PACKAGE_DECLARES_ITSELF);
    }

    @Test
    void every_package_marks_null() {
        holds(PackageRules.EVERY_PACKAGE_MARKS_NULL);
    }

    @Test
    void the_domain_and_the_engines_do_no_input_or_output() {
        holds(PurityRules.THE_DOMAIN_AND_THE_ENGINES_DO_NO_INPUT_OR_OUTPUT);
    }

    @Test
    void the_domain_and_the_engines_ask_neither_the_time_nor_the_dice() {
        holds(PurityRules.THE_DOMAIN_AND_THE_ENGINES_ASK_NEITHER_THE_TIME_NOR_THE_DICE);
    }

    @Test
    void pages_and_commands_reach_the_store_by_use_cases() {
        holds(LayerRules.PAGES_AND_COMMANDS_REACH_THE_STORE_BY_USE_CASES);
    }

    @Test
    void no_page_or_command_reaches_a_write_without_a_permission() {
        holds(LayerRules.PAGES_AND_COMMANDS_ARE_HANDED_NO_REGISTER);
        holds(LayerRules.WHOEVER_WRITES_NAMES_A_PERMISSION);
    }

    @Test
    void store_exchange_and_engines_do_not_know_each_other() {
        holds(LayerRules.THE_STORE_KNOWS_NEITHER_EXCHANGE_NOR_ENGINES);
        holds(LayerRules.EXCHANGE_KNOWS_NEITHER_STORE_NOR_ENGINES);
        holds(LayerRules.ENGINES_KNOW_NEITHER_STORE_NOR_EXCHANGE);
    }

    @Test
    void every_refusal_is_in_the_catalogue() {
        holds(NameRules.EVERY_REFUSAL_IS_IN_THE_CATALOGUE);
    }

    @Test
    void the_domain_knows_nobody() {
        holds(LayerRules.THE_DOMAIN_KNOWS_NOBODY);
    }

    @Test
    void jts_stays_where_geometry_is_computed() {
        holds(LayerRules.JTS_STAYS_WHERE_GEOMETRY_IS_COMPUTED);
    }

    @Test
    void areas_and_distances_on_the_ellipsoid_are_computed_in_ground() {
        holds(LayerRules.AREAS_AND_DISTANCES_ON_THE_ELLIPSOID_ARE_COMPUTED_IN_GROUND);
    }

    @Test
    void only_the_store_and_the_reader_of_geopackages_speak_sql() {
        holds(LayerRules.ONLY_THE_STORE_SPEAKS_SQL_AND_THE_READER_OF_GEOPACKAGES);
    }

    @Test
    void libraries_of_one_module_stay_there() {
        holds(LayerRules.ONLY_THE_STORE_MIGRATES);
        holds(LayerRules.SPRING_STAYS_AT_THE_EDGE);
        holds(LayerRules.PASSWORDS_ARE_HASHED_WHERE_PEOPLE_SIGN_IN);
        holds(LayerRules.NOBODY_BUT_A_TEST_HASHES_PASSWORDS_QUICKLY);
        holds(LayerRules.ONLY_MAP_SHEETS_WRITE_PDF);
        holds(LayerRules.ONLY_DOCUMENTS_ARE_ASKED_FOR_THE_MARKS_OF_A_CAMERA);
        holds(LayerRules.ONLY_SIGNING_IN_BY_A_PROVIDER_READS_SIGNED_STATEMENTS);
        holds(LayerRules.ONLY_COMMANDS_PARSE_ARGUMENTS);
    }

    @Test
    void only_commands_print_and_end_the_program() {
        holds(LayerRules.ONLY_COMMANDS_PRINT);
        holds(LayerRules.ONLY_COMMANDS_END_THE_PROGRAM);
    }

    @Test
    void victims_are_walled_off() {
        holds(LayerRules.VICTIMS_ARE_WALLED_OFF);
        holds(LayerRules.ONLY_THEIR_USE_CASES_OPEN_THE_FILE_OF_VICTIMS);
        holds(LayerRules.ONLY_THE_FILE_OF_VICTIMS_ENCRYPTS);
    }

    @Test
    void names_say_what_a_thing_is() {
        holds(NameRules.NO_TYPE_IS_NAMED_BY_ITS_PATTERN);
        holds(NameRules.NO_INTERFACE_WEARS_AN_I);
        holds(NameRules.NO_PACKAGE_IS_A_DRAWER);
    }

    private static void holds(ArchRule rule) {
        rule.check(FurrowClasses.ALL);
    }
}
