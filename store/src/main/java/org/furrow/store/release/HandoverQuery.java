package org.furrow.store.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.ReleaseTrace;
import org.furrow.domain.tasking.TaskKnowledge;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;

/// Questions of completion reports, handover certificates and finds on released ground. What each of them says, the
/// journal tells.
public final class HandoverQuery {

    private static final String REPORTS = "SELECT id FROM completion_reports ORDER BY changed DESC, number DESC, id";
    private static final String CERTIFICATES = "SELECT id FROM certificates ORDER BY changed DESC, number DESC, id";
    private static final String FINDS = "SELECT id FROM released_finds ORDER BY found DESC, number DESC, id";
    // A number is taken whoever took it, also where the author does not see what has it.
    private static final String REPORT_BY_NUMBER = """
            SELECT id FROM main.completion_reports WHERE number = ? COLLATE NOCASE""";
    private static final String CERTIFICATE_BY_NUMBER = """
            SELECT id FROM main.certificates WHERE number = ? COLLATE NOCASE""";
    private static final String FIND_BY_NUMBER = """
            SELECT id FROM main.released_finds WHERE number = ? COLLATE NOCASE""";
    private static final String REPORTS_EVER = "SELECT count(*) FROM main.completion_reports";
    private static final String CERTIFICATES_EVER = "SELECT count(*) FROM main.certificates";
    private static final String FINDS_EVER = "SELECT count(*) FROM main.released_finds";
    // The same of the numbers of releases.
    private static final String IS_RELEASE = """
            SELECT 1 FROM main.releases WHERE reference = ? COLLATE NOCASE LIMIT 1""";
    private static final String REPORTS_OF_TASKS = "SELECT task, number, status FROM completion_reports ORDER BY id";
    private static final String TRACES = """
            SELECT r.id, p.report, r.hazard, r.reference, c.organisation, p.team, p.method, p.lot, r.released, r.area_m2,
              r.geom
            FROM completion_parts p JOIN completion_reports c ON c.id = p.report JOIN releases r ON r.id = p.release
            ORDER BY r.released, r.fid""";

    /// The reports, the latest changed first.
    public List<RecordId> listReports(Session session) {
        return session.list(REPORTS, HandoverQuery::id);
    }

    /// The certificates, the latest changed first.
    public List<RecordId> listCertificates(Session session) {
        return session.list(CERTIFICATES, HandoverQuery::id);
    }

    /// The finds, the latest first.
    public List<RecordId> listFinds(Session session) {
        return session.list(FINDS, HandoverQuery::id);
    }

    /// The report with that number, whatever the capitals.
    public Optional<RecordId> findReport(Session session, String number) {
        return session.find(REPORT_BY_NUMBER, HandoverQuery::id, number);
    }

    /// The certificate with that number, whatever the capitals.
    public Optional<RecordId> findCertificate(Session session, String number) {
        return session.find(CERTIFICATE_BY_NUMBER, HandoverQuery::id, number);
    }

    /// The find with that number, whatever the capitals.
    public Optional<RecordId> findFind(Session session, String number) {
        return session.find(FIND_BY_NUMBER, HandoverQuery::id, number);
    }

    /// How many reports there ever were, whoever sees them.
    public long countReports(Session session) {
        return session.number(REPORTS_EVER);
    }

    /// How many certificates there ever were, whoever sees them.
    public long countCertificates(Session session) {
        return session.number(CERTIFICATES_EVER);
    }

    /// How many finds there ever were, whoever sees them.
    public long countFinds(Session session) {
        return session.number(FINDS_EVER);
    }

    /// Whether a release has that number, whatever the capitals.
    public boolean isRelease(Session session, String reference) {
        return session.find(IS_RELEASE, row -> row.getInt(1), reference).isPresent();
    }

    /// The completion reports of tasks, as far as the reader sees them.
    public List<TaskKnowledge.Report> listReportsOfTasks(Session session) {
        return session.list(
                REPORTS_OF_TASKS,
                row -> new TaskKnowledge.Report(
                        RecordId.parse(row.getString(1)),
                        row.getString(2),
                        row.getString(3).equals(CompletionStatus.ACCEPTED.code())));
    }

    /// What completion reports tell of releases, the earliest first, as far as the reader sees them.
    public List<ReleaseTrace> listTraces(Session session) {
        return session.list(TRACES, HandoverQuery::trace);
    }

    private static ReleaseTrace trace(ResultSet row) throws SQLException {
        Area area = new Area(row.getLong(10));
        String team = row.getString(6);
        byte[] blob = row.getBytes(11);
        return new ReleaseTrace(
                RecordId.parse(row.getString(1)),
                RecordId.parse(row.getString(2)),
                RecordId.parse(row.getString(3)),
                row.getString(4),
                row.getString(5),
                team.isEmpty() ? Optional.empty() : Optional.of(RecordId.parse(team)),
                row.getString(7),
                row.getString(8),
                LocalDate.parse(row.getString(9)),
                area,
                blob == null ? Optional.empty() : Optional.of(GeometryBlob.footprint(blob, area)));
    }

    private static RecordId id(ResultSet row) throws SQLException {
        return RecordId.parse(row.getString(1));
    }
}
