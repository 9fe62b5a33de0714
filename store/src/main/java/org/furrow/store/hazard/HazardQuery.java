package org.furrow.store.hazard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;

/// Questions of the current register.
public final class HazardQuery {

    private static final String COLUMNS_BY_ID = """
            SELECT id, reference, name, classification, status, contamination, province, district, place, operator,
              reported, changed, evidence, geom IS NOT NULL, boundary_m2, cancelled_m2, reduced_m2, cleared_m2, remaining_m2
            FROM hazards WHERE id = ?""";
    private static final String COLUMNS_BY_REFERENCE = """
            SELECT id, reference, name, classification, status, contamination, province, district, place, operator,
              reported, changed, evidence, geom IS NOT NULL, boundary_m2, cancelled_m2, reduced_m2, cleared_m2, remaining_m2
            FROM hazards WHERE reference = ? ORDER BY fid""";
    private static final String PAGE_BY_REFERENCE = """
            SELECT id, reference, name, classification, status, contamination, province, district, place, operator,
              reported, changed, evidence, geom IS NOT NULL, boundary_m2, cancelled_m2, reduced_m2, cleared_m2, remaining_m2
            FROM hazards
            WHERE (reference, id) > (?1, ?2)
              AND (?3 = '' OR instr(small_letters(reference || ' ' || name || ' ' || place || ' ' || district), small_letters(?3)) > 0)
              AND (?4 = '' OR classification = ?4) AND (?5 = '' OR status = ?5) AND (?6 = '' OR district = ?6)
              AND (?7 = '' OR instr(',' || contamination || ',', ',' || ?7 || ',') > 0)
            ORDER BY reference, id LIMIT ?8""";
    private static final String PAGE_UPWARDS = """
            SELECT id, reference, name, classification, status, contamination, province, district, place, operator,
              reported, changed, evidence, geom IS NOT NULL, boundary_m2, cancelled_m2, reduced_m2, cleared_m2, remaining_m2
            FROM (
              SELECT fid AS best, CASE ?9 WHEN 'name' THEN name WHEN 'province' THEN province WHEN 'district' THEN district
                WHEN 'place' THEN place WHEN 'operator' THEN operator WHEN 'reported' THEN reported
                WHEN 'changed' THEN changed WHEN 'evidence' THEN evidence WHEN 'boundary' THEN boundary_m2
                WHEN 'cancelled' THEN max(0, cancelled_m2) WHEN 'reduced' THEN max(0, reduced_m2)
                WHEN 'cleared' THEN max(0, cleared_m2) WHEN 'remaining' THEN remaining_m2
                WHEN 'drawn' THEN geom IS NOT NULL WHEN 'id' THEN id
                WHEN 'classification' THEN
                  CASE classification WHEN 'indication' THEN 0 WHEN 'sha' THEN 1 ELSE 2 END
                WHEN 'status' THEN
                  CASE status WHEN 'open' THEN 0 WHEN 'tasked' THEN 1 WHEN 'worked-on' THEN 2
                    WHEN 'suspended' THEN 3 WHEN 'completed' THEN 4 WHEN 'qc-accepted' THEN 5
                    WHEN 'qc-rejected' THEN 6 WHEN 'handed-over' THEN 7 WHEN 'cancelled' THEN 8
                    WHEN 'discarded' THEN 9 ELSE 10 END
                ELSE reference END AS key
              FROM hazards
              WHERE (?3 = '' OR instr(small_letters(reference || ' ' || name || ' ' || place || ' ' || district), small_letters(?3)) > 0)
                AND (?4 = '' OR classification = ?4) AND (?5 = '' OR status = ?5) AND (?6 = '' OR district = ?6)
                AND (?7 = '' OR instr(',' || contamination || ',', ',' || ?7 || ',') > 0)
                AND (?10 OR (key, reference, id) > (?11, ?1, ?2))
              ORDER BY key, reference, id LIMIT ?8)
            JOIN hazards ON fid = best ORDER BY key, reference, id""";
    private static final String PAGE_DOWNWARDS = """
            SELECT id, reference, name, classification, status, contamination, province, district, place, operator,
              reported, changed, evidence, geom IS NOT NULL, boundary_m2, cancelled_m2, reduced_m2, cleared_m2, remaining_m2
            FROM (
              SELECT fid AS best, CASE ?9 WHEN 'name' THEN name WHEN 'province' THEN province WHEN 'district' THEN district
                WHEN 'place' THEN place WHEN 'operator' THEN operator WHEN 'reported' THEN reported
                WHEN 'changed' THEN changed WHEN 'evidence' THEN evidence WHEN 'boundary' THEN boundary_m2
                WHEN 'cancelled' THEN max(0, cancelled_m2) WHEN 'reduced' THEN max(0, reduced_m2)
                WHEN 'cleared' THEN max(0, cleared_m2) WHEN 'remaining' THEN remaining_m2
                WHEN 'drawn' THEN geom IS NOT NULL WHEN 'id' THEN id
                WHEN 'classification' THEN
                  CASE classification WHEN 'indication' THEN 0 WHEN 'sha' THEN 1 ELSE 2 END
                WHEN 'status' THEN
                  CASE status WHEN 'open' THEN 0 WHEN 'tasked' THEN 1 WHEN 'worked-on' THEN 2
                    WHEN 'suspended' THEN 3 WHEN 'completed' THEN 4 WHEN 'qc-accepted' THEN 5
                    WHEN 'qc-rejected' THEN 6 WHEN 'handed-over' THEN 7 WHEN 'cancelled' THEN 8
                    WHEN 'discarded' THEN 9 ELSE 10 END
                ELSE reference END AS key
              FROM hazards
              WHERE (?3 = '' OR instr(small_letters(reference || ' ' || name || ' ' || place || ' ' || district), small_letters(?3)) > 0)
                AND (?4 = '' OR classification = ?4) AND (?5 = '' OR status = ?5) AND (?6 = '' OR district = ?6)
                AND (?7 = '' OR instr(',' || contamination || ',', ',' || ?7 || ',') > 0)
                AND (?10 OR (key, reference, id) < (?11, ?1, ?2))
              ORDER BY key DESC, reference DESC, id DESC LIMIT ?8)
            JOIN hazards ON fid = best ORDER BY key DESC, reference DESC, id DESC""";
    private static final String CALLED = """
            SELECT id, reference, name, classification, status, contamination, province, district, place, operator,
              reported, changed, evidence, geom IS NOT NULL, boundary_m2, cancelled_m2, reduced_m2, cleared_m2, remaining_m2
            FROM hazards WHERE id = lower(?1) OR instr(lower(reference || ' ' || name), lower(?1)) > 0
            ORDER BY lower(reference) <> lower(?1), reference, id LIMIT ?2""";
    private static final String COUNT = """
            SELECT count(*), coalesce(sum(boundary_m2), 0), coalesce(sum(remaining_m2), 0) FROM hazards
            WHERE (?1 = '' OR instr(small_letters(reference || ' ' || name || ' ' || place || ' ' || district), small_letters(?1)) > 0)
              AND (?2 = '' OR classification = ?2) AND (?3 = '' OR status = ?3) AND (?4 = '' OR district = ?4)
              AND (?5 = '' OR instr(',' || contamination || ',', ',' || ?5 || ',') > 0)""";
    private static final String DISTRICTS = "SELECT DISTINCT district FROM hazards WHERE district <> '' ORDER BY 1";
    private static final String OPERATORS = "SELECT DISTINCT operator FROM hazards WHERE operator <> '' ORDER BY 1";
    private static final String REFERENCES = "SELECT reference FROM hazards";
    private static final String DRAWN = """
            SELECT id, reference, classification, status, remaining_m2, boundary_m2, geom FROM hazards
            WHERE geom IS NOT NULL ORDER BY fid""";
    private static final String DRAWN_FROM_THE_WEST = """
            SELECT h.id, h.reference, h.classification, h.status, h.remaining_m2, h.boundary_m2, h.geom
            FROM rtree_hazards_geom r JOIN hazards h ON h.fid = r.id ORDER BY r.minx""";
    private static final String DRAWN_IN_BOX = """
            SELECT h.id, h.reference, h.classification, h.status, h.remaining_m2, h.boundary_m2, h.geom
            FROM rtree_hazards_geom r JOIN hazards h ON h.fid = r.id
            WHERE r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ?""";
    private static final String TASKED_IN_BOX = """
            SELECT h.id, h.reference, h.classification, h.status, h.remaining_m2, h.boundary_m2, h.geom
            FROM rtree_hazards_geom r JOIN hazards h ON h.fid = r.id
            WHERE r.maxx >= ? AND r.minx <= ? AND r.maxy >= ? AND r.miny <= ?
              AND EXISTS (SELECT 1 FROM task_hazards t WHERE t.hazard = h.id)""";
    private static final String UNDRAWN = """
            SELECT id, reference, name, classification, status, contamination, province, district, place, operator,
              reported, changed, evidence, geom IS NOT NULL, boundary_m2, cancelled_m2, reduced_m2, cleared_m2, remaining_m2
            FROM hazards WHERE geom IS NULL AND evidence > 0 ORDER BY fid""";
    private static final String FOOTPRINT = "SELECT boundary_m2, geom FROM hazards WHERE id = ? AND geom IS NOT NULL";

