package org.furrow.checks.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.furrow.domain.decision.Refusal;
import org.furrow.domain.standard.Refusals;

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

    static final ArchRule EVERY_REFUSAL_IS_IN_THE_CATALOGUE = classes()
            .that()
            .implement(Refusal.class)
            .should(new ArchCondition<>("stand in the catalogue of refusals") {
                @Override
                public void check(JavaClass refusal, ConditionEvents events) {
                    boolean isListed = refusal.getDirectDependenciesToSelf().stream()
                            .anyMatch(use -> use.getOriginClass().isEquivalentTo(Refusals.class));
                    if (!isListed && refusal.isEnum()) {
                        events.add(SimpleConditionEvent.violated(refusal, refusal.getName() + " is not listed"));
                    }
                }
            });

    private NameRules() {}
}
