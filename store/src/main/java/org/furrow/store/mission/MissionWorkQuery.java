package org.furrow.store.mission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.SmallArms;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.release.LedgerLine;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;
import org.furrow.store.hazard.HazardQuery;

/// What was done within the area and the period of a mission, as the ledger and the items of the register have it now.
///
/// Square metres are those that the ledger books to the mission's organisations on hazards of its area, so what was
/// released twice counts once, and what was reopened or taken back no more. A hazard is of the area where it belongs to
/// one of its districts, or shares ground with what is drawn. Who sees a part counts what they see.
public final class MissionWorkQuery {

    private static final String POSTINGS = """
            SELECT p.hazard, h.district, h.status, p.line,
              sum(CASE WHEN p.valid < ?2 THEN p.square_metres ELSE 0 END),
              sum(CASE WHEN p.valid >= ?2 THEN p.square_metres ELSE 0 END),
              sum(CASE WHEN p.valid >= ?2 AND p.operator IN (
                SELECT lead FROM missions WHERE id = ?1
                UNION SELECT organisation FROM mission_partners WHERE mission = ?1) THEN p.square_metres ELSE 0 END)
            FROM ledger_posting p JOIN hazards h ON h.id = p.hazard
            WHERE p.known_until IS NULL AND p.valid <= ?3
            GROUP BY p.hazard, p.line""";
    private static final String ITEMS = """
            SELECT category, district, quantity, geom FROM occurrences
            WHERE kind = 'item' AND happened BETWEEN ? AND ?""";
    // What teams report is counted where it lay, or where nobody measured it, on the ground of the task.
    private static final String REPORTED_ITEMS = """
            SELECT i.category, i.quantity, i.longitude, i.latitude, h.hazard, d.district
            FROM progress p JOIN progress_items i ON i.report = p.id
            LEFT JOIN task_hazards h ON h.task = p.task AND h.number = 1
            LEFT JOIN hazards d ON d.id = h.hazard
            WHERE p.standing = 1 AND p.day BETWEEN ? AND ?""";
    private static final String IN_DISTRICTS = """
            SELECT h.id, h.reference, h.classification, h.status, h.remaining_m2, h.boundary_m2, h.geom FROM hazards h
            WHERE h.geom IS NOT NULL AND EXISTS (
              SELECT 1 FROM mission_districts d WHERE d.mission = ?1 AND d.name = h.district)
            ORDER BY h.fid""";

    /// What was done.
    ///
    /// @param squareMetres what each line that takes from the ledger got; lines without any are left out
    /// @param hazardsReleased of how many hazards the last square metre was released
    /// @param ordnance how many items of explosive ordnance were found, small-arms ammunition left out
    /// @param smallArms how many items of small-arms ammunition were found
    public record Work(Map<LedgerLine, Long> squareMetres, long hazardsReleased, long ordnance, long smallArms) {
        public Work {
            squareMetres = Map.copyOf(squareMetres);
        }
    }

    /// What was done from the first day until this one, which counts.
    public Work read(Session session, Mission mission, LocalDate until) {
        MissionPeriod period = mission.profile().period();
        Ground ground = new Ground(session, mission.profile().area());
        Map<String, Account> accounts = new HashMap<>();
        session.each(
                POSTINGS,
                row -> {
                    if (ground.has(row.getString(2), row.getString(1))) {
                        accounts.computeIfAbsent(row.getString(1), _ -> new Account())
                                .add(row);
                    }
                },
                mission.id().toString(),
                period.first().toString(),
                until.toString());
        Map<LedgerLine, Long> squareMetres = new EnumMap<>(LedgerLine.class);
        accounts.values()
                .forEach(account -> account.own.forEach((line, m2) -> squareMetres.merge(line, m2, Long::sum)));
        long released = accounts.values().stream().filter(Account::isReleased).count();
        long[] items = new long[2];
        session.each(
                ITEMS,
                row -> {
                    if (ground.has(row)) {
                        items[SmallArms.areMeant(row.getString(1)) ? 1 : 0] += row.getLong(3);
                    }
                },
                period.first().toString(),
                until.toString());
        session.each(
                REPORTED_ITEMS,
                row -> {
                    if (ground.hasReported(row)) {
                        boolean isOrdnance = ItemCategory.find(row.getString(1))
                                .orElseThrow()
                                .isOrdnance();
                        items[isOrdnance ? 0 : 1] += row.getLong(2);
                    }
                },
                period.first().toString(),
                until.toString());
        return new Work(squareMetres, released, items[0], items[1]);
    }

