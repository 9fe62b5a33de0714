package org.furrow.domain.cleaning;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares where rows lie with the other rows of their district: far off, on the wrong side of the world, or piled up
/// on one point.
final class PlaceComparison {

    private static final List<Turn> TURNS = List.of(Turn.values());

    /// The lowest three bits of a mark hold the number of a turn, from 1.
    private static final byte TURN = 7;

    private static final byte FAR = 8;
    private static final byte MODAL = 16;
    private static final byte PILED = 32;

    private final RowFacts facts;
    private final Repetitions contents;
    private final PlaceLimits limits;
    private final byte[] marks;
    private final int[] sharing;
    private final @Nullable Spread[] spreads;

    private PlaceComparison(RowFacts facts, Repetitions contents, PlaceLimits limits) {
        this.facts = facts;
        this.contents = contents;
        this.limits = limits;
        this.marks = new byte[facts.size()];
        this.sharing = new int[facts.size()];
        this.spreads = new Spread[facts.districtCount()];
    }

    static PlaceComparison of(RowFacts facts, Repetitions contents, PlaceLimits limits) {
        PlaceComparison comparison = new PlaceComparison(facts, contents, limits);
        comparison.countSharing();
        int[][] districts = comparison.districts();
        for (int district = 0; district < districts.length; district++) {
            comparison.compare(district, districts[district]);
        }
        comparison.turnAgainstAll(districts);
        return comparison;
    }

    /// The turn that brings the row among its like, if any.
    @Nullable
    Turn turn(int row) {
        int number = marks[row] & TURN;
        return number == 0 ? null : TURNS.get(number - 1);
    }

    boolean isFar(int row) {
        return (marks[row] & FAR) != 0;
    }

    boolean isModal(int row) {
        return (marks[row] & MODAL) != 0;
    }

    boolean isPiled(int row) {
        return (marks[row] & PILED) != 0;
    }

    /// How many differing rows share the row's point.
    int sharing(int row) {
        return sharing[row];
    }

    /// How the rows of the row's district spread; for rows that are far or turned.
    Spread spread(int row) {
        Spread own = spreads[facts.district(row)];
        return own == null ? everywhere() : own;
    }

    private Spread everywhere() {
        Spread all = spreads[RowFacts.NO_DISTRICT];
        if (all == null) {
            throw new IllegalStateException("Rows were compared with the whole file, whose spread is missing");
        }
        return all;
    }

    private boolean isPoint(int row) {
        return facts.hasPosition(row) && !facts.hasSurface(row);
    }

    /// Copies do not count: they say nothing about the place.
    private void countSharing() {
        KeyTable points = new KeyTable();
        int[] pointOf = new int[facts.size()];
        int[] counts = new int[facts.size()];
        for (int row = 0; row < facts.size(); row++) {
            if (isPoint(row)) {
                pointOf[row] = points.numberOf(facts.point(row));
                counts[pointOf[row]] += contents.isCopy(row) ? 0 : 1;
            }
        }
        for (int row = 0; row < facts.size(); row++) {
            if (isPoint(row)) {
                sharing[row] = counts[pointOf[row]];
                mark(row, sharing[row] >= limits.piledRows() ? PILED : 0);
            }
        }
    }

    private int[][] districts() {
        int[] sizes = new int[facts.districtCount()];
        for (int row = 0; row < facts.size(); row++) {
            sizes[facts.district(row)] += facts.hasPosition(row) ? 1 : 0;
        }
        int[][] districts = new int[sizes.length][];
        for (int district = 0; district < sizes.length; district++) {
            districts[district] = new int[sizes[district]];
        }
        for (int row = facts.size() - 1; row >= 0; row--) {
            if (facts.hasPosition(row)) {
                int district = facts.district(row);
                sizes[district]--;
                districts[district][sizes[district]] = row;
            }
        }
        return districts;
    }

    private void compare(int district, int[] rows) {
        if (district == RowFacts.NO_DISTRICT) {
            return;
        }
        markModal(rows);
        if (rows.length < limits.far().leastRows()) {
            return;
        }
        Spread spread = Spread.of(facts, rows, limits.far());
        spreads[district] = spread;
        for (int row : rows) {
            if (spread.metresTo(facts.longitude(row), facts.latitude(row)) > spread.farMetres()) {
                int turn = turnTowards(spread, row);
                mark(row, turn == 0 ? FAR : turn);
            }
        }
    }

    /// Rows of small districts, or of none, are held against the whole file, and only for turns.
    private void turnAgainstAll(int[][] districts) {
        int[] all = Arrays.stream(districts).flatMapToInt(Arrays::stream).toArray();
        if (all.length < limits.far().leastRows()) {
            return;
        }
        Spread spread = Spread.of(facts, all, limits.far());
        spreads[RowFacts.NO_DISTRICT] = spread;
        for (int row : all) {
            boolean isCompared = facts.district(row) != RowFacts.NO_DISTRICT && spreads[facts.district(row)] != null;
            if (!isCompared && spread.metresTo(facts.longitude(row), facts.latitude(row)) > spread.farMetres()) {
                mark(row, turnTowards(spread, row));
            }
        }
    }

    private int turnTowards(Spread spread, int row) {
        for (int i = 0; i < TURNS.size(); i++) {
            Turn turn = TURNS.get(i);
            double x = turn.x(facts.longitude(row), facts.latitude(row));
            double y = turn.y(facts.longitude(row), facts.latitude(row));
            if (Math.abs(y) <= 90 && spread.metresTo(x, y) <= spread.farMetres()) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Marks the rows on the point that clearly more differing rows of the district share than any other point.
    private void markModal(int[] rows) {
        long[] points = Arrays.stream(rows)
                .filter(row -> isPoint(row) && !contents.isCopy(row))
                .mapToLong(facts::point)
                .sorted()
                .toArray();
        long modal = 0;
        int most = 0;
        int second = 0;
        int run = 0;
        for (int i = 0; i < points.length; i++) {
            run = i > 0 && points[i] == points[i - 1] ? run + 1 : 1;
            boolean isLast = i + 1 == points.length || points[i + 1] != points[i];
            if (isLast && run > most) {
                second = most;
                most = run;
                modal = points[i];
            } else if (isLast) {
                second = Math.max(second, run);
            }
        }
        if (most >= limits.modalRows() && most >= 2 * second) {
            long shared = modal;
            Arrays.stream(rows)
                    .filter(row -> isPoint(row) && facts.point(row) == shared)
                    .forEach(row -> mark(row, MODAL));
        }
    }

    private void mark(int row, int mark) {
        marks[row] |= (byte) mark;
    }
}
