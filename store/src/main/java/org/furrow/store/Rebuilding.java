package org.furrow.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.journal.JournalTable;

/// Derives the tables again from the journal, record by record, and compares them with the stored ones.
///
/// The second tables have no indexes and no triggers, and each hazard is written once, at the end of its history.
final class Rebuilding {

    private static final String DIFFERENCES = """
            SELECT 'hazards', (SELECT count(*) FROM (SELECT * FROM main.hazards EXCEPT SELECT * FROM again.hazards)),
              (SELECT count(*) FROM (SELECT * FROM again.hazards EXCEPT SELECT * FROM main.hazards))
            UNION ALL
            SELECT 'releases', (SELECT count(*) FROM (SELECT * FROM main.releases EXCEPT SELECT * FROM again.releases)),
              (SELECT count(*) FROM (SELECT * FROM again.releases EXCEPT SELECT * FROM main.releases))
            UNION ALL
            SELECT 'occurrences',
              (SELECT count(*) FROM (SELECT * FROM main.occurrences EXCEPT SELECT * FROM again.occurrences)),
              (SELECT count(*) FROM (SELECT * FROM again.occurrences EXCEPT SELECT * FROM main.occurrences))
            UNION ALL
            SELECT 'places', (SELECT count(*) FROM (SELECT * FROM main.places EXCEPT SELECT * FROM again.places)),
              (SELECT count(*) FROM (SELECT * FROM again.places EXCEPT SELECT * FROM main.places))
            UNION ALL
            SELECT 'imports', (SELECT count(*) FROM (SELECT * FROM main.imports EXCEPT SELECT * FROM again.imports)),
              (SELECT count(*) FROM (SELECT * FROM again.imports EXCEPT SELECT * FROM main.imports))
            UNION ALL
            SELECT 'imported_row',
              (SELECT count(*) FROM (SELECT * FROM main.imported_row EXCEPT SELECT * FROM again.imported_row)),
              (SELECT count(*) FROM (SELECT * FROM again.imported_row EXCEPT SELECT * FROM main.imported_row))
            UNION ALL
            SELECT 'edit_draft',
              (SELECT count(*) FROM (SELECT * FROM main.edit_draft EXCEPT SELECT * FROM again.edit_draft)),
              (SELECT count(*) FROM (SELECT * FROM again.edit_draft EXCEPT SELECT * FROM main.edit_draft))
            UNION ALL
            SELECT 'edit_draft_other',
              (SELECT count(*) FROM (SELECT * FROM main.edit_draft_other EXCEPT SELECT * FROM again.edit_draft_other)),
              (SELECT count(*) FROM (SELECT * FROM again.edit_draft_other EXCEPT SELECT * FROM main.edit_draft_other))
            UNION ALL
            SELECT 'documents',
              (SELECT count(*) FROM (SELECT * FROM main.documents EXCEPT SELECT * FROM again.documents)),
              (SELECT count(*) FROM (SELECT * FROM again.documents EXCEPT SELECT * FROM main.documents))
            UNION ALL
            SELECT 'teams',
              (SELECT count(*) FROM (SELECT * FROM main.teams EXCEPT SELECT * FROM again.teams)),
              (SELECT count(*) FROM (SELECT * FROM again.teams EXCEPT SELECT * FROM main.teams))
            UNION ALL
            SELECT 'team_members',
              (SELECT count(*) FROM (SELECT * FROM main.team_members EXCEPT SELECT * FROM again.team_members)),
              (SELECT count(*) FROM (SELECT * FROM again.team_members EXCEPT SELECT * FROM main.team_members))
            UNION ALL
            SELECT 'team_equipment',
              (SELECT count(*) FROM (SELECT * FROM main.team_equipment EXCEPT SELECT * FROM again.team_equipment)),
              (SELECT count(*) FROM (SELECT * FROM again.team_equipment EXCEPT SELECT * FROM main.team_equipment))
            UNION ALL
            SELECT 'team_absences',
              (SELECT count(*) FROM (SELECT * FROM main.team_absences EXCEPT SELECT * FROM again.team_absences)),
              (SELECT count(*) FROM (SELECT * FROM again.team_absences EXCEPT SELECT * FROM main.team_absences))
            UNION ALL
            SELECT 'persons',
              (SELECT count(*) FROM (SELECT * FROM main.persons EXCEPT SELECT * FROM again.persons)),
              (SELECT count(*) FROM (SELECT * FROM again.persons EXCEPT SELECT * FROM main.persons))
            UNION ALL
            SELECT 'accreditations',
              (SELECT count(*) FROM (SELECT * FROM main.accreditations EXCEPT SELECT * FROM again.accreditations)),
              (SELECT count(*) FROM (SELECT * FROM again.accreditations EXCEPT SELECT * FROM main.accreditations))
            UNION ALL
            SELECT 'missions',
              (SELECT count(*) FROM (SELECT * FROM main.missions EXCEPT SELECT * FROM again.missions)),
              (SELECT count(*) FROM (SELECT * FROM again.missions EXCEPT SELECT * FROM main.missions))
            UNION ALL
            SELECT 'mission_partners',
              (SELECT count(*) FROM (SELECT * FROM main.mission_partners EXCEPT SELECT * FROM again.mission_partners)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_partners EXCEPT SELECT * FROM main.mission_partners))
            UNION ALL
            SELECT 'mission_districts',
              (SELECT count(*) FROM (SELECT * FROM main.mission_districts EXCEPT SELECT * FROM again.mission_districts)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_districts EXCEPT SELECT * FROM main.mission_districts))
            UNION ALL
            SELECT 'mission_planned',
              (SELECT count(*) FROM (SELECT * FROM main.mission_planned EXCEPT SELECT * FROM again.mission_planned)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_planned EXCEPT SELECT * FROM main.mission_planned))
            UNION ALL
            SELECT 'mission_objectives',
              (SELECT count(*) FROM (SELECT * FROM main.mission_objectives EXCEPT SELECT * FROM again.mission_objectives)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_objectives EXCEPT SELECT * FROM main.mission_objectives))
            UNION ALL
            SELECT 'mission_teams',
              (SELECT count(*) FROM (SELECT * FROM main.mission_teams EXCEPT SELECT * FROM again.mission_teams)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_teams EXCEPT SELECT * FROM main.mission_teams))
            UNION ALL
            SELECT 'mission_equipment',
              (SELECT count(*) FROM (SELECT * FROM main.mission_equipment EXCEPT SELECT * FROM again.mission_equipment)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_equipment EXCEPT SELECT * FROM main.mission_equipment))
            UNION ALL
            SELECT 'mission_budget',
              (SELECT count(*) FROM (SELECT * FROM main.mission_budget EXCEPT SELECT * FROM again.mission_budget)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_budget EXCEPT SELECT * FROM main.mission_budget))
            UNION ALL
            SELECT 'mission_milestones',
              (SELECT count(*) FROM (SELECT * FROM main.mission_milestones EXCEPT SELECT * FROM again.mission_milestones)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_milestones EXCEPT SELECT * FROM main.mission_milestones))
            UNION ALL
            SELECT 'mission_reports',
              (SELECT count(*) FROM (SELECT * FROM main.mission_reports EXCEPT SELECT * FROM again.mission_reports)),
              (SELECT count(*) FROM (SELECT * FROM again.mission_reports EXCEPT SELECT * FROM main.mission_reports))
            UNION ALL
            SELECT 'tasks',
              (SELECT count(*) FROM (SELECT * FROM main.tasks EXCEPT SELECT * FROM again.tasks)),
              (SELECT count(*) FROM (SELECT * FROM again.tasks EXCEPT SELECT * FROM main.tasks))
            UNION ALL
            SELECT 'task_teams',
              (SELECT count(*) FROM (SELECT * FROM main.task_teams EXCEPT SELECT * FROM again.task_teams)),
              (SELECT count(*) FROM (SELECT * FROM again.task_teams EXCEPT SELECT * FROM main.task_teams))
            UNION ALL
            SELECT 'task_hazards',
              (SELECT count(*) FROM (SELECT * FROM main.task_hazards EXCEPT SELECT * FROM again.task_hazards)),
              (SELECT count(*) FROM (SELECT * FROM again.task_hazards EXCEPT SELECT * FROM main.task_hazards))
            UNION ALL
            SELECT 'task_waits',
              (SELECT count(*) FROM (SELECT * FROM main.task_waits EXCEPT SELECT * FROM again.task_waits)),
              (SELECT count(*) FROM (SELECT * FROM again.task_waits EXCEPT SELECT * FROM main.task_waits))
            UNION ALL
            SELECT 'task_quantities',
              (SELECT count(*) FROM (SELECT * FROM main.task_quantities EXCEPT SELECT * FROM again.task_quantities)),
              (SELECT count(*) FROM (SELECT * FROM again.task_quantities EXCEPT SELECT * FROM main.task_quantities))
            UNION ALL
            SELECT 'progress',
              (SELECT count(*) FROM (SELECT * FROM main.progress EXCEPT SELECT * FROM again.progress)),
              (SELECT count(*) FROM (SELECT * FROM again.progress EXCEPT SELECT * FROM main.progress))
            UNION ALL
            SELECT 'progress_months',
              (SELECT count(*) FROM (SELECT * FROM main.progress_months EXCEPT
                SELECT task, team, substr(day, 1, 7), count(*), sum(new_m2), sum(ordnance)
                FROM again.progress WHERE standing = 1 GROUP BY 1, 2, 3)),
              (SELECT count(*) FROM (SELECT task, team, substr(day, 1, 7), count(*), sum(new_m2), sum(ordnance)
                FROM again.progress WHERE standing = 1 GROUP BY 1, 2, 3 EXCEPT SELECT * FROM main.progress_months))
            UNION ALL
            SELECT 'progress_work',
              (SELECT count(*) FROM (SELECT * FROM main.progress_work EXCEPT SELECT * FROM again.progress_work)),
              (SELECT count(*) FROM (SELECT * FROM again.progress_work EXCEPT SELECT * FROM main.progress_work))
            UNION ALL
            SELECT 'progress_stoppages',
              (SELECT count(*) FROM (SELECT * FROM main.progress_stoppages EXCEPT SELECT * FROM again.progress_stoppages)),
              (SELECT count(*) FROM (SELECT * FROM again.progress_stoppages EXCEPT SELECT * FROM main.progress_stoppages))
            UNION ALL
            SELECT 'progress_items',
              (SELECT count(*) FROM (SELECT * FROM main.progress_items EXCEPT SELECT * FROM again.progress_items)),
              (SELECT count(*) FROM (SELECT * FROM again.progress_items EXCEPT SELECT * FROM main.progress_items))
            UNION ALL
            SELECT 'progress_quantities',
              (SELECT count(*) FROM (SELECT * FROM main.progress_quantities EXCEPT SELECT * FROM again.progress_quantities)),
              (SELECT count(*) FROM (SELECT * FROM again.progress_quantities EXCEPT SELECT * FROM main.progress_quantities))
            UNION ALL
            SELECT 'progress_looked_into',
              (SELECT count(*) FROM (SELECT * FROM main.progress_looked_into EXCEPT SELECT * FROM again.progress_looked_into)),
              (SELECT count(*) FROM (SELECT * FROM again.progress_looked_into EXCEPT SELECT * FROM main.progress_looked_into))
            UNION ALL
            SELECT 'accidents',
              (SELECT count(*) FROM (SELECT * FROM main.accidents EXCEPT SELECT * FROM again.accidents)),
              (SELECT count(*) FROM (SELECT * FROM again.accidents EXCEPT SELECT * FROM main.accidents))
            UNION ALL
            SELECT 'accident_actions',
              (SELECT count(*) FROM (SELECT * FROM main.accident_actions EXCEPT SELECT * FROM again.accident_actions)),
              (SELECT count(*) FROM (SELECT * FROM again.accident_actions EXCEPT SELECT * FROM main.accident_actions))
            UNION ALL
            SELECT 'visits',
              (SELECT count(*) FROM (SELECT * FROM main.visits EXCEPT SELECT * FROM again.visits)),
              (SELECT count(*) FROM (SELECT * FROM again.visits EXCEPT SELECT * FROM main.visits))
            UNION ALL
            SELECT 'visit_answers',
              (SELECT count(*) FROM (SELECT * FROM main.visit_answers EXCEPT SELECT * FROM again.visit_answers)),
              (SELECT count(*) FROM (SELECT * FROM again.visit_answers EXCEPT SELECT * FROM main.visit_answers))
            UNION ALL
            SELECT 'visit_documents',
              (SELECT count(*) FROM (SELECT * FROM main.visit_documents EXCEPT SELECT * FROM again.visit_documents)),
              (SELECT count(*) FROM (SELECT * FROM again.visit_documents EXCEPT SELECT * FROM main.visit_documents))
            UNION ALL
            SELECT 'nonconformities',
              (SELECT count(*) FROM (SELECT * FROM main.nonconformities EXCEPT SELECT * FROM again.nonconformities)),
              (SELECT count(*) FROM (SELECT * FROM again.nonconformities EXCEPT SELECT * FROM main.nonconformities))
            UNION ALL
            SELECT 'nonconformity_open',
              (SELECT count(*) FROM (SELECT * FROM main.nonconformity_open EXCEPT SELECT * FROM again.nonconformity_open)),
              (SELECT count(*) FROM (SELECT * FROM again.nonconformity_open EXCEPT SELECT * FROM main.nonconformity_open))
            UNION ALL
            SELECT 'sample_draws',
              (SELECT count(*) FROM (SELECT * FROM main.sample_draws EXCEPT SELECT * FROM again.sample_draws)),
              (SELECT count(*) FROM (SELECT * FROM again.sample_draws EXCEPT SELECT * FROM main.sample_draws))
            UNION ALL
            SELECT 'lot_notes',
              (SELECT count(*) FROM (SELECT * FROM main.lot_notes EXCEPT SELECT * FROM again.lot_notes)),
              (SELECT count(*) FROM (SELECT * FROM again.lot_notes EXCEPT SELECT * FROM main.lot_notes))
            UNION ALL
            SELECT 'completion_reports',
              (SELECT count(*) FROM (SELECT * FROM main.completion_reports EXCEPT SELECT * FROM again.completion_reports)),
              (SELECT count(*) FROM (SELECT * FROM again.completion_reports EXCEPT SELECT * FROM main.completion_reports))
            UNION ALL
            SELECT 'completion_parts',
              (SELECT count(*) FROM (SELECT * FROM main.completion_parts EXCEPT SELECT * FROM again.completion_parts)),
              (SELECT count(*) FROM (SELECT * FROM again.completion_parts EXCEPT SELECT * FROM main.completion_parts))
            UNION ALL
            SELECT 'certificates',
              (SELECT count(*) FROM (SELECT * FROM main.certificates EXCEPT SELECT * FROM again.certificates)),
              (SELECT count(*) FROM (SELECT * FROM again.certificates EXCEPT SELECT * FROM main.certificates))
            UNION ALL
            SELECT 'certificate_reports',
              (SELECT count(*) FROM (SELECT * FROM main.certificate_reports EXCEPT SELECT * FROM again.certificate_reports)),
              (SELECT count(*) FROM (SELECT * FROM again.certificate_reports EXCEPT SELECT * FROM main.certificate_reports))
            UNION ALL
            SELECT 'released_finds',
              (SELECT count(*) FROM (SELECT * FROM main.released_finds EXCEPT SELECT * FROM again.released_finds)),
              (SELECT count(*) FROM (SELECT * FROM again.released_finds EXCEPT SELECT * FROM main.released_finds))
            UNION ALL
            SELECT 'release_reviews',
              (SELECT count(*) FROM (SELECT * FROM main.release_reviews EXCEPT SELECT * FROM again.release_reviews)),
              (SELECT count(*) FROM (SELECT * FROM again.release_reviews EXCEPT SELECT * FROM main.release_reviews))
            UNION ALL
            SELECT 'planning_records',
              (SELECT count(*) FROM (SELECT * FROM main.planning_records EXCEPT SELECT * FROM again.planning_records)),
              (SELECT count(*) FROM (SELECT * FROM again.planning_records EXCEPT SELECT * FROM main.planning_records))
            UNION ALL
            SELECT 'ledger_posting', (SELECT count(*) FROM (
                SELECT hazard, reference, valid, line, square_metres, operator, district, known_from, known_until, count(*)
                FROM main.ledger_posting GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
                EXCEPT
                SELECT hazard, reference, valid, line, square_metres, operator, district, known_from, known_until, count(*)
                FROM again.ledger_posting GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9)),
              (SELECT count(*) FROM (
                SELECT hazard, reference, valid, line, square_metres, operator, district, known_from, known_until, count(*)
                FROM again.ledger_posting GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9
                EXCEPT
                SELECT hazard, reference, valid, line, square_metres, operator, district, known_from, known_until, count(*)
                FROM main.ledger_posting GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9))""";
    private static final String TABLES = """
            SELECT sql FROM sqlite_master WHERE type = 'table' AND name IN ('hazards', 'releases', 'occurrences', 'places',
              'imports', 'imported_row', 'edit_draft', 'edit_draft_other', 'documents', 'teams', 'team_members',
              'team_equipment', 'team_absences', 'persons', 'accreditations',
              'missions', 'mission_partners', 'mission_districts', 'mission_planned', 'mission_objectives', 'mission_teams',
              'mission_equipment', 'mission_budget', 'mission_milestones', 'mission_reports', 'tasks', 'task_teams',
              'task_hazards', 'task_waits', 'task_quantities', 'progress', 'progress_work', 'progress_stoppages',
              'progress_items', 'progress_quantities', 'progress_looked_into', 'accidents',
              'accident_actions',
              'visits', 'visit_answers', 'visit_documents', 'nonconformities', 'nonconformity_open', 'sample_draws',
              'lot_notes', 'completion_reports', 'completion_parts', 'certificates', 'certificate_reports',
              'released_finds', 'release_reviews', 'planning_records', 'ledger_posting')""";
    private static final List<String> INDEXES_TO_UNDO = List.of(
            "CREATE INDEX releases_id ON releases (id)",
            "CREATE INDEX occurrences_id ON occurrences (id)",
            "CREATE INDEX places_id ON places (id)",
            "CREATE INDEX imported_row_batch ON imported_row (batch)");
    private static final String DERIVED_UNTIL = "SELECT position FROM derived_until";

