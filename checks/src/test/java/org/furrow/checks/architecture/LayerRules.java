package org.furrow.checks.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.people.People;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Which module may know which other one and which library; the poms forbid most of it, these rules the rest.
final class LayerRules {

    /// Classes that add to a journal, or make a use case that does.
    private static final DescribedPredicate<JavaClass> WRITE_TO_A_REGISTER =
            DescribedPredicate.describe("write to a register", LayerRules::isWriting);

    static final ArchRule PAGES_AND_COMMANDS_REACH_THE_STORE_BY_USE_CASES = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.furrow.store..")
            .because("the use case knows the permission, the transaction and the journal entry");

    static final ArchRule PAGES_AND_COMMANDS_ARE_HANDED_NO_REGISTER = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..cli..")
            .should()
            .callMethod(Furrow.class, "register")
            .orShould()
            .callMethod(Furrow.class, "register", Permission.class)
            .because("a use case names what it does with a register, and so asks whether the person may");

    static final ArchRule WHOEVER_WRITES_NAMES_A_PERMISSION = noClasses()
            .that()
            .resideInAPackage("..app..")
            .and(WRITE_TO_A_REGISTER)
            .should()
            .callMethod(Furrow.class, "register")
            .because("a register that was asked for without a permission is for looking only");

    static final ArchRule THE_STORE_KNOWS_NEITHER_EXCHANGE_NOR_ENGINES =
            sibling("..store..", "org.furrow.exchange..", "org.furrow.engines..");

    static final ArchRule EXCHANGE_KNOWS_NEITHER_STORE_NOR_ENGINES =
            sibling("..exchange..", "org.furrow.store..", "org.furrow.engines..");

    static final ArchRule ENGINES_KNOW_NEITHER_STORE_NOR_EXCHANGE =
            sibling("..engines..", "org.furrow.store..", "org.furrow.exchange..");

    static final ArchRule THE_DOMAIN_KNOWS_NOBODY = sibling(
            "..domain..",
            "org.furrow.engines..",
            "org.furrow.store..",
            "org.furrow.exchange..",
            "org.furrow.app..",
            "org.furrow.web..",
            "org.furrow.cli..");

    static final ArchRule JTS_STAYS_WHERE_GEOMETRY_IS_COMPUTED = library(
            "org.locationtech.jts..", "..domain.ground..", "..exchange..", "..web.tiles..", "..engines.sample..");

    static final ArchRule AREAS_AND_DISTANCES_ON_THE_ELLIPSOID_ARE_COMPUTED_IN_GROUND =
            library("net.sf.geographiclib..", "..domain.ground..");

    static final ArchRule ONLY_THE_STORE_SPEAKS_SQL_AND_THE_READER_OF_GEOPACKAGES =
            library("java.sql..", "..store..", "..exchange.reading..");

    static final ArchRule ONLY_THE_STORE_MIGRATES = library("org.flywaydb..", "..store..");

    static final ArchRule SPRING_STAYS_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..cli..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.springframework..")
                    .and(resideOutsideOfPackage("org.springframework.security.crypto..")));

    static final ArchRule PASSWORDS_ARE_HASHED_WHERE_PEOPLE_SIGN_IN =
            library("org.springframework.security.crypto..", "..app.people..");

    static final ArchRule NOBODY_BUT_A_TEST_HASHES_PASSWORDS_QUICKLY = noClasses()
            .that()
            .resideOutsideOfPackage("..app.people..")
            .should()
            .callMethod(People.class, "openQuickly", Path.class, Clock.class)
            .because("how often a password goes through the hash is settled where passwords are hashed");

    static final ArchRule ONLY_MAP_SHEETS_WRITE_PDF = library("org.apache.pdfbox..", "..exchange.sheet..");

    static final ArchRule ONLY_DOCUMENTS_ARE_ASKED_FOR_THE_MARKS_OF_A_CAMERA =
            library("com.drew..", "..exchange.document..");

    static final ArchRule ONLY_SECOND_FACTORS_ARE_SHOWN_TO_CAMERAS = library("com.google.zxing..", "..web.people..");

    static final ArchRule ONLY_SIGNING_IN_BY_A_PROVIDER_READS_SIGNED_STATEMENTS =
            library("com.nimbusds..", "..web.people.openid..");

    static final ArchRule ONLY_COMMANDS_PARSE_ARGUMENTS = library("picocli..", "..cli..");

    static final ArchRule ONLY_COMMANDS_PRINT = noClasses()
            .that()
            .resideOutsideOfPackage("..cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    static final ArchRule ONLY_COMMANDS_END_THE_PROGRAM =
            noClasses().that().resideOutsideOfPackage("..cli..").should().callMethod(System.class, "exit", int.class);

    /// The few that lead to victims from outside of the wall: the catalogue of refusals and the page that
    /// shows it, what
    /// puts the program together, the commands, and the page of an accident, which shows counts to victim
    /// officers.
    private static final DescribedPredicate<JavaClass> GATES_OF_VICTIMS = DescribedPredicate.describe(
            "lead to victims",
            type -> Set.of(
                            "org.furrow.domain.standard.Refusals",
                            "org.furrow.web.rules.RulesView",
                            "org.furrow.web.WebServer",
                            "org.furrow.web.accidents.AccidentsController",
                            "org.furrow.web.accidents.AccidentPage",
                            "org.furrow.cli.VictimsCommand",
                            "org.furrow.cli.VictimChangeCommands",
                            "org.furrow.cli.VictimsDesk",
                            "org.furrow.cli.VictimsKeyOption",
                            "org.furrow.cli.CheckCommand",
                            "org.furrow.cli.DemoCommand",
                            "org.furrow.cli.ServeCommand")
                    .contains(type.getName().replaceAll("\\$.*", "")));

    static final ArchRule VICTIMS_ARE_WALLED_OFF = noClasses()
            .that()
            .resideOutsideOfPackage("..victims..")
            .and(DescribedPredicate.not(GATES_OF_VICTIMS))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..furrow..victims..")
            .allowEmptyShould(true)
            .because("persons' data may be seen only by who works for these persons");

    static final ArchRule ONLY_THEIR_USE_CASES_OPEN_THE_FILE_OF_VICTIMS =
            library("org.furrow.store.victims..", "..store.victims..", "..app.victims..");

    static final ArchRule ONLY_THE_FILE_OF_VICTIMS_ENCRYPTS =
            library("javax.crypto..", "..store.victims..", "..app.people..");

    private LayerRules() {}

    private static boolean isWriting(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Register.class)
                                && call.getName().equals("append"))
                || type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Register.class)));
    }

    private static ArchRule sibling(String from, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static ArchRule library(String library, String... users) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