    /// The drawn hazards of a mission's area, those of its districts first; none where it has no limit.
    public List<HazardQuery.Drawn> listHazards(Session session, Mission mission) {
        Map<RecordId, HazardQuery.Drawn> found = new LinkedHashMap<>();
        session.each(
                IN_DISTRICTS,
                row -> {
                    HazardQuery.Drawn drawn = drawn(row);
                    found.put(drawn.id(), drawn);
                },
                mission.id().toString());
        mission.profile()
                .area()
                .drawn()
                .ifPresent(area -> new HazardQuery().eachIn(session, area.bounds(), drawn -> {
                    if (area.overlaps(drawn.footprint())) {
                        found.putIfAbsent(drawn.id(), drawn);
                    }
                }));
        return new ArrayList<>(found.values());
    }

    private static HazardQuery.Drawn drawn(ResultSet row) throws SQLException {
        return new HazardQuery.Drawn(
                RecordId.parse(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                new Area(row.getLong(5)),
                GeometryBlob.footprint(row.getBytes(7), new Area(row.getLong(6))));
    }

    /// Where a mission works, ready to be asked.
    private static final class Ground {
        private final MissionArea area;
        private final Set<String> touched = new HashSet<>();

        Ground(Session session, MissionArea area) {
            this.area = area;
            area.drawn()
                    .ifPresent(drawn -> new HazardQuery().eachIn(session, drawn.bounds(), hazard -> {
                        if (drawn.overlaps(hazard.footprint())) {
                            touched.add(hazard.id().toString());
                        }
                    }));
        }

        boolean has(String district, String hazard) {
            return area.isEverywhere() || area.districts().contains(district) || touched.contains(hazard);
        }

        /// The district of a reported item is that of the first hazard of its task.
        boolean hasReported(ResultSet item) throws SQLException {
            double longitude = item.getDouble(3);
            boolean isPlaced = !item.wasNull();
            return area.isEverywhere()
                    || area.districts().contains(String.valueOf(item.getString(6)))
                    || (isPlaced
                            ? isDrawnAt(new Position(longitude, item.getDouble(4)))
                            : touched.contains(String.valueOf(item.getString(5))));
        }

        private boolean isDrawnAt(Position place) {
            return area.drawn().filter(drawn -> drawn.contains(place)).isPresent();
        }

        /// An item's own place counts where something is drawn.
        boolean has(ResultSet item) throws SQLException {
            byte[] place = item.getBytes(4);
            return area.isEverywhere()
                    || area.districts().contains(item.getString(2))
                    || (place != null
                            && area.drawn()
                                    .filter((Footprint drawn) -> drawn.contains(GeometryBlob.position(place)))
                                    .isPresent());
        }
    }

    /// One hazard's account, before the period and in it.
    private static final class Account {
        private final Map<LedgerLine, Long> own = new EnumMap<>(LedgerLine.class);
        private boolean isSuperseded;
        private long opening;
        private long added;
        private long closing;
        private long taken;

        void add(ResultSet row) throws SQLException {
            LedgerLine line = LedgerLine.find(row.getString(4)).orElseThrow();
            isSuperseded = row.getString(3).equals(WorkStatus.SUPERSEDED.code());
            opening += line.sign() * row.getLong(5);
            closing += line.sign() * (row.getLong(5) + row.getLong(6));
            switch (line.side()) {
                case ADDS -> added += row.getLong(6);
                case TAKES -> {
                    taken += row.getLong(7);
                    own.merge(line, row.getLong(7), Long::sum);
                }
                case MEMO -> {} // told beside the ledger, never in it
            }
        }

        /// Whether something remained, nothing does, and the mission's organisations took of it.
        boolean isReleased() {
            return !isSuperseded && opening + added > 0 && closing == 0 && taken > 0;
        }
    }
}