    private final JournalTable journal;
    private final Session from;
    private final LaterHazardRows hazards;
    private final Deriving deriving;
    private final Map<RecordId, Long> undone = new TreeMap<>();
    private final Set<RecordId> batchesOfSubject = new HashSet<>();
    private Optional<RecordId> subject = Optional.empty();
    private long count;

    private Rebuilding(JournalTable journal, Session from, Session to) {
        this.journal = journal;
        this.from = from;
        hazards = new LaterHazardRows(to);
        deriving = new Deriving(to, hazards, 1); // one hazard comes after the other
        journal.listUndone(from).forEach(each -> undone.putIfAbsent(each.getKey(), each.getValue()));
        if (!undone.isEmpty()) {
            INDEXES_TO_UNDO.forEach(to::run);
        }
    }

    static Rebuilt compare(GeoPackageFile file, JournalTable journal, Path folder) {
        Path again =
                folder.resolve("furrow-derived-again-" + ProcessHandle.current().pid() + ".gpkg");
        delete(again);
        try {
            return file.read(session -> compare(session, journal, again));
        } finally {
            delete(again);
        }
    }

    private static Rebuilt compare(Session session, JournalTable journal, Path again) {
        long start = System.nanoTime();
        long count = derive(session, journal, again);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Rebuilt(count, seconds, differences(session, again));
    }

