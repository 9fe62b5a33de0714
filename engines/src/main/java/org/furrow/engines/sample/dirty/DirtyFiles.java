package org.furrow.engines.sample.dirty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.sample.Exercise;
import org.furrow.engines.sample.dirty.Row.Cell;
import org.furrow.engines.sample.dirty.Spoiling.Spoilt;

/// The files with planted faults that an exercise gives.
public final class DirtyFiles {

    private static final double USUAL_SHARE = 0.02;

    /// Enough of 400 rows for ten to share a point.
    private static final double PILED_SHARE = 0.03;

    private final SourceRows source;
    private final Chance chance;

    private DirtyFiles(Exercise exercise, long seed) {
        this.source = new SourceRows(exercise);
        this.chance = Chance.of(seed).stream("dirty");
    }

    /// Five files: suspected areas as GeoJSON, hazards as two tables of points, releases as KML, and accidents.
    /// An exercise of 100 hazards or more has room for every fault.
    public static List<DirtyFile> of(Exercise exercise, long seed) {
        DirtyFiles files = new DirtyFiles(exercise, seed);
        return List.of(files.suspectedAreas(), files.sexagesimal(), files.grid(), files.releases(), files.accidents());
    }

    private DirtyFile suspectedAreas() {
        Map<CleaningRule, Double> shares = new EnumMap<>(CleaningRule.class);
        shares.put(CleaningRule.MISSING_GEOMETRY, 0.25);
        shares.put(CleaningRule.INVALID_RING, 0.06);
        for (CleaningRule rule : List.of(
                CleaningRule.UNCLOSED_RING,
                CleaningRule.EXACT_DUPLICATE,
                CleaningRule.CANDIDATE_DUPLICATE,
                CleaningRule.OVERLAP,
                CleaningRule.DECLARED_AREA_DIFFERS,
                CleaningRule.UNIT_MIX_UP,
                CleaningRule.IMPOSSIBLE_DATE,
                CleaningRule.UNKNOWN_DISTRICT)) {
            shares.put(rule, 0.02);
        }
        for (CleaningRule rule : List.of(
                CleaningRule.SHORT_RING,
                CleaningRule.LONGITUDE_SIGN,
                CleaningRule.SWAPPED_COORDINATES,
                CleaningRule.DUPLICATE_REFERENCE,
                CleaningRule.OUTSIDE_DISTRICT,
                CleaningRule.UNREADABLE_AREA,
                CleaningRule.MISSING_DATE,
                CleaningRule.UNKNOWN_CODE)) {
            shares.put(rule, 0.006);
        }
        Spoilt spoilt = spoiling("areas").plant(source.areas(), shares);
        Map<String, Cell> columns = new LinkedHashMap<>();
        columns.put("ref", Cell.REFERENCE);
        columns.put("name", Cell.NAME);
        columns.put("district", Cell.DISTRICT);
        columns.put("classification", Cell.CLASSIFICATION);
        columns.put("contamination", Cell.CONTAMINATION);
        columns.put("reported", Cell.DATE);
        columns.put("area_m2", Cell.AREA);
        String text = Writing.geoJson(spoilt.rows(), columns);
        return file("suspected-areas.geojson", Subject.HAZARDS, text, spoilt);
    }

    private DirtyFile sexagesimal() {
        Spoilt spoilt = spoiling("dms")
                .plant(
                        source.points(SourceRows.DateStyle.DAY_FIRST),
                        evenly(List.of(
                                CleaningRule.MISSING_GEOMETRY,
                                CleaningRule.UNREADABLE_COORDINATE,
                                CleaningRule.IMPOSSIBLE_COORDINATE,
                                CleaningRule.LATITUDE_SIGN,
                                CleaningRule.IMPOSSIBLE_DATE,
                                CleaningRule.INCOMPLETE_DATE,
                                CleaningRule.UNKNOWN_DISTRICT,
                                CleaningRule.MISSING_REFERENCE,
                                CleaningRule.BROKEN_TEXT)));
        Map<String, Cell> columns = new LinkedHashMap<>();
        columns.put("Référence", Cell.REFERENCE);
        columns.put("Dénomination", Cell.NAME);
        columns.put("District", Cell.DISTRICT);
        columns.put("Catégorie", Cell.CLASSIFICATION);
        columns.put("Latitude (° ' \")", Cell.LATITUDE);
        columns.put("Longitude (° ' \")", Cell.LONGITUDE);
        columns.put("Superficie (ha)", Cell.AREA);
        columns.put("Date du rapport", Cell.DATE);
        List<Row> rows = spoilt.rows().stream().map(Coordinates::sexagesimal).toList();
        String text = Writing.table(rows, columns, ";");
        return new DirtyFile(
                "hazards-dms.csv",
                Subject.HAZARDS,
                text,
                Charset.forName("windows-1252"),
                rows.size(),
                spoilt.faults());
    }

