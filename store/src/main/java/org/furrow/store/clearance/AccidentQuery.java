package org.furrow.store.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentAction;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Halt;
import org.furrow.store.Session;

/// Questions of accidents as they stand.
public final class AccidentQuery {

    private static final String LIST = """
            SELECT id, number, kind, context, organisation, happened, at, told, longitude, latitude, accuracy_m, place,
              device, model, task, team, hazard, what, killed, injured, stop, stage, preliminary, investigated,
              investigated_by, resumed, changed
            FROM accidents ORDER BY happened DESC, number COLLATE NOCASE, id""";
    private static final String ONE = """
            SELECT id, number, kind, context, organisation, happened, at, told, longitude, latitude, accuracy_m, place,
              device, model, task, team, hazard, what, killed, injured, stop, stage, preliminary, investigated,
              investigated_by, resumed, changed
            FROM accidents WHERE id = ?""";
    private static final String ACTIONS = """
            SELECT accident, number, what, by_whom, due, done, how FROM accident_actions ORDER BY accident, number""";
    private static final String ACTIONS_OF = """
            SELECT accident, number, what, by_whom, due, done, how FROM accident_actions WHERE accident = ?
            ORDER BY number""";
    // A number is taken whoever took it, also where the author does not see the accident.
    private static final String BY_NUMBER = "SELECT id FROM main.accidents WHERE number = ? COLLATE NOCASE";
    // Work stops whether or not whoever asks may see what happened; they are told no more than its kind and number.
    private static final String HALTS = """
            SELECT number, kind, happened, resumed, CASE stop WHEN 'team' THEN team ELSE '' END,
              CASE stop WHEN 'task' THEN task ELSE '' END
            FROM main.accidents WHERE stop <> 'nobody' ORDER BY happened, id""";

    /// All of them, the latest first.
    public List<Accident> list(Session session) {
        Map<String, List<AccidentAction>> actions = new HashMap<>();
        session.each(
                ACTIONS,
                row -> actions.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(action(row)));
        return session.list(LIST, row -> accident(row, actions.getOrDefault(row.getString(1), List.of())));
    }

    /// The one with that id.
    public Optional<Accident> find(Session session, RecordId id) {
        List<AccidentAction> actions = session.list(ACTIONS_OF, AccidentQuery::action, id.toString());
        return session.find(ONE, row -> accident(row, actions), id.toString());
    }

    /// The one with that number, whatever the capitals.
    public Optional<RecordId> findByNumber(Session session, String number) {
        return session.find(BY_NUMBER, row -> RecordId.parse(row.getString(1)), number);
    }

    /// What they stop on whichever days, also where the reader does not see the accident.
    public List<Halt> listHalts(Session session) {
        return session.list(
                HALTS,
                row -> new Halt(
                        id(row.getString(5)),
                        id(row.getString(6)),
                        AccidentKind.find(row.getString(2)).orElseThrow().label() + " " + row.getString(1),
                        LocalDate.parse(row.getString(3)),
                        day(row.getString(4))));
    }

    private static Accident accident(ResultSet row, List<AccidentAction> actions) throws SQLException {
        return new Accident(
                RecordId.parse(row.getString(1)),
                notice(row),
                LocalDate.parse(row.getString(6)),
                new Accident.Inquiry(
                        AccidentStage.find(row.getString(22)).orElseThrow(),
                        day(row.getString(23)),
                        day(row.getString(24)),
                        row.getString(25),
                        LocalDate.parse(row.getString(27))),
                actions,
                day(row.getString(26)));
    }

    private static AccidentNotice notice(ResultSet row) throws SQLException {
        String at = row.getString(7);
        double longitude = row.getDouble(9);
        boolean isPlaced = !row.wasNull();
        int accuracy = row.getInt(11);
        boolean isAccurate = !row.wasNull();
        return new AccidentNotice(
                row.getString(2),
                AccidentKind.find(row.getString(3)).orElseThrow(),
                AccidentContext.find(row.getString(4)).orElseThrow(),
                row.getString(5),
                at.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(at)),
                LocalDate.parse(row.getString(8)),
                isPlaced ? Optional.of(new Position(longitude, row.getDouble(10))) : Optional.empty(),
                isAccurate ? OptionalInt.of(accuracy) : OptionalInt.empty(),
                row.getString(12),
                ItemCategory.find(row.getString(13)),
                row.getString(14),
                id(row.getString(15)),
                id(row.getString(16)),
                id(row.getString(17)),
                row.getString(18),
                row.getInt(19),
                row.getInt(20),
                WorkStop.find(row.getString(21)).orElseThrow());
    }

    private static AccidentAction action(ResultSet row) throws SQLException {
        return new AccidentAction(
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                LocalDate.parse(row.getString(5)),
                day(row.getString(6)),
                row.getString(7));
    }

    private static Optional<RecordId> id(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(RecordId.parse(text));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
