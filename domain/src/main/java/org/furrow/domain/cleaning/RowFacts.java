package org.furrow.domain.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Position;

/// What is kept of every row while a file is compared with itself: 51 bytes each, and no shape.
final class RowFacts {

    static final int NO_DISTRICT = 0;

    private static final double STEPS_PER_DEGREE = 1e7;
    private static final int SMALLEST = 1024;
    private static final byte HAS_POSITION = 1;
    private static final byte HAS_SURFACE = 2;
    private static final byte IS_NAMED = 4;
    private static final byte IS_PROVABLE = 8;
    private static final byte IS_BARE = 16;

    private final Map<String, Integer> districtNumbers = new HashMap<>(Map.of("", NO_DISTRICT));
    private final List<String> files = new ArrayList<>();
    private int size;
    private int districtCount = 1;
    private long[] contents = new long[SMALLEST];
    private long[] shapes = new long[SMALLEST];
    private long[] rests = new long[SMALLEST];
    private long[] references = new long[SMALLEST];
    private int[] longitudes = new int[SMALLEST];
    private int[] latitudes = new int[SMALLEST];
    private int[] districts = new int[SMALLEST];
    private int[] numbers = new int[SMALLEST];
    private short[] fileNumbers = new short[SMALLEST];
    private byte[] flags = new byte[SMALLEST];

    /// Keeps the facts of the next row.
    ///
    /// @return its place in the order of rows, from 0
    int add(CleanRow row) {
        if (size == contents.length) {
            grow();
        }
        contents[size] = row.fingerprint().content();
        shapes[size] = row.fingerprint().shape();
        rests[size] = row.fingerprint().rest();
        references[size] = Fingerprinting.hash(row.identity().reference().toLowerCase(Locale.ROOT));
        districts[size] =
                district(row.whereabouts().province(), row.whereabouts().district());
        numbers[size] = (int) row.origin().number();
        fileNumbers[size] = file(row.origin().file());
        row.ground().position().ifPresent(this::place);
        flags[size] |= flags(row);
        return size++;
    }

    int size() {
        return size;
    }

    long content(int row) {
        return contents[row];
    }

    long shape(int row) {
        return shapes[row];
    }

    /// What the row says, its reference and dates left out.
    long rest(int row) {
        return rests[row];
    }

    long reference(int row) {
        return references[row];
    }

    int districtCount() {
        return districtCount;
    }

    /// The number of the district, [#NO_DISTRICT] where the row states none.
    int district(int row) {
        return districts[row];
    }

    boolean hasPosition(int row) {
        return (flags[row] & HAS_POSITION) != 0;
    }

    boolean hasSurface(int row) {
        return (flags[row] & HAS_SURFACE) != 0;
    }

    /// Whether the row has a reference of its own.
    boolean isNamed(int row) {
        return (flags[row] & IS_NAMED) != 0;
    }

    /// Whether a row with the same content is surely the same record: it has a reference, a surface or a full date.
    boolean isProvable(int row) {
        return (flags[row] & IS_PROVABLE) != 0;
    }

    /// Whether the row has neither a reference nor any date.
    boolean isBare(int row) {
        return (flags[row] & IS_BARE) != 0;
    }

    double longitude(int row) {
        return longitudes[row] / STEPS_PER_DEGREE;
    }

    double latitude(int row) {
        return latitudes[row] / STEPS_PER_DEGREE;
    }

    /// Longitude and latitude in one number; equal for points that agree to about 1 cm.
    long point(int row) {
        return ((long) longitudes[row] << Integer.SIZE) | (latitudes[row] & 0xFFFFFFFFL);
    }

    /// What the row is called in a sentence: row 12, or row 12 of its file where there are several files.
    String label(int row) {
        String number = "row " + numbers[row];
        return files.size() == 1 ? number : number + " of " + files.get(fileNumbers[row]);
    }

    private void place(Position position) {
        longitudes[size] = (int) Math.round(position.longitude() * STEPS_PER_DEGREE);
        latitudes[size] = (int) Math.round(position.latitude() * STEPS_PER_DEGREE);
        flags[size] |= HAS_POSITION;
    }

    private static byte flags(CleanRow row) {
        boolean isNamed = !row.identity().isDerived();
        boolean hasSurface = row.ground().footprint().isPresent();
        Optional<KnownDate> date = row.dates().findAny();
        boolean isBare = !isNamed && date.isEmpty();
        boolean isDated = date.filter(known -> known.precision() == KnownDate.Precision.DAY)
                .isPresent();
        int sum = (isNamed ? IS_NAMED : 0) | (hasSurface ? HAS_SURFACE : 0) | (isBare ? IS_BARE : 0);
        return (byte) (isNamed || hasSurface || isDated ? sum | IS_PROVABLE : sum);
    }

    private int district(String province, String district) {
        if (district.isEmpty()) {
            return NO_DISTRICT;
        }
        String asWritten = province + "\n" + district;
        Integer known = districtNumbers.get(asWritten);
        if (known != null) {
            return known;
        }
        String folded = "/" + Spelling.folded(province) + "/" + Spelling.folded(district);
        int number = districtNumbers.computeIfAbsent(folded, _ -> districtCount++);
        districtNumbers.put(asWritten, number);
        return number;
    }

    private short file(String file) {
        int last = files.size() - 1;
        if (last >= 0 && files.get(last).equals(file)) {
            return (short) last;
        }
        int known = files.indexOf(file);
        if (known < 0) {
            files.add(file);
            known = files.size() - 1;
        }
        return (short) known;
    }

    private void grow() {
        int longer = size + (size >> 1);
        contents = Arrays.copyOf(contents, longer);
        shapes = Arrays.copyOf(shapes, longer);
        rests = Arrays.copyOf(rests, longer);
        references = Arrays.copyOf(references, longer);
        longitudes = Arrays.copyOf(longitudes, longer);
        latitudes = Arrays.copyOf(latitudes, longer);
        districts = Arrays.copyOf(districts, longer);
        numbers = Arrays.copyOf(numbers, longer);
        fileNumbers = Arrays.copyOf(fileNumbers, longer);
        flags = Arrays.copyOf(flags, longer);
    }
}
