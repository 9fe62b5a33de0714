package org.furrow.app.importing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.domain.journal.Hash;
import org.furrow.exchange.reading.SourceRow;

/// The mark by which a held row that was exported is known again when it comes back as it went.
///
/// It is the fingerprint of the row as its first file gave it, and a check over the cells beside it. A row in which a
/// cell was corrected does not fit its mark any more, and is a new row. Blanks and line ends do not count, nor do the
/// columns that Furrow adds, nor empty cells, so that sorting, deleting rows and saving as another format do no harm.
final class HeldMark {

    /// What the names of all columns begin with that Furrow adds.
    static final String OWN = "furrow_";

    /// The column in which the mark stands.
    static final String COLUMN = OWN + "mark";

    private static final int CHECK_DIGITS = 16;
    private static final Pattern MARK = Pattern.compile("([0-9a-f]{64})-([0-9a-f]{" + CHECK_DIGITS + "})");

    private HeldMark() {}

    /// The mark of a row that is exported with these cells.
    static String of(Hash fingerprint, Map<String, String> cells) {
        return fingerprint.hex() + "-" + check(fingerprint.hex(), cells);
    }

    /// The fingerprint that the row had in its first file, where it has come back as it went.
    static Optional<Hash> find(SourceRow row) {
        Matcher mark = MARK.matcher(row.value(COLUMN).strip());
        return mark.matches() && check(mark.group(1), row.values()).equals(mark.group(2))
                ? Optional.of(new Hash(mark.group(1)))
                : Optional.empty();
    }

    private static String check(String fingerprint, Map<String, String> cells) {
        Map<String, String> counted = new TreeMap<>();
        cells.forEach((column, value) -> {
            if (!value.isBlank() && !column.startsWith(OWN)) {
                counted.put(plain(column), plain(value));
            }
        });
        return Rows.digest(fingerprint, counted).hex().substring(0, CHECK_DIGITS);
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
