package org.furrow.store.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Objective;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;
import org.jspecify.annotations.Nullable;

/// Missions as they stand: a row each, and further ones for what they are made of.
public final class MissionTable {

    private static final String ADD = """
            INSERT INTO missions (name, mandate, lead, first_day, last_day, area, area_m2, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHANGE = """
            UPDATE missions SET name = ?, mandate = ?, lead = ?, first_day = ?, last_day = ?, area = ?, area_m2 = ?
            WHERE id = ?""";
    private static final String ADD_PARTNER = "INSERT INTO mission_partners (mission, organisation) VALUES (?, ?)";
    private static final String ADD_DISTRICT = "INSERT INTO mission_districts (mission, number, name) VALUES (?, ?, ?)";
    private static final String ADD_PLANNED = "INSERT INTO mission_planned (mission, milestone, day) VALUES (?, ?, ?)";
    private static final String ADD_OBJECTIVE = """
            INSERT INTO mission_objectives (mission, number, measure, words, target) VALUES (?, ?, ?, ?, ?)""";
    private static final String ADD_TEAM = "INSERT INTO mission_teams (mission, number, team) VALUES (?, ?, ?)";
    private static final String ADD_EQUIPMENT = """
            INSERT INTO mission_equipment (mission, number, label, count) VALUES (?, ?, ?, ?)""";
    private static final String ADD_BUDGET = """
            INSERT INTO mission_budget (mission, number, label, organisation, donor, currency, amount)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String REACH = """
            INSERT INTO mission_milestones (mission, milestone, day, reference, document) VALUES (?, ?, ?, ?, ?)""";
    private static final String TAKE_BACK = "DELETE FROM mission_milestones WHERE mission = ? AND milestone = ?";
    private static final String REPORT = """
            INSERT INTO mission_reports (mission, number, objective, day, amount)
            VALUES (?1, (SELECT count(*) + 1 FROM mission_reports WHERE mission = ?1), ?2, ?3, ?4)""";
    private static final List<String> CLEAR = List.of(
            "DELETE FROM mission_partners WHERE mission = ?",
            "DELETE FROM mission_districts WHERE mission = ?",
            "DELETE FROM mission_planned WHERE mission = ?",
            "DELETE FROM mission_objectives WHERE mission = ?",
            "DELETE FROM mission_teams WHERE mission = ?",
            "DELETE FROM mission_equipment WHERE mission = ?",
            "DELETE FROM mission_budget WHERE mission = ?");

    /// Writes what happened to a mission.
    public void apply(Session session, Revision revision, MissionFact fact) {
        String id = revision.draft().record().toString();
        LocalDate day = revision.draft().valid();
        switch (fact) {
            case MissionFact.Established(MissionProfile profile, MilestoneDocument document) -> {
                put(session, ADD, id, profile);
                reach(session, id, Milestone.ESTABLISHED, day, document);
            }
            case MissionFact.Revised(MissionProfile profile, String _) -> {
                CLEAR.forEach(sql -> session.update(sql, id));
                put(session, CHANGE, id, profile);
            }
            case MissionFact.MilestoneReached(Milestone milestone, MilestoneDocument document) ->
                reach(session, id, milestone, day, document);
            case MissionFact.MilestoneTakenBack(Milestone milestone, String _) ->
                session.update(TAKE_BACK, id, milestone.code());
            case MissionFact.FigureReported(String objective, long amount) ->
                session.update(REPORT, id, objective, day.toString(), amount);
        }
    }

    private static void reach(
            Session session, String id, Milestone milestone, LocalDate day, MilestoneDocument document) {
        session.update(
                REACH,
                id,
                milestone.code(),
                day.toString(),
                document.reference(),
                document.document().map(RecordId::toString).orElse(""));
    }

    private static void put(Session session, String sql, String id, MissionProfile profile) {
        byte @Nullable [] area = profile.area().drawn().map(GeometryBlob::of).orElse(null);
        session.update(
                sql,
                profile.name(),
                profile.mandate(),
                profile.lead(),
                profile.period().first().toString(),
                profile.period().last().toString(),
                area,
                profile.area()
                        .drawn()
                        .map(Footprint::area)
                        .map(each -> each.squareMetres())
                        .orElse(0L),
                id);
        profile.partners().forEach(each -> session.update(ADD_PARTNER, id, each));
        for (Map.Entry<Milestone, LocalDate> each : profile.planned().entrySet()) {
            session.update(
                    ADD_PLANNED, id, each.getKey().code(), each.getValue().toString());
        }
        addLists(session, id, profile);
    }

    private static void addLists(Session session, String id, MissionProfile profile) {
        int number = 0;
        for (String each : profile.area().districts()) {
            session.update(ADD_DISTRICT, id, ++number, each);
        }
        number = 0;
        for (Objective each : profile.objectives()) {
            session.update(ADD_OBJECTIVE, id, ++number, each.measure().code(), each.words(), each.target());
        }
        number = 0;
        for (RecordId each : profile.teams()) {
            session.update(ADD_TEAM, id, ++number, each.toString());
        }
        number = 0;
        for (Equipment each : profile.equipment()) {
            session.update(ADD_EQUIPMENT, id, ++number, each.label(), each.count());
        }
        number = 0;
        for (BudgetLine each : profile.budget()) {
            session.update(
                    ADD_BUDGET,
                    id,
                    ++number,
                    each.label(),
                    each.organisation(),
                    each.donor(),
                    each.currency().getCurrencyCode(),
                    each.amount().toPlainString());
        }
    }
}