    private DirtyFile grid() {
        Map<CleaningRule, Double> shares = evenly(List.of(
                CleaningRule.MISSING_GEOMETRY,
                CleaningRule.UNREADABLE_COORDINATE,
                CleaningRule.OUTSIDE_COUNTRY,
                CleaningRule.EXACT_DUPLICATE,
                CleaningRule.CANDIDATE_DUPLICATE,
                CleaningRule.DUPLICATE_REFERENCE,
                CleaningRule.UNKNOWN_CODE,
                CleaningRule.MISSING_DATE));
        shares.put(CleaningRule.PILED_UP, PILED_SHARE);
        Spoilt spoilt = spoiling("utm").plant(source.points(SourceRows.DateStyle.YEAR_FIRST), shares);
        Map<String, Cell> columns = new LinkedHashMap<>();
        columns.put("HAZAREA_LO", Cell.REFERENCE);
        columns.put("HAZAREA_NA", Cell.NAME);
        columns.put("GAZETTEER_", Cell.DISTRICT);
        columns.put("HAZAREA_CL", Cell.CLASSIFICATION);
        columns.put("UTM_EASTIN", Cell.LONGITUDE);
        columns.put("UTM_NORTHI", Cell.LATITUDE);
        columns.put("UTM_ZONE_C", Cell.ZONE);
        columns.put("REPORT_DAT", Cell.DATE);
        columns.put("AREA_SIZE_", Cell.AREA);
        List<Row> rows = spoilt.rows().stream().map(Coordinates::grid).toList();
        return file("hazards-utm.csv", Subject.HAZARDS, Writing.table(rows, columns, ","), spoilt);
    }

    private DirtyFile releases() {
        Spoilt spoilt = spoiling("releases")
                .plant(
                        source.releases(),
                        evenly(List.of(
                                CleaningRule.UNKNOWN_HAZARD,
                                CleaningRule.MISSING_DEPTH,
                                CleaningRule.INVALID_RING,
                                CleaningRule.UNCLOSED_RING,
                                CleaningRule.MISSING_GEOMETRY,
                                CleaningRule.EXACT_DUPLICATE,
                                CleaningRule.IMPOSSIBLE_DATE,
                                CleaningRule.UNKNOWN_CODE)));
        Map<String, Cell> columns = new LinkedHashMap<>();
        columns.put("reference", Cell.REFERENCE);
        columns.put("hazard", Cell.HAZARD);
        columns.put("kind", Cell.KIND);
        columns.put("date", Cell.DATE);
        columns.put("depth_cm", Cell.DEPTH);
        columns.put("operator", Cell.OPERATOR);
        return file("releases.kml", Subject.RELEASES, Writing.kml(spoilt.rows(), columns), spoilt);
    }

    private DirtyFile accidents() {
        Map<CleaningRule, Double> shares = evenly(List.of(
                CleaningRule.MISSING_DATE,
                CleaningRule.INCOMPLETE_DATE,
                CleaningRule.IMPOSSIBLE_DATE,
                CleaningRule.EXACT_DUPLICATE,
                CleaningRule.CANDIDATE_DUPLICATE,
                CleaningRule.LONGITUDE_SIGN,
                CleaningRule.OUTSIDE_COUNTRY,
                CleaningRule.UNKNOWN_DISTRICT));
        shares.put(CleaningRule.AT_SETTLEMENT_CENTRE, 0.3);
        Spoilt spoilt = spoiling("accidents")
                .also(CleaningRule.AT_SETTLEMENT_CENTRE, row -> row.at(source.centre(row.text(Cell.PLACE))))
                .plant(source.accidents(), shares);
        Map<String, Cell> columns = new LinkedHashMap<>();
        columns.put("number", Cell.REFERENCE);
        columns.put("date", Cell.DATE);
        columns.put("district", Cell.DISTRICT);
        columns.put("place", Cell.PLACE);
        columns.put("lat", Cell.LATITUDE);
        columns.put("lon", Cell.LONGITUDE);
        columns.put("device", Cell.CONTAMINATION);
        columns.put("killed", Cell.KILLED);
        columns.put("injured", Cell.INJURED);
        List<Row> rows = spoilt.rows().stream().map(Coordinates::decimal).toList();
        return file("accidents.tsv", Subject.ACCIDENTS, Writing.table(rows, columns, "\t"), spoilt);
    }

    private Spoiling spoiling(String file) {
        return new Spoiling(source.districts(), chance.stream(file));
    }

    private static Map<CleaningRule, Double> evenly(List<CleaningRule> rules) {
        Map<CleaningRule, Double> shares = new EnumMap<>(CleaningRule.class);
        rules.forEach(rule -> shares.put(rule, USUAL_SHARE));
        return shares;
    }

    private static DirtyFile file(String name, Subject subject, String text, Spoilt spoilt) {
        return new DirtyFile(name, subject, text, UTF_8, spoilt.rows().size(), spoilt.faults());
    }
}
