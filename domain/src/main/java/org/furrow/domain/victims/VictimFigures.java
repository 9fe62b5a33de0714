package org.furrow.domain.victims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many were killed and injured, by year, by sex and age group, and by outcome: numbers that name nobody.
///
/// @param cells by year, group and outcome; those with nobody are not among them
public record VictimFigures(List<Cell> cells) {

    /// A smaller number than this could tell of one person, and so is not told.
    public static final int SMALLEST_TOLD = 5;

    public VictimFigures {
        cells = List.copyOf(cells);
    }

    /// One number.
    public record Cell(int year, Sex sex, AgeGroup age, Outcome outcome, int count) implements Comparable<Cell> {

        private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::year)
                .thenComparing(Cell::age)
                .thenComparing(Cell::sex)
                .thenComparing(Cell::outcome);

        /// The number, or less than the smallest one that is told.
        public String told() {
            return count < SMALLEST_TOLD ? "<" + SMALLEST_TOLD : Integer.toString(count);
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    /// What is known of somebody, and the day of the accident.
    public record Counted(LocalDate day, VictimProfile profile) {
        private Cell cell() {
            return new Cell(
                    day.getYear(),
                    profile.person().sex(),
                    profile.ageGroupOn(day),
                    profile.harm().outcome(),
                    0);
        }
    }

    /// Counts them.
    public static VictimFigures of(List<Counted> victims) {
        Map<Cell, Integer> counts = new TreeMap<>();
        victims.forEach(each -> counts.merge(each.cell(), 1, Integer::sum));
        return new VictimFigures(counts.entrySet().stream()
                .map(each -> new Cell(
                        each.getKey().year(),
                        each.getKey().sex(),
                        each.getKey().age(),
                        each.getKey().outcome(),
                        each.getValue()))
                .toList());
    }
}