    /// What a page of the register is limited to; empty texts limit nothing.
    ///
    /// @param text is looked for in reference, name, place and district
    public record Filter(String text, String classification, String status, String district, String contamination) {

        /// No limit.
        public static final Filter NONE = new Filter("", "", "", "", "");
    }

    /// Where a page begins: after this hazard, and how many it holds.
    public record Page(String afterReference, String afterId, int size) {}

    /// Another order than that of references.
    ///
    /// @param column the word of the column
    /// @param isFirst whether the page is the first one
    /// @param after the last key of the page before: a text or a whole number, as the column has it
    public record Sorting(String column, boolean isDescending, boolean isFirst, Object after) {}

    /// How many hazards, and their areas together.
    public record Totals(long count, Area boundary, Area remaining) {}

    /// A hazard with its boundary, as maps and overlaps need it.
    public record Drawn(
            RecordId id, String reference, String classification, String status, Area remaining, Footprint footprint) {}

    /// Takes drawn hazards in turn.
    @FunctionalInterface
    public interface DrawnVisitor {
        /// Takes the next one.
        void visit(Drawn hazard);
    }

    /// The hazard with that id.
    public Optional<HazardSummary> find(Session session, RecordId id) {
        return session.find(COLUMNS_BY_ID, HazardQuery::summary, id.toString());
    }

