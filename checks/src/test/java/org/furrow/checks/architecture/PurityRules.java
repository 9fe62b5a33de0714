package org.furrow.checks.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// The domain and the engines compute: they read nothing, write nothing, and ask neither the time nor the dice.
final class PurityRules {

    private static final String[] PURE = {"..domain..", "..engines.."};

    private static final Set<String> UNSEEDED = Set.of(
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system");

    private static final List<String> SEEDED_GENERATORS =
            List.of("java.util.Random", "java.util.SplittableRandom", "java.util.random.RandomGeneratorFactory");

    static final ArchRule THE_DOMAIN_AND_THE_ENGINES_DO_NO_INPUT_OR_OUTPUT = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "java.net..",
                            "java.nio.file..",
                            "java.nio.channels..",
                            "java.util.logging..",
                            "org.slf4j..",
                            "tools.jackson..",
                            "com.fasterxml.jackson..",
                            "org.springframework..")
                    .or(describe("streams and readers of java.io", PurityRules::isStream)));

    static final ArchRule THE_DOMAIN_AND_THE_ENGINES_ASK_NEITHER_THE_TIME_NOR_THE_DICE = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callCodeUnitWhere(describe("the clock is asked or dice are thrown without a seed", PurityRules::isChance))
            .because("the same problem and seed must give the same answer, today and in ten years");

    private PurityRules() {}

    private static boolean isStream(JavaClass type) {
        return type.getPackageName().equals("java.io")
                && !type.isAssignableTo(Throwable.class)
                && !type.getSimpleName().equals("Serializable");
    }

    private static boolean isChance(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        if (owner.startsWith("java.time.") && name.equals("now")) {
            return parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        }
        if (SEEDED_GENERATORS.contains(owner) && (name.equals("<init>") || name.equals("create"))) {
            return parameters.isEmpty();
        }
        return UNSEEDED.contains(owner + "." + name) || owner.equals("java.security.SecureRandom");
    }
}
