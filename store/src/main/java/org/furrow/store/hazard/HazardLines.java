package org.furrow.store.hazard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;

/// What is needed of each hazard to look for texts in the register: some 300 bytes of memory for each.
public final class HazardLines {

    private static final String LINES = """
            SELECT fid, id, reference, name, place, district, classification, status, contamination, boundary_m2,
              remaining_m2
            FROM hazards ORDER BY reference, id""";

    private HazardLines() {}

    /// A hazard as it is looked for.
    ///
    /// @param row its row in the table of hazards
    /// @param text reference, name, place and district, in small letters of whatever script
    /// @param contamination the codes of its types, separated by commas
    public record Line(
            long row,
            RecordId id,
            String reference,
            String text,
            String classification,
            String status,
            String district,
            String contamination,
            long boundaryM2,
            long remainingM2) {

        /// Whether it passes a filter.
        public boolean passes(HazardQuery.Filter filter) {
            return isOpenOr(filter.classification(), classification)
                    && isOpenOr(filter.status(), status)
                    && isOpenOr(filter.district(), district)
                    && (filter.contamination().isEmpty()
                            || List.of(contamination.split(",")).contains(filter.contamination()))
                    && text.contains(filter.text().toLowerCase(Locale.ROOT));
        }

        private static boolean isOpenOr(String wanted, String found) {
            return wanted.isEmpty() || wanted.equals(found);
        }
    }

    /// All hazards in the order of references.
    public static List<Line> list(Session session) {
        Map<String, String> words = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        session.each(
                LINES,
                row -> lines.add(new Line(
                        row.getLong(1),
                        RecordId.parse(row.getString(2)),
                        row.getString(3),
                        String.join(" ", row.getString(3), row.getString(4), row.getString(5), row.getString(6))
                                .toLowerCase(Locale.ROOT),
                        once(words, row.getString(7)),
                        once(words, row.getString(8)),
                        once(words, row.getString(6)),
                        once(words, row.getString(9)),
                        row.getLong(10),
                        row.getLong(11))));
        return List.copyOf(lines);
    }

    /// The same word as one object, for few words stand in many lines.
    private static String once(Map<String, String> words, String word) {
        return Optional.ofNullable(words.putIfAbsent(word, word)).orElse(word);
    }
}
