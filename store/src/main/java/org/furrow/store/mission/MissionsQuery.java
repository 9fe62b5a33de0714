package org.furrow.store.mission;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Objective;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;

/// Missions as they stand, with what they are made of.
public final class MissionsQuery {

    private static final String MISSIONS = """
            SELECT id, name, mandate, lead, first_day, last_day, area, area_m2 FROM missions
            ORDER BY first_day DESC, name, id""";
    private static final String PARTNERS = """
            SELECT mission, organisation FROM mission_partners ORDER BY mission, organisation""";
    private static final String DISTRICTS = "SELECT mission, name FROM mission_districts ORDER BY mission, number";
    private static final String PLANNED = "SELECT mission, milestone, day FROM mission_planned";
    private static final String OBJECTIVES = """
            SELECT mission, measure, words, target FROM mission_objectives ORDER BY mission, number""";
    private static final String TEAMS = "SELECT mission, team FROM mission_teams ORDER BY mission, number";
    private static final String EQUIPMENT = """
            SELECT mission, label, count FROM mission_equipment ORDER BY mission, number""";
    private static final String BUDGET = """
            SELECT mission, label, organisation, donor, currency, amount FROM mission_budget ORDER BY mission, number""";
    private static final String REACHED = """
            SELECT mission, milestone, day, reference, document FROM mission_milestones ORDER BY mission""";
    private static final String REPORTS = """
            SELECT mission, objective, day, amount FROM mission_reports ORDER BY mission, number""";

    /// All missions, those that begin last first.
    public List<Mission> list(Session session) {
        Parts parts = new Parts(session);
        return session.list(MISSIONS, parts::mission);
    }

    /// What missions are made of, by their ids.
    private static final class Parts {
        private final Map<String, List<String>> partners;
        private final Map<String, List<String>> districts;
        private final Map<String, List<Objective>> objectives;
        private final Map<String, List<RecordId>> teams;
        private final Map<String, List<Equipment>> equipment;
        private final Map<String, List<BudgetLine>> budget;
        private final Map<String, List<Mission.Reached>> reached;
        private final Map<String, List<Mission.Report>> reports;
        private final Map<String, Map<Milestone, LocalDate>> planned = new HashMap<>();

        Parts(Session session) {
            partners = byMission(session, PARTNERS, row -> row.getString(2));
            districts = byMission(session, DISTRICTS, row -> row.getString(2));
            objectives = byMission(session, OBJECTIVES, Parts::objective);
            teams = byMission(session, TEAMS, row -> RecordId.parse(row.getString(2)));
            equipment = byMission(session, EQUIPMENT, row -> new Equipment(row.getString(2), row.getInt(3)));
            budget = byMission(session, BUDGET, Parts::line);
            reached = byMission(session, REACHED, Parts::reached);
            reports = byMission(session, REPORTS, Parts::report);
            session.each(
                    PLANNED,
                    row -> planned.computeIfAbsent(row.getString(1), _ -> new EnumMap<>(Milestone.class))
                            .put(milestone(row.getString(2)), LocalDate.parse(row.getString(3))));
        }

        private static <T> Map<String, List<T>> byMission(Session session, String sql, Session.RowReader<T> reader) {
            Map<String, List<T>> found = new HashMap<>();
            session.each(
                    sql,
                    row -> found.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                            .add(reader.read(row)));
            return found;
        }

        Mission mission(ResultSet row) throws SQLException {
            String id = row.getString(1);
            MissionProfile profile = new MissionProfile(
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    partners.getOrDefault(id, List.of()),
                    new MissionArea(districts.getOrDefault(id, List.of()), drawn(row)),
                    new MissionPeriod(LocalDate.parse(row.getString(5)), LocalDate.parse(row.getString(6))),
                    planned.getOrDefault(id, Map.of()),
                    objectives.getOrDefault(id, List.of()),
                    teams.getOrDefault(id, List.of()),
                    equipment.getOrDefault(id, List.of()),
                    budget.getOrDefault(id, List.of()));
            List<Mission.Reached> inOrder = reached.getOrDefault(id, List.of()).stream()
                    .sorted(Comparator.comparing(Mission.Reached::milestone))
                    .toList();
            return new Mission(RecordId.parse(id), profile, inOrder, reports.getOrDefault(id, List.of()));
        }

        private static Optional<Footprint> drawn(ResultSet row) throws SQLException {
            byte[] blob = row.getBytes(7);
            return blob == null
                    ? Optional.empty()
                    : Optional.of(GeometryBlob.footprint(blob, new Area(row.getLong(8))));
        }

        private static Objective objective(ResultSet row) throws SQLException {
            return new Objective(Measure.find(row.getString(2)).orElseThrow(), row.getString(3), row.getLong(4));
        }

        private static BudgetLine line(ResultSet row) throws SQLException {
            return new BudgetLine(
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    Currency.getInstance(row.getString(5)),
                    new BigDecimal(row.getString(6)));
        }

        private static Mission.Reached reached(ResultSet row) throws SQLException {
            String document = row.getString(5);
            return new Mission.Reached(
                    milestone(row.getString(2)),
                    LocalDate.parse(row.getString(3)),
                    new MilestoneDocument(
                            row.getString(4),
                            document.isEmpty() ? Optional.empty() : Optional.of(RecordId.parse(document))));
        }

        private static Mission.Report report(ResultSet row) throws SQLException {
            return new Mission.Report(row.getString(2), LocalDate.parse(row.getString(3)), row.getLong(4));
        }

        private static Milestone milestone(String code) {
            return Milestone.find(code).orElseThrow();
        }
    }
}