    /// The hazards with that reference: one, unless the register has duplicates.
    public List<HazardSummary> listByReference(Session session, String reference) {
        return session.list(COLUMNS_BY_REFERENCE, HazardQuery::summary, reference);
    }

    /// The hazards whose id is this text, or whose reference or name holds it; whose reference it is come first.
    public List<HazardSummary> listCalled(Session session, String text, int limit) {
        return session.list(CALLED, HazardQuery::summary, text, limit);
    }

    /// A page of the register in the order of references.
    public List<HazardSummary> list(Session session, Filter filter, Page page) {
        return session.list(
                PAGE_BY_REFERENCE,
                HazardQuery::summary,
                page.afterReference(),
                page.afterId(),
                filter.text(),
                filter.classification(),
                filter.status(),
                filter.district(),
                filter.contamination(),
                page.size());
    }

    /// A page of the register in another order. Reads all hazards, whatever the page; in the order of references, only
    /// those of the page are read.
    public List<HazardSummary> listSorted(Session session, Filter filter, Page page, Sorting sorting) {
        return session.list(
                sorting.isDescending() ? PAGE_DOWNWARDS : PAGE_UPWARDS,
                HazardQuery::summary,
                page.afterReference(),
                page.afterId(),
                filter.text(),
                filter.classification(),
                filter.status(),
                filter.district(),
                filter.contamination(),
                page.size(),
                sorting.column(),
                sorting.isFirst() ? 1 : 0,
                sorting.after());
    }

