package org.furrow.store.quality;

import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Cost;
import org.furrow.domain.quality.Effort;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.store.Session;
import org.jspecify.annotations.Nullable;

/// Visits as they stand: a row each, and further ones for answers and documents.
public final class VisitTable {

    private static final String PUT = """
            INSERT INTO visits (id, number, kind, day, announced, inspecting, inspecting_team, inspectors, inspected,
              team, task, hazard, method, checklist, checklist_version, checklist_title, lot, units, inspected_units,
              inspected_m2, defects, finds, draw, verdict, hours, people, currency, cost, previous, signatures, remarks,
              recorded_by, taken_back)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21,
              ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, 0)
            ON CONFLICT (id) DO UPDATE SET number = ?2, kind = ?3, day = ?4, announced = ?5, inspecting = ?6,
              inspecting_team = ?7, inspectors = ?8, inspected = ?9, team = ?10, task = ?11, hazard = ?12, method = ?13,
              checklist = ?14, checklist_version = ?15, checklist_title = ?16, lot = ?17, units = ?18,
              inspected_units = ?19, inspected_m2 = ?20, defects = ?21, finds = ?22, draw = ?23, verdict = ?24,
              hours = ?25, people = ?26, currency = ?27, cost = ?28, previous = ?29, signatures = ?30, remarks = ?31""";
    private static final String TAKE_BACK = "UPDATE visits SET taken_back = 1 WHERE id = ?";
    private static final String CLEAR_ANSWERS = "DELETE FROM visit_answers WHERE visit = ?";
    private static final String ADD_ANSWER = """
            INSERT INTO visit_answers (visit, number, question, words, grade, answer, remark)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String CLEAR_DOCUMENTS = "DELETE FROM visit_documents WHERE visit = ?";
    private static final String ADD_DOCUMENT = "INSERT INTO visit_documents (visit, number, document) VALUES (?, ?, ?)";

    /// Writes that a visit was recorded, corrected or taken back.
    public void apply(Session session, Revision revision, VisitFact fact) {
        String id = revision.draft().record().toString();
        String author = revision.draft().author();
        switch (fact) {
            case VisitFact.Recorded(VisitProfile profile) -> put(session, id, profile, author);
            case VisitFact.Corrected(VisitProfile profile, String _) -> put(session, id, profile, author);
            case VisitFact.TakenBack _ -> session.update(TAKE_BACK, id);
        }
    }

    private static void put(Session session, String id, VisitProfile profile, String author) {
        Optional<Filled> filled = profile.checklist();
        Optional<LotSample> sample = profile.sample();
        Effort effort = profile.effort();
        session.update(
                PUT,
                id,
                profile.number(),
                profile.kind().code(),
                profile.day().toString(),
                profile.isAnnounced() ? 1 : 0,
                profile.by().organisation(),
                text(profile.by().team()),
                profile.by().names(),
                profile.of().organisation(),
                text(profile.of().team()),
                text(profile.of().task()),
                text(profile.of().hazard()),
                profile.of().method().map(Method::code).orElse(""),
                filled.map(Filled::checklist).orElse(""),
                filled.map(Filled::version).orElse(0),
                filled.map(Filled::title).orElse(""),
                sample.map(LotSample::lot).orElse(""),
                number(sample.map(LotSample::units)),
                number(sample.map(LotSample::inspected)),
                number(sample.map(LotSample::squareMetres)),
                number(sample.map(LotSample::defects)),
                sample.map(LotSample::finds).orElse(""),
                text(sample.flatMap(LotSample::draw)),
                profile.verdict().map(Verdict::code).orElse(""),
                effort.hours().toPlainString(),
                effort.people(),
                effort.cost().map(cost -> cost.currency().getCurrencyCode()).orElse(""),
                effort.cost()
                        .map(Cost::amount)
                        .map(amount -> amount.toPlainString())
                        .orElse(""),
                text(profile.previous()),
                profile.signatures(),
                profile.remarks(),
                author);
        putAnswers(session, id, profile);
        session.update(CLEAR_DOCUMENTS, id);
        int number = 0;
        for (RecordId document : profile.documents()) {
            session.update(ADD_DOCUMENT, id, ++number, document.toString());
        }
    }

    private static void putAnswers(Session session, String id, VisitProfile profile) {
        session.update(CLEAR_ANSWERS, id);
        int number = 0;
        for (Filled.Line line : profile.checklist().map(Filled::lines).orElse(java.util.List.of())) {
            session.update(
                    ADD_ANSWER,
                    id,
                    ++number,
                    line.question(),
                    line.words(),
                    line.grade().code(),
                    line.answer().code(),
                    line.remark());
        }
    }

    private static String text(Optional<RecordId> id) {
        return id.map(RecordId::toString).orElse("");
    }

    private static @Nullable Long number(Optional<Long> number) {
        return number.orElse(null);
    }
}
