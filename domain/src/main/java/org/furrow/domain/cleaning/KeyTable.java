package org.furrow.domain.cleaning;

/// Numbers different keys 0, 1, 2 … in the order in which they are first met; a hash table of primitives, because a
/// file can have a million rows.
final class KeyTable {

    private static final int SMALLEST = 1024;

    private long[] keys = new long[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private int size;

    /// The number of the key; equal to the former [#size] where the key is new.
    int numberOf(long key) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (numbers[slot] == 0) {
            keys[slot] = key;
            size++;
            numbers[slot] = size;
        }
        return numbers[slot] - 1;
    }

    /// How many different keys there are.
    int size() {
        return size;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Fingerprinting.mixed(key) & mask;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] formerKeys = keys;
        int[] formerNumbers = numbers;
        keys = new long[2 * formerKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < formerKeys.length; i++) {
            if (formerNumbers[i] != 0) {
                int slot = slot(formerKeys[i]);
                keys[slot] = formerKeys[i];
                numbers[slot] = formerNumbers[i];
            }
        }
    }
}
