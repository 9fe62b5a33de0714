package org.furrow.domain.cleaning;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/// Which rows repeat an earlier one in some respect, and which copy each is.
final class Repetitions {

    private final int[] firsts;
    private final int[] copies;

    private Repetitions(int[] firsts, int[] copies) {
        this.firsts = firsts;
        this.copies = copies;
    }

    /// Compares the rows that the predicate picks by their keys.
    static Repetitions of(int rows, IntPredicate picked, IntToLongFunction key) {
        int[] firsts = new int[rows];
        int[] copies = new int[rows];
        KeyTable table = new KeyTable();
        int[] firstOf = new int[Math.min(rows, 1024)];
        int[] countOf = new int[firstOf.length];
        for (int row = 0; row < rows; row++) {
            firsts[row] = row;
            copies[row] = 1;
            if (!picked.test(row)) {
                continue;
            }
            int known = table.size();
            int number = table.numberOf(key.applyAsLong(row));
            if (number == firstOf.length) {
                firstOf = Arrays.copyOf(firstOf, 2 * number);
                countOf = Arrays.copyOf(countOf, 2 * number);
            }
            if (number == known) {
                firstOf[number] = row;
            }
            countOf[number]++;
            firsts[row] = firstOf[number];
            copies[row] = countOf[number];
        }
        return new Repetitions(firsts, copies);
    }

    /// Whether an earlier row has the same key.
    boolean isCopy(int row) {
        return firsts[row] != row;
    }

    /// The earliest row with the same key; itself where it is the earliest, or was not picked.
    int first(int row) {
        return firsts[row];
    }

    /// How many rows with its key came up to and with it; 1 for the earliest.
    int copy(int row) {
        return copies[row];
    }
}
