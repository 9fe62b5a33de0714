package org.furrow.store;

import java.util.List;
import org.furrow.domain.people.Sight;

/// What a session of somebody who does not see everything finds under the names of the tables.
///
/// Each table with rows about hazards has a temporary view of its own name, which SQLite finds first, so that every
/// question leaves out what is not seen, without knowing it. A question that needs the whole table says `main.` before
/// its name, and why.
final class SeenRows {

    private static final String IN_MEMORY = "PRAGMA temp_store = MEMORY";
    private static final String SIGHT = "CREATE TEMP TABLE sight (organisation TEXT PRIMARY KEY) WITHOUT ROWID";
    private static final String FORGET = "DELETE FROM temp.sight";
    private static final String PUT = "INSERT INTO temp.sight (organisation) VALUES (?)";

    private static final List<String> VIEWS = List.of(
            """
            CREATE TEMP VIEW hazards AS SELECT * FROM main.hazards
            WHERE operator IN (SELECT organisation FROM temp.sight)""",
            """
            CREATE TEMP VIEW releases AS SELECT * FROM main.releases r
            WHERE EXISTS (SELECT 1 FROM temp.hazards h WHERE h.id = r.hazard)""",
            """
            CREATE TEMP VIEW ledger_posting AS SELECT * FROM main.ledger_posting p
            WHERE EXISTS (SELECT 1 FROM temp.hazards h WHERE h.id = p.hazard)""",
            // A draft follows its hazard; before there is one, the organisation that it would get.
            """
            CREATE TEMP VIEW edit_draft AS SELECT * FROM main.edit_draft d
            WHERE coalesce((SELECT h.operator FROM main.hazards h WHERE h.id = d.hazard), d.operator)
              IN (SELECT organisation FROM temp.sight)""",
            // The further hazards of a draft go with it.
            """
            CREATE TEMP VIEW edit_draft_other AS SELECT * FROM main.edit_draft_other o
            WHERE EXISTS (SELECT 1 FROM temp.edit_draft d WHERE d.id = o.draft)""",
            """
            CREATE TEMP VIEW documents AS SELECT * FROM main.documents d
            WHERE EXISTS (SELECT 1 FROM temp.hazards h WHERE h.id = d.hazard)""",
            """
            CREATE TEMP VIEW teams AS SELECT * FROM main.teams
            WHERE organisation IN (SELECT organisation FROM temp.sight)""",
            """
            CREATE TEMP VIEW team_members AS SELECT * FROM main.team_members m
            WHERE EXISTS (SELECT 1 FROM temp.teams t WHERE t.id = m.team)""",
            """
            CREATE TEMP VIEW team_equipment AS SELECT * FROM main.team_equipment e
            WHERE EXISTS (SELECT 1 FROM temp.teams t WHERE t.id = e.team)""",
            """
            CREATE TEMP VIEW team_absences AS SELECT * FROM main.team_absences a
            WHERE EXISTS (SELECT 1 FROM temp.teams t WHERE t.id = a.team)""",
            """
            CREATE TEMP VIEW persons AS SELECT * FROM main.persons
            WHERE organisation IN (SELECT organisation FROM temp.sight)""",
            """
            CREATE TEMP VIEW accreditations AS SELECT * FROM main.accreditations a
            WHERE (a.level = 'organisation' AND a.holder IN (SELECT organisation FROM temp.sight))
              OR EXISTS (SELECT 1 FROM temp.teams t WHERE a.level = 'team' AND t.id = a.holder)
              OR EXISTS (SELECT 1 FROM temp.persons p WHERE a.level = 'person' AND p.id = a.holder)""",
            // A mission is seen by all who take part in it. Its teams are ids here, which tell no more than how many
            // there are; a line of its budget is seen by the lead and by whoever holds the money.
            """
            CREATE TEMP VIEW missions AS SELECT * FROM main.missions m
            WHERE m.lead IN (SELECT organisation FROM temp.sight) OR EXISTS (
              SELECT 1 FROM main.mission_partners p
              WHERE p.mission = m.id AND p.organisation IN (SELECT organisation FROM temp.sight))""",
            """
            CREATE TEMP VIEW mission_partners AS SELECT * FROM main.mission_partners x
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = x.mission)""",
            """
            CREATE TEMP VIEW mission_districts AS SELECT * FROM main.mission_districts x
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = x.mission)""",
            """
            CREATE TEMP VIEW mission_planned AS SELECT * FROM main.mission_planned x
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = x.mission)""",
            """
            CREATE TEMP VIEW mission_objectives AS SELECT * FROM main.mission_objectives x
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = x.mission)""",
            """
            CREATE TEMP VIEW mission_teams AS SELECT * FROM main.mission_teams x
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = x.mission)""",
            """
            CREATE TEMP VIEW mission_equipment AS SELECT * FROM main.mission_equipment x
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = x.mission)""",
            """
            CREATE TEMP VIEW mission_milestones AS SELECT * FROM main.mission_milestones x
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = x.mission)""",
            """
            CREATE TEMP VIEW mission_reports AS SELECT * FROM main.mission_reports x
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = x.mission)""",
            """
            CREATE TEMP VIEW mission_budget AS SELECT * FROM main.mission_budget b
            WHERE EXISTS (SELECT 1 FROM temp.missions m WHERE m.id = b.mission AND (
              m.lead IN (SELECT organisation FROM temp.sight)
              OR b.organisation IN (SELECT organisation FROM temp.sight)))""",
            """
            CREATE TEMP VIEW tasks AS SELECT * FROM main.tasks
            WHERE organisation IN (SELECT organisation FROM temp.sight)""",
            """
            CREATE TEMP VIEW task_teams AS SELECT * FROM main.task_teams x
            WHERE EXISTS (SELECT 1 FROM temp.tasks t WHERE t.id = x.task)""",
            """
            CREATE TEMP VIEW task_hazards AS SELECT * FROM main.task_hazards x
            WHERE EXISTS (SELECT 1 FROM temp.tasks t WHERE t.id = x.task)""",
            """
            CREATE TEMP VIEW task_waits AS SELECT * FROM main.task_waits x
            WHERE EXISTS (SELECT 1 FROM temp.tasks t WHERE t.id = x.task)""",
            """
            CREATE TEMP VIEW task_quantities AS SELECT * FROM main.task_quantities x
            WHERE EXISTS (SELECT 1 FROM temp.tasks t WHERE t.id = x.task)""",
            // A report follows its task.
            """
            CREATE TEMP VIEW progress AS SELECT * FROM main.progress p
            WHERE EXISTS (SELECT 1 FROM temp.tasks t WHERE t.id = p.task)""",
            """
            CREATE TEMP VIEW progress_months AS SELECT * FROM main.progress_months m
            WHERE EXISTS (SELECT 1 FROM temp.tasks t WHERE t.id = m.task)""",
            """
            CREATE TEMP VIEW progress_work AS SELECT * FROM main.progress_work x
            WHERE EXISTS (SELECT 1 FROM temp.progress p WHERE p.id = x.report)""",
            """
            CREATE TEMP VIEW progress_stoppages AS SELECT * FROM main.progress_stoppages x
            WHERE EXISTS (SELECT 1 FROM temp.progress p WHERE p.id = x.report)""",
            """
            CREATE TEMP VIEW progress_items AS SELECT * FROM main.progress_items x
            WHERE EXISTS (SELECT 1 FROM temp.progress p WHERE p.id = x.report)""",
            """
            CREATE TEMP VIEW progress_quantities AS SELECT * FROM main.progress_quantities x
            WHERE EXISTS (SELECT 1 FROM temp.progress p WHERE p.id = x.report)""",
            """
            CREATE TEMP VIEW progress_looked_into AS SELECT * FROM main.progress_looked_into x
            WHERE EXISTS (SELECT 1 FROM temp.progress p WHERE p.id = x.report)""",
            // An accident is seen by whose work it concerns, and by whoever sees the task.
            """
            CREATE TEMP VIEW accidents AS SELECT * FROM main.accidents a
            WHERE a.organisation IN (SELECT organisation FROM temp.sight)
              OR EXISTS (SELECT 1 FROM temp.tasks t WHERE t.id = a.task)""",
            """
            CREATE TEMP VIEW accident_actions AS SELECT * FROM main.accident_actions x
            WHERE EXISTS (SELECT 1 FROM temp.accidents a WHERE a.id = x.accident)""",
            // A visit is seen by those who were inspected and by those who inspected; what came of it goes with it.
            """
            CREATE TEMP VIEW visits AS SELECT * FROM main.visits
            WHERE inspected IN (SELECT organisation FROM temp.sight)
              OR inspecting IN (SELECT organisation FROM temp.sight)""",
            """
            CREATE TEMP VIEW visit_answers AS SELECT * FROM main.visit_answers x
            WHERE EXISTS (SELECT 1 FROM temp.visits v WHERE v.id = x.visit)""",
            """
            CREATE TEMP VIEW visit_documents AS SELECT * FROM main.visit_documents x
            WHERE EXISTS (SELECT 1 FROM temp.visits v WHERE v.id = x.visit)""",
            """
            CREATE TEMP VIEW nonconformities AS SELECT * FROM main.nonconformities n
            WHERE organisation IN (SELECT organisation FROM temp.sight)
              OR EXISTS (SELECT 1 FROM temp.visits v WHERE v.id = n.visit)""",
            """
            CREATE TEMP VIEW nonconformity_open AS SELECT * FROM main.nonconformity_open x
            WHERE EXISTS (SELECT 1 FROM temp.nonconformities n WHERE n.id = x.nonconformity)""",
            """
            CREATE TEMP VIEW sample_draws AS SELECT * FROM main.sample_draws d
            WHERE organisation IN (SELECT organisation FROM temp.sight)
              OR EXISTS (SELECT 1 FROM temp.visits v WHERE v.draw = d.id)""",
            """
            CREATE TEMP VIEW lot_notes AS SELECT * FROM main.lot_notes
            WHERE organisation IN (SELECT organisation FROM temp.sight)""",
            // Completion reports, certificates and finds are seen by whose work they concern; a certificate hands over
            // the
            // land of one organisation.
            """
            CREATE TEMP VIEW completion_reports AS SELECT * FROM main.completion_reports
            WHERE organisation IN (SELECT organisation FROM temp.sight)""",
            """
            CREATE TEMP VIEW completion_parts AS SELECT * FROM main.completion_parts x
            WHERE EXISTS (SELECT 1 FROM temp.completion_reports c WHERE c.id = x.report)""",
            """
            CREATE TEMP VIEW certificates AS SELECT * FROM main.certificates
            WHERE organisation IN (SELECT organisation FROM temp.sight)""",
            """
            CREATE TEMP VIEW certificate_reports AS SELECT * FROM main.certificate_reports x
            WHERE EXISTS (SELECT 1 FROM temp.certificates c WHERE c.id = x.certificate)""",
            """
            CREATE TEMP VIEW released_finds AS SELECT * FROM main.released_finds
            WHERE organisation IN (SELECT organisation FROM temp.sight)""",
            """
            CREATE TEMP VIEW release_reviews AS SELECT * FROM main.release_reviews x
            WHERE EXISTS (SELECT 1 FROM temp.released_finds f WHERE f.id = x.find)""",

            // A plan tells of everybody's work, and is made by everybody's rates: none of it is shown in part.
            """
            CREATE TEMP VIEW planning_records AS SELECT * FROM main.planning_records WHERE 0""", // The record of an entry is a row of one of these tables; the journal has it as bytes, the tables as
            // text.
            """
            CREATE TEMP VIEW journal AS SELECT * FROM main.journal j
            WHERE EXISTS (SELECT 1 FROM temp.hazards h WHERE h.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.edit_draft d WHERE d.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.documents d WHERE d.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.teams x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.persons x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.accreditations x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.missions x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.accidents x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.progress x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.tasks x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.visits x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.nonconformities x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.sample_draws x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.lot_notes x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.completion_reports x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.certificates x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))
              OR EXISTS (SELECT 1 FROM temp.released_finds x WHERE x.id = lower(substr(hex(j.subject), 1, 8) || '-'
                || substr(hex(j.subject), 9, 4) || '-' || substr(hex(j.subject), 13, 4) || '-'
                || substr(hex(j.subject), 17, 4) || '-' || substr(hex(j.subject), 21)))""",
            // Nothing says whose these are.
            "CREATE TEMP VIEW occurrences AS SELECT * FROM main.occurrences WHERE 0",
            "CREATE TEMP VIEW imports AS SELECT * FROM main.imports WHERE 0",
            "CREATE TEMP VIEW imported_row AS SELECT * FROM main.imported_row WHERE 0");

    private SeenRows() {}

    /// Puts the views before the tables of a session that is new; nothing is seen yet.
    static Session hide(Session session) {
        session.run(IN_MEMORY);
        session.run(SIGHT);
        VIEWS.forEach(session::run);
        return session;
    }

    /// Shows the session what this sight covers, until it is shown something else.
    static void show(Session session, Sight sight) {
        if (sight instanceof Sight.OfOrganisations(List<String> organisations)) {
            session.update(FORGET);
            organisations.forEach(each -> session.update(PUT, each));
            session.setSight(sight);
        }
    }
}
