package org.furrow.app.clearance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.domain.clearance.DayOfWork;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.Scrutiny;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.clearance.WorkAround;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.clearance.ProgressAroundQuery;
import org.furrow.store.clearance.ProgressAroundQuery.Seen;
import org.furrow.store.journal.JournalTable;

/// Finding what about reports of days somebody should look into. It is worked out of what the register holds when
/// somebody asks, and written nowhere.
public final class ScrutinizingProgress {

    private static final ProgressAroundQuery AROUND = new ProgressAroundQuery();

    private final Furrow furrow;

    /// Scrutinizing this register.
    public ScrutinizingProgress(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Everything that is strange about a report; empty where nothing is, or the reader sees no such report.
    public List<Reason> examine(RecordId id) {
        return examine(List.of(id)).getOrDefault(id, List.of());
    }

    /// Everything that is strange about each of these reports. What they share is read once.
    public Map<RecordId, List<Reason>> examine(List<RecordId> ids) {
        Register register = furrow.register();
        Examined question = new Examined(register.journal(), furrow.standard().scrutiny(), List.copyOf(ids));
        return register.read(session -> furrow.answers().answer(session, question));
    }

    /// The question what is strange about some reports, so that a page that is looked at again is not worked out again.
    private record Examined(JournalTable journal, ScrutinyStandard standard, List<RecordId> ids)
            implements Answers.Question<Map<RecordId, List<Reason>>> {

        @Override
        public Map<RecordId, List<Reason>> read(Session session) {
            Surroundings surroundings = new Surroundings(session, standard);
            Map<RecordId, List<Reason>> strange = new HashMap<>();
            for (RecordId id : ids) {
                strange.put(
                        id,
                        ReportEntries.find(journal, session, id)
                                .filter(ReportEntries::isStanding)
                                .map(entries -> examine(surroundings, new Seen(id, entries.report())))
                                .orElse(List.of()));
            }
            return Map.copyOf(strange);
        }
    }

    private static List<Reason> examine(Surroundings surroundings, Seen seen) {
        Session session = surroundings.session();
        ScrutinyStandard standard = surroundings.standard();
        Scrutiny scrutiny = new Scrutiny(standard);
        RecordId task = seen.report().task();
        Optional<Team> team = surroundings.findTeam(seen.report().team());
        String name = team.map(each -> each.profile().name())
                .orElse(seen.report().team().toString());
        DayOfWork day = day(name, seen.report());
        boolean isCompared = scrutiny.comparesFinds(day);
        WorkAround around = new WorkAround(
                AROUND.listOwn(session, seen, standard.lookBack()),
                AROUND.listSameDay(session, seen),
                day.footprint().isPresent() ? AROUND.listOnGround(session, seen) : List.of(),
                surroundings.ordered(task),
                AROUND.fresh(session, seen),
                isCompared ? AROUND.barren(session, seen) : Area.ZERO,
                isCompared ? AROUND.nearby(session, seen, surroundings.nearby(task)) : WorkAround.Tally.NONE,
                team.map(each -> each.profile()
                                .calendar()
                                .isWorkingDay(seen.report().day()))
                        .orElse(true));
        return scrutiny.examine(day, around);
    }

    private static DayOfWork day(String team, ProgressReport report) {
        Map<Method, Area> worked = new EnumMap<>(Method.class);
        for (Worked each : report.work()) {
            worked.merge(each.method(), each.area(), Area::plus);
        }
        return new DayOfWork(
                team,
                report.day(),
                worked,
                report.newArea(),
                report.minutesWorked(),
                new DayOfWork.Hands(
                        report.assets().deminers(),
                        report.assets().dogs(),
                        report.assets().machines()),
                report.ordnance(),
                report.footprint());
    }
}
