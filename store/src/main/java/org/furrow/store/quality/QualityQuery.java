package org.furrow.store.quality;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.Cost;
import org.furrow.domain.quality.Draw;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.Effort;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Inspected;
import org.furrow.domain.quality.Inspectors;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.NonconformityStatus;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.RecordedNote;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.domain.tasking.Halt;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;

/// Questions of visits, nonconformities, draws of squares and notes on lots as they stand.
public final class QualityQuery {

    private static final String VISITS = """
            SELECT id, number, kind, day, announced, inspecting, inspecting_team, inspectors, inspected, team, task,
              hazard, method, checklist, checklist_version, checklist_title, lot, units, inspected_units, inspected_m2,
              defects, finds, draw, verdict, hours, people, currency, cost, previous, signatures, remarks, recorded_by,
              taken_back
            FROM visits ORDER BY day DESC, number COLLATE NOCASE, id""";
    private static final String ANSWERS = """
            SELECT visit, question, words, grade, answer, remark FROM visit_answers ORDER BY visit, number""";
    private static final String DOCUMENTS = "SELECT visit, document FROM visit_documents ORDER BY visit, number";
    private static final String NONCONFORMITIES = """
            SELECT id, number, grade, clause, what, organisation, team, task, visit, status, raised, raised_by, cause,
              action, action_by, action_set_by, due, changed
            FROM nonconformities ORDER BY raised DESC, number COLLATE NOCASE, id""";
    private static final String OPEN = """
            SELECT nonconformity, from_day, until_day FROM nonconformity_open ORDER BY nonconformity, number""";
    // Work stops for whatever reason; whoever plans it may know that, also where they do not see what is behind it.
    private static final String STOPPING = """
            SELECT n.number, n.team, n.task, o.from_day, o.until_day
            FROM main.nonconformities n JOIN main.nonconformity_open o ON o.nonconformity = n.id
            WHERE n.grade = 'critical' AND (n.team <> '' OR n.task <> '') ORDER BY o.from_day, n.number""";
    private static final String DRAWS = """
            SELECT id, number, organisation, hazard, day, drawn_by, version, side_m, edge_m, edge_share, squares, seed,
              edge_fit, edge_wanted, edge_drawn, interior_fit, interior_wanted, interior_drawn, ground_m2, geom
            FROM sample_draws ORDER BY day DESC, number COLLATE NOCASE, id""";
    private static final String HAZARDS = """
            SELECT h.id, h.reference FROM hazards h WHERE h.id IN (SELECT hazard FROM visits)
              OR h.id IN (SELECT hazard FROM sample_draws)""";
    private static final String ANY = """
            SELECT EXISTS (SELECT 1 FROM visits) OR EXISTS (SELECT 1 FROM nonconformities)""";
    private static final String NOTES = """
            SELECT id, organisation, method, event, reason, day, noted_by FROM lot_notes ORDER BY day, id""";

    /// Whether there are visits or nonconformities at all.
    public boolean isAny(Session session) {
        return session.number(ANY) == 1;
    }

    /// The hazards that visits and draws are about, by id, with their references, as far as the reader sees them.
    public Map<RecordId, String> listHazards(Session session) {
        Map<RecordId, String> hazards = new HashMap<>();
        session.each(HAZARDS, row -> hazards.put(RecordId.parse(row.getString(1)), row.getString(2)));
        return hazards;
    }

