package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ways in which people write a coordinate: decimal degrees with a point or a comma, degrees and minutes, degrees,
/// minutes and seconds, UTM and MGRS, with the signs and letters that reports use.
///
/// The letter O is read as west (oeste, ouest), as Spanish, French and Portuguese reports write it.
public final class Notation {

    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
    private static final String DEGREE_MARK = "(?:[°º˚*:]|D(?:EG)?|\\s)";
    private static final String MINUTE_MARK = "(?:['’‘′´`:]|M(?:IN)?|\\s)";
    private static final String SECOND_MARK = "(?:[\"”“″]|['’‘′´`]{2}|SEC|S(?=\\s*[NSEWO]))";
    private static final Pattern ANGLE = Pattern.compile("([NSEWO])?\\s*([+-])?\\s*" + NUMBER + "\\s*(?:" + DEGREE_MARK
            + "\\s*(?:" + NUMBER + "\\s*(?:" + MINUTE_MARK + "\\s*(?:" + NUMBER + "\\s*" + SECOND_MARK
            + "?)?)?)?)?\\s*([NSEWO])?");
    private static final Pattern LABELS =
            Pattern.compile("\\b(?:LAT(?:ITUDE|ITUD)?|LONG?(?:ITUDE|ITUD)?|LNG)\\b\\s*[:=.]?");
    private static final Pattern PREFERRED_SEPARATOR = Pattern.compile("\\s*[;|/\\t]\\s*|,\\s+");
    private static final Pattern ANY_SEPARATOR = Pattern.compile(
            "\\s+|,|(?<=[NSEWO])(?=[\\d+-])|(?<=\\d)(?=[NSEWO]\\d)" + "|(?<=[°º˚\"”″'’′])(?=[NSEWO]\\d)");

    /// One angle as written.
    ///
    /// @param degrees signed
    /// @param letter N, S, E or W, or a blank where none was written
    /// @param figures how many of degrees, minutes and seconds were written
    private record Angle(double degrees, char letter, int figures) {
        boolean isNorthing() {
            return letter == 'N' || letter == 'S';
        }

        boolean isEasting() {
            return letter == 'E' || letter == 'W';
        }
    }

    private Notation() {}

    /// The longitude that a text says, in degrees east, or nothing where it says none.
    public static OptionalDouble findLongitude(String text) {
        return findAngle(text, 180, "EW");
    }

    /// The latitude that a text says, in degrees north, or nothing where it says none.
    public static OptionalDouble findLatitude(String text) {
        return findAngle(text, 90, "NS");
    }

    /// The degrees that a text says, whatever their size: a column of degrees may hold impossible ones.
    public static OptionalDouble findDegrees(String text) {
        return readAngle(tidy(text))
                .map(angle -> OptionalDouble.of(angle.degrees()))
                .orElseGet(OptionalDouble::empty);
    }

    /// The position that one text with both coordinates says: degrees in any notation, UTM or MGRS.
    ///
    /// Degrees without letters are taken latitude first, as people write them, unless only the other order can be.
    public static Optional<Position> findPosition(String text) {
        Optional<Position> grid =
                Mgrs.find(text).map(Mgrs::centre).or(() -> Utm.find(text).map(Utm::toPosition));
        return grid.isPresent() ? grid : findPair(tidy(text));
    }

    private static OptionalDouble findAngle(String text, double limit, String letters) {
        Optional<Angle> angle = readAngle(tidy(text));
        if (angle.isEmpty()) {
            return OptionalDouble.empty();
        }
        Angle read = angle.get();
        boolean fits =
                Math.abs(read.degrees()) <= limit && (read.letter() == ' ' || letters.indexOf(read.letter()) >= 0);
        return fits ? OptionalDouble.of(read.degrees()) : OptionalDouble.empty();
    }

    private static Optional<Position> findPair(String text) {
        String plain = LABELS.matcher(text)
                .replaceAll(" ")
                .replaceAll("[()\\[\\]]", " ")
                .strip();
        return firstFit(plain, PREFERRED_SEPARATOR).or(() -> firstFit(plain, ANY_SEPARATOR));
    }

    private static Optional<Position> firstFit(String text, Pattern separator) {
        List<Position> fits = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        while (matcher.find()) {
            Optional<Angle> first = readAngle(text.substring(0, matcher.start()).strip());
            Optional<Angle> second = readAngle(text.substring(matcher.end()).strip());
            if (first.isPresent() && second.isPresent()) {
                fit(first.get(), second.get()).ifPresent(fits::add);
            }
        }
        return fits.stream().distinct().count() == 1 ? Optional.of(fits.getFirst()) : Optional.empty();
    }

    private static Optional<Position> fit(Angle first, Angle second) {
        if (first.figures() != second.figures() || (first.letter() == ' ') != (second.letter() == ' ')) {
            return Optional.empty();
        }
        if (first.isNorthing() && second.isEasting()) {
            return position(second.degrees(), first.degrees());
        }
        if (first.isEasting() && second.isNorthing()) {
            return position(first.degrees(), second.degrees());
        }
        return first.letter() == ' '
                ? position(second.degrees(), first.degrees()).or(() -> position(first.degrees(), second.degrees()))
                : Optional.empty();
    }

    private static Optional<Position> position(double longitude, double latitude) {
        return Position.isPossible(longitude, latitude)
                ? Optional.of(new Position(longitude, latitude))
                : Optional.empty();
    }

    private static Optional<Angle> readAngle(String text) {
        Matcher matcher = ANGLE.matcher(text);
        if (!matcher.matches() || (matcher.group(1) != null && matcher.group(6) != null)) {
            return Optional.empty();
        }
        double minutes = number(matcher.group(4));
        double seconds = number(matcher.group(5));
        boolean brokenDegrees = matcher.group(4) != null && hasFraction(matcher.group(3));
        boolean brokenMinutes = matcher.group(5) != null && hasFraction(matcher.group(4));
        if (minutes >= 60 || seconds > 60 || brokenDegrees || brokenMinutes) {
            return Optional.empty();
        }
        int figures = matcher.group(5) != null ? 3 : matcher.group(4) != null ? 2 : 1;
        return sign(matcher).map(sign -> {
            double size = number(matcher.group(3)) + minutes / 60 + seconds / 3600;
            return new Angle(sign * size, letter(matcher), figures);
        });
    }

    /// Plus or minus one; nothing where a minus and a letter contradict each other.
    private static Optional<Integer> sign(Matcher matcher) {
        boolean minus = "-".equals(matcher.group(2));
        char letter = letter(matcher);
        if (minus && (letter == 'N' || letter == 'E')) {
            return Optional.empty();
        }
        return Optional.of(minus || letter == 'S' || letter == 'W' ? -1 : 1);
    }

    private static char letter(Matcher matcher) {
        String written = matcher.group(1) != null ? matcher.group(1) : matcher.group(6);
        return written == null ? ' ' : written.equals("O") ? 'W' : written.charAt(0);
    }

    private static boolean hasFraction(@Nullable String figures) {
        return figures != null && (figures.indexOf('.') >= 0 || figures.indexOf(',') >= 0);
    }

    private static double number(@Nullable String figures) {
        return figures == null ? 0 : Double.parseDouble(figures.replace(',', '.'));
    }

    private static String tidy(String text) {
        return text.strip()
                .toUpperCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replaceAll("[\u2212\u2013\u2010\u2011]", "-");
    }
}
