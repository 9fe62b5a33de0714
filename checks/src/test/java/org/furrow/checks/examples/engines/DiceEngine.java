package org.furrow.checks.examples.engines;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Asks the time and throws dice.
final class DiceEngine {

    private DiceEngine() {}

    @SuppressWarnings("JavaTimeDefaultTimeZone") // the offence that the rule must notice
    static LocalDate today() {
        return LocalDate.now();
    }

    static double random() {
        return Math.random();
    }

    static RandomGenerator generator() {
        return new Random();
    }

    static double handedIn(Clock clock, long seed) {
        return LocalDate.now(clock).getYear() + new SplittableRandom(seed).nextDouble();
    }
}
