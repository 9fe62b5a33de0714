package org.furrow.checks.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope;
import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;

/// Packages: the process that they tell, who may use whom, and that null is marked.
final class PackageRules {

    static final ArchRule A_DOMAIN_PACKAGE_USES_ONLY_WHAT_IT_DECLARES = modules()
            .definedByAnnotation(ProcessPackage.class, ProcessPackage::name)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "mayUse", ModuleDependencyScope.consideringOnlyDependenciesBetweenModules());

    static final ArchRule DOMAIN_PACKAGES_FORM_NO_CYCLE = modules()
            .definedByAnnotation(ProcessPackage.class, ProcessPackage::name)
            .should()
            .beFreeOfCycles();

    static final ArchRule EVERY_DOMAIN_PACKAGE_DECLARES_ITSELF = classes()
            .that()
            .resideInAPackage("..domain.*..")
            .should(beInADeclaredPackage())
            .because("a newcomer reads the process from the package list, and so do the other rules");

    static final ArchRule EVERY_PACKAGE_MARKS_NULL =
            classes().should(beNullMarked()).because("NullAway only reads packages that are marked");

    private PackageRules() {}

    private static ArchCondition<JavaClass> beInADeclaredPackage() {
        return new ArchCondition<>("be in a package whose package-info declares a process package of its own name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isDeclared = type.getPackage()
                        .tryGetAnnotationOfType(ProcessPackage.class)
                        .map(declared ->
                                declared.name().equals(type.getPackage().getRelativeName()))
                        .orElse(false);
                events.add(new SimpleConditionEvent(
                        type,
                        isDeclared,
                        type.getName() + " is in " + type.getPackageName() + ", declared: " + isDeclared));
            }
        };
    }

    private static ArchCondition<JavaClass> beNullMarked() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean isMarked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, isMarked, type.getPackageName() + " of " + type.getName() + ", marked: " + isMarked));
            }
        };
    }
}
