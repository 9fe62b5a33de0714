package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.Team;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.clearance.ProgressQuery;

/// Who worked before a day, as the reports of days that stand say: what decides whether somebody has lapsed.
public final class WorkedDays {

    private static final ProgressQuery QUERY = new ProgressQuery();

    private WorkedDays() {}

    /// The last day before this one on which each member of these teams worked; no other day matters.
    public static Map<RecordId, NavigableSet<LocalDate>> before(
            Register register, Collection<Team> teams, LocalDate day) {
        return register.read(session -> before(session, teams, day));
    }

    /// The same, within a question.
    public static Map<RecordId, NavigableSet<LocalDate>> before(
            Session session, Collection<Team> teams, LocalDate day) {
        Set<RecordId> people = new HashSet<>();
        teams.forEach(
                team -> team.profile().members().stream().map(Member::person).forEach(people::add));
        Map<RecordId, NavigableSet<LocalDate>> worked = new HashMap<>();
        QUERY.listLastWorked(session, people, day)
                .forEach(each -> worked.put(each.person(), new TreeSet<>(Set.of(each.day()))));
        return worked;
    }

    /// The last day of all on which people worked.
    static Map<RecordId, LocalDate> last(Session session) {
        Map<RecordId, LocalDate> worked = new HashMap<>();
        QUERY.listLastWorked(session).forEach(each -> worked.put(each.person(), each.day()));
        return worked;
    }
}