    private static long derive(Session from, JournalTable journal, Path again) {
        try (Session to = Session.scratch(again)) {
            from.list(TABLES, row -> row.getString(1)).forEach(to::run);
            to.run("BEGIN");
            long count = new Rebuilding(journal, from, to).run();
            to.run("COMMIT");
            return count;
        }
    }

    private long run() {
        journal.eachBySubject(from, from.number(DERIVED_UNTIL), this::take);
        endSubject();
        undone.keySet().forEach(deriving::forgetRows);
        return count;
    }

    private void take(Revision revision) {
        RecordId next = JournalTable.subject(revision.draft());
        if (!subject.equals(Optional.of(next))) {
            endSubject();
            subject = Optional.of(next);
        }
        undoBefore(revision.position());
        revision.draft().batch().filter(undone::containsKey).ifPresent(batchesOfSubject::add);
        deriving.apply(revision);
        count++;
    }

    private void endSubject() {
        undoBefore(Long.MAX_VALUE);
        batchesOfSubject.clear();
        hazards.flush();
    }

    private void undoBefore(long position) {
        List<RecordId> due = new ArrayList<>();
        for (RecordId batch : batchesOfSubject) {
            if (undone.getOrDefault(batch, Long.MAX_VALUE) < position) {
                due.add(batch);
            }
        }
        due.sort((left, right) -> Long.compare(undone.getOrDefault(left, 0L), undone.getOrDefault(right, 0L)));
        for (RecordId batch : due) {
            deriving.undo(batch, subject.orElseThrow(), undone.getOrDefault(batch, 0L));
            batchesOfSubject.remove(batch);
        }
    }

    /// Compares within the transaction that the journal was read in, so that what is written meanwhile does not matter.
    private static List<String> differences(Session session, Path again) {
        List<String> differences = new ArrayList<>();
        session.update("ATTACH ? AS again", again.toString());
        try {
            session.each(DIFFERENCES, row -> {
                if (row.getLong(2) + row.getLong(3) > 0) {
                    differences.add("Table " + row.getString(1) + ": " + row.getLong(2)
                            + " stored rows do not follow from the journal and " + row.getLong(3)
                            + " rows that follow are missing.");
                }
            });
        } finally {
            session.run("COMMIT"); // a file that the transaction has read cannot be detached in it
            session.run("DETACH again");
            session.run("BEGIN");
        }
        return differences;
    }

    private static void delete(Path file) {
        try {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