    /// All visits, the latest first; those that were taken back too.
    public List<Visit> listVisits(Session session) {
        Map<String, List<Filled.Line>> answers = new HashMap<>();
        session.each(
                ANSWERS,
                row -> answers.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new Filled.Line(
                                row.getString(2),
                                row.getString(3),
                                Grade.find(row.getString(4)).orElseThrow(),
                                Answer.find(row.getString(5)).orElseThrow(),
                                row.getString(6))));
        Map<String, List<RecordId>> documents = new HashMap<>();
        session.each(
                DOCUMENTS,
                row -> documents
                        .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(RecordId.parse(row.getString(2))));
        return session.list(VISITS, row -> {
            String id = row.getString(1);
            return new Visit(
                    RecordId.parse(id),
                    profile(row, answers.getOrDefault(id, List.of()), documents.getOrDefault(id, List.of())),
                    row.getString(32),
                    row.getInt(33) == 1);
        });
    }

    private static VisitProfile profile(ResultSet row, List<Filled.Line> answers, List<RecordId> documents)
            throws SQLException {
        return new VisitProfile(
                row.getString(2),
                VisitKind.find(row.getString(3)).orElseThrow(),
                LocalDate.parse(row.getString(4)),
                row.getInt(5) == 1,
                new Inspectors(row.getString(6), id(row.getString(7)), row.getString(8)),
                new Inspected(
                        row.getString(9),
                        id(row.getString(10)),
                        id(row.getString(11)),
                        id(row.getString(12)),
                        Method.find(row.getString(13))),
                row.getString(14).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Filled(row.getString(14), row.getInt(15), row.getString(16), answers)),
                sample(row),
                Verdict.find(row.getString(24)),
                new Effort(new BigDecimal(row.getString(25)), row.getInt(26), cost(row)),
                id(row.getString(29)),
                row.getString(30),
                documents,
                row.getString(31));
    }

    private static Optional<LotSample> sample(ResultSet row) throws SQLException {
        long units = row.getLong(18);
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new LotSample(
                        row.getString(17),
                        units,
                        row.getLong(19),
                        row.getLong(20),
                        row.getLong(21),
                        row.getString(22),
                        id(row.getString(23))));
    }

    private static Optional<Cost> cost(ResultSet row) throws SQLException {
        return row.getString(27).isEmpty()
                ? Optional.empty()
                : Optional.of(new Cost(Currency.getInstance(row.getString(27)), new BigDecimal(row.getString(28))));
    }

    /// All nonconformities, the latest first.
    public List<Nonconformity> listNonconformities(Session session) {
        Map<String, List<Nonconformity.Open>> open = new HashMap<>();
        session.each(
                OPEN,
                row -> open.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new Nonconformity.Open(LocalDate.parse(row.getString(2)), day(row.getString(3)))));
        return session.list(
                NONCONFORMITIES,
                row -> new Nonconformity(
                        RecordId.parse(row.getString(1)),
                        new NonconformityProfile(
                                row.getString(2),
                                Grade.find(row.getString(3)).orElseThrow(),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                id(row.getString(7)),
                                id(row.getString(8)),
                                id(row.getString(9))),
                        NonconformityStatus.find(row.getString(10)).orElseThrow(),
                        new Nonconformity.Progress(
                                LocalDate.parse(row.getString(11)),
                                row.getString(12),
                                row.getString(13),
                                action(row),
                                open.getOrDefault(row.getString(1), List.of()),
                                LocalDate.parse(row.getString(18)))));
    }

    private static Optional<Nonconformity.Action> action(ResultSet row) throws SQLException {
        Optional<LocalDate> due = day(row.getString(17));
        String what = row.getString(14);
        String by = row.getString(15);
        String setBy = row.getString(16);
        return due.map(until -> new Nonconformity.Action(what, by, setBy, until));
    }

    /// What the critical nonconformities of the register stop, also where the reader does not see them.
    public List<Halt> listHalts(Session session) {
        return session.list(STOPPING, row -> {
            Optional<RecordId> team = id(row.getString(2));
            return new Halt(
                    team,
                    team.isPresent() ? Optional.empty() : id(row.getString(3)),
                    Nonconformity.told(row.getString(1)),
                    LocalDate.parse(row.getString(4)),
                    day(row.getString(5)));
        });
    }

    /// All draws of squares, the latest first.
    public List<RecordedDraw> listDraws(Session session) {
        return session.list(DRAWS, row -> {
            Footprint ground = GeometryBlob.footprint(row.getBytes(20), new Area(row.getLong(19)));
            SamplingStandard.Layout layout =
                    new SamplingStandard.Layout(row.getInt(8), row.getInt(9), Double.parseDouble(row.getString(10)));
            return new RecordedDraw(
                    RecordId.parse(row.getString(1)),
                    LocalDate.parse(row.getString(5)),
                    row.getString(6),
                    new Draw(
                            row.getString(2),
                            row.getString(3),
                            id(row.getString(4)),
                            ground,
                            new SampleOrder(layout, row.getInt(11), row.getLong(12)),
                            row.getInt(7),
                            new DrawnSquares.Stratum(row.getLong(13), row.getInt(14), row.getInt(15)),
                            new DrawnSquares.Stratum(row.getLong(16), row.getInt(17), row.getInt(18))));
        });
    }

    /// What was decided of lots, by day.
    public List<RecordedNote> listNotes(Session session) {
        return session.list(
                NOTES,
                row -> new RecordedNote(
                        RecordId.parse(row.getString(1)),
                        LocalDate.parse(row.getString(6)),
                        row.getString(7),
                        new LotNote(
                                row.getString(2),
                                Method.find(row.getString(3)).orElseThrow(),
                                LotEvent.findByCode(row.getString(4)).orElseThrow(),
                                row.getString(5))));
    }

    private static Optional<RecordId> id(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(RecordId.parse(text));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
