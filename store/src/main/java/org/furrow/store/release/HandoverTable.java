package org.furrow.store.release;

import java.time.LocalDate;
import java.util.List;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.FindNotice;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.ToReview;
import org.furrow.store.Session;

/// Completion reports, handover certificates and finds on released ground: what of them is asked for.
public final class HandoverTable {

    private static final String PUT_REPORT = """
            INSERT INTO completion_reports (id, number, task, organisation, finished, status, changed)
            VALUES (?1, ?2, ?3, ?4, ?5, 'drafted', ?6)
            ON CONFLICT (id) DO UPDATE SET number = ?2, task = ?3, organisation = ?4, finished = ?5, status = 'drafted',
              changed = ?6""";
    private static final String MOVE_REPORT = "UPDATE completion_reports SET status = ?, changed = ? WHERE id = ?";
    private static final String FORGET_PARTS = "DELETE FROM completion_parts WHERE report = ?";
    private static final String ADD_PART = """
            INSERT INTO completion_parts (report, part, hazard, team, method, lot, release)
            VALUES (?, ?, ?, ?, ?, ?, '')""";
    private static final String RELEASE_PART = "UPDATE completion_parts SET release = ? WHERE report = ? AND part = ?";
    private static final String PUT_CERTIFICATE = """
            INSERT INTO certificates (id, number, organisation, replaces, status, issued, changed)
            VALUES (?1, ?2, ?3, ?4, 'drafted', '', ?5)
            ON CONFLICT (id) DO UPDATE SET number = ?2, organisation = ?3, replaces = ?4, changed = ?5""";
    private static final String FORGET_REPORTS = "DELETE FROM certificate_reports WHERE certificate = ?";
    private static final String ADD_REPORT = "INSERT INTO certificate_reports (certificate, report) VALUES (?, ?)";
    private static final String TOUCH_CERTIFICATE = "UPDATE certificates SET changed = ? WHERE id = ?";
    private static final String ISSUE = """
            UPDATE certificates SET status = 'issued', issued = ?1, changed = ?1 WHERE id = ?2""";
    private static final String REPLACE = "UPDATE certificates SET status = 'replaced', changed = ? WHERE id = ?";
    private static final String ADD_FIND = """
            INSERT INTO released_finds (id, number, organisation, hazard, release, accident, found)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_REVIEW = "INSERT INTO release_reviews (find, release, finding) VALUES (?, ?, '')";
    private static final String REVIEW = "UPDATE release_reviews SET finding = ? WHERE find = ? AND release = ?";

    /// Writes a step of a completion report.
    public void apply(Session session, Revision revision, CompletionFact fact) {
        String id = revision.draft().record().toString();
        String day = revision.draft().valid().toString();
        switch (fact) {
            case CompletionFact.Drafted(CompletionProfile profile) -> put(session, id, day, profile);
            case CompletionFact.Submitted _ -> session.update(MOVE_REPORT, "submitted", day, id);
            case CompletionFact.Returned _ -> session.update(MOVE_REPORT, "returned", day, id);
            case CompletionFact.Accepted(String _, List<RecordId> releases) -> {
                session.update(MOVE_REPORT, "accepted", day, id);
                for (int part = 0; part < releases.size(); part++) {
                    session.update(RELEASE_PART, releases.get(part).toString(), id, part);
                }
            }
        }
    }

    private static void put(Session session, String id, String day, CompletionProfile profile) {
        session.update(
                PUT_REPORT,
                id,
                profile.number(),
                profile.task().toString(),
                profile.organisation(),
                profile.finished().toString(),
                day);
        session.update(FORGET_PARTS, id);
        for (int part = 0; part < profile.parts().size(); part++) {
            ReleasedPart each = profile.parts().get(part);
            session.update(
                    ADD_PART,
                    id,
                    part,
                    each.hazard().toString(),
                    each.team().map(RecordId::toString).orElse(""),
                    each.method().map(Method::code).orElse(""),
                    each.lot());
        }
    }

    /// Writes a step of a certificate.
    public void apply(Session session, Revision revision, CertificateFact fact) {
        String id = revision.draft().record().toString();
        String day = revision.draft().valid().toString();
        switch (fact) {
            case CertificateFact.Drafted(CertificateProfile profile) -> {
                session.update(
                        PUT_CERTIFICATE,
                        id,
                        profile.number(),
                        profile.organisation(),
                        profile.replaces().map(RecordId::toString).orElse(""),
                        day);
                session.update(FORGET_REPORTS, id);
                profile.reports().forEach(report -> session.update(ADD_REPORT, id, report.toString()));
            }
            case CertificateFact.Signed _ -> session.update(TOUCH_CERTIFICATE, day, id);
            case CertificateFact.Issued _ -> session.update(ISSUE, day, id);
            case CertificateFact.Replaced _ -> session.update(REPLACE, day, id);
            case CertificateFact.UseChecked _ -> session.update(TOUCH_CERTIFICATE, day, id);
        }
    }

    /// Writes a find, or that a release was looked at again because of it.
    public void apply(Session session, Revision revision, FindFact fact) {
        String id = revision.draft().record().toString();
        LocalDate day = revision.draft().valid();
        switch (fact) {
            case FindFact.Reported(FindNotice notice, List<ToReview> reviews) -> {
                session.update(
                        ADD_FIND,
                        id,
                        notice.number(),
                        notice.organisation(),
                        notice.hazard().toString(),
                        notice.release().toString(),
                        notice.accident().map(RecordId::toString).orElse(""),
                        day.toString());
                reviews.forEach(review ->
                        session.update(ADD_REVIEW, id, review.release().toString()));
            }
            case FindFact.LookedAt looked ->
                session.update(
                        REVIEW, looked.finding().code(), id, looked.release().toString());
        }
    }
}