    /// How many hazards pass a filter, and their areas together.
    public Totals count(Session session, Filter filter) {
        return session.find(
                        COUNT,
                        row -> new Totals(row.getLong(1), new Area(row.getLong(2)), new Area(row.getLong(3))),
                        filter.text(),
                        filter.classification(),
                        filter.status(),
                        filter.district(),
                        filter.contamination())
                .orElseThrow();
    }

    /// The references of all hazards.
    public Set<String> listReferences(Session session) {
        return new HashSet<>(session.list(REFERENCES, row -> row.getString(1)));
    }

    /// The districts that hazards name, in alphabetical order.
    public List<String> listDistricts(Session session) {
        return session.list(DISTRICTS, row -> row.getString(1));
    }

    /// The organisations that hazards name, in alphabetical order.
    public List<String> listOperators(Session session) {
        return session.list(OPERATORS, row -> row.getString(1));
    }

    /// Every drawn hazard, in order of arrival.
    public void eachDrawn(Session session, DrawnVisitor visitor) {
        session.each(DRAWN, row -> visitor.visit(drawn(row)));
    }

    /// The hazards that nobody has drawn and for which there is evidence, in order of arrival.
    public List<HazardSummary> listUndrawn(Session session) {
        return session.list(UNDRAWN, HazardQuery::summary);
    }

    /// Every drawn hazard, in the order of west edges.
    public void eachFromTheWest(Session session, DrawnVisitor visitor) {
        session.each(DRAWN_FROM_THE_WEST, row -> visitor.visit(drawn(row)));
    }

    /// The drawn hazards whose box meets another.
    public List<Drawn> listIn(Session session, Bounds box) {
        return session.list(DRAWN_IN_BOX, HazardQuery::drawn, box.west(), box.east(), box.south(), box.north());
    }

    /// Every hazard whose box meets this one, without holding them all.
    public void eachIn(Session session, Bounds box, Consumer<Drawn> visitor) {
        session.each(DRAWN_IN_BOX, row -> visitor.accept(drawn(row)), box.west(), box.east(), box.south(), box.north());
    }

    /// The same, only of hazards that a task is about.
    public void eachTaskedIn(Session session, Bounds box, Consumer<Drawn> visitor) {
        session.each(
                TASKED_IN_BOX, row -> visitor.accept(drawn(row)), box.west(), box.east(), box.south(), box.north());
    }

    /// The boundary of a hazard, where it is drawn.
    public Optional<Footprint> findFootprint(Session session, RecordId id) {
        return session.find(
                FOOTPRINT, row -> GeometryBlob.footprint(row.getBytes(2), new Area(row.getLong(1))), id.toString());
    }

    private static Drawn drawn(ResultSet row) throws SQLException {
        return new Drawn(
                RecordId.parse(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                new Area(row.getLong(5)),
                GeometryBlob.footprint(row.getBytes(7), new Area(row.getLong(6))));
    }

    private static HazardSummary summary(ResultSet row) throws SQLException {
        Description description = new Description(
                row.getString(2),
                row.getString(3),
                contamination(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                "");
        return new HazardSummary(
                RecordId.parse(row.getString(1)),
                description,
                Classification.find(row.getString(4)).orElseThrow(),
                WorkStatus.find(row.getString(5)).orElseThrow(),
                LocalDate.parse(row.getString(11)),
                LocalDate.parse(row.getString(12)),
                row.getInt(13),
                row.getBoolean(14),
                new Area(row.getLong(15)),
                new Area(Math.max(0, row.getLong(16))),
                new Area(Math.max(0, row.getLong(17))),
                new Area(Math.max(0, row.getLong(18))),
                new Area(row.getLong(19)));
    }

    private static Set<Contamination> contamination(String codes) {
        Set<Contamination> kinds = EnumSet.noneOf(Contamination.class);
        Arrays.stream(codes.split(",")).forEach(code -> Contamination.find(code).ifPresent(kinds::add));
        return kinds;
    }
}
