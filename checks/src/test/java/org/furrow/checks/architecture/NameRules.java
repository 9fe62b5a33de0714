package org.furrow.checks.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/// Names say what a thing is in the field, not which pattern made it.
final class NameRules {

    static final ArchRule NO_TYPE_IS_NAMED_BY_ITS_PATTERN = noClasses()
            .should()
            .haveNameMatching(".*[.$](\\w+(Impl|Manager|Helper|Utils?|Processor)|Abstract\\w*Base)");

    static final ArchRule NO_INTERFACE_WEARS_AN_I =
            noClasses().that().areInterfaces().should().haveNameMatching(".*[.$]I[A-Z][a-z]\\w*");

    static final ArchRule NO_PACKAGE_IS_A_DRAWER = noClasses()
            .should()
            .resideInAnyPackage(
                    "..furrow..util..",
                    "..furrow..utils..",
                    "..furrow..common..",
                    "..furrow..helper..",
                    "..furrow..misc..",
                    "..furrow..service..",
                    "..furrow..impl..",
                    "..furrow..dto..");

    private NameRules() {}
}
