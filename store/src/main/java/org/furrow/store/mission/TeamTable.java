package org.furrow.store.mission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Absence;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.store.Session;

/// Teams as they stand: a row each, and further ones for members, equipment and absences.
public final class TeamTable {

    private static final String ADD = """
            INSERT INTO teams (id, name, kind, organisation, base, rest_days, formed, disbanded)
            VALUES (?, ?, ?, ?, ?, ?, ?, '')""";
    private static final String CHANGE = """
            UPDATE teams SET name = ?, kind = ?, organisation = ?, base = ?, rest_days = ? WHERE id = ?""";
    private static final String DISBAND = "UPDATE teams SET disbanded = ? WHERE id = ?";
    private static final String ADD_MEMBER = """
            INSERT INTO team_members (team, number, person, role, from_day, until_day) VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String ADD_EQUIPMENT = """
            INSERT INTO team_equipment (team, number, label, count) VALUES (?, ?, ?, ?)""";
    private static final String ADD_ABSENCE = """
            INSERT INTO team_absences (team, number, from_day, until_day, reason) VALUES (?, ?, ?, ?, ?)""";
    private static final List<String> CLEAR = List.of(
            "DELETE FROM team_members WHERE team = ?",
            "DELETE FROM team_equipment WHERE team = ?",
            "DELETE FROM team_absences WHERE team = ?");

    /// Writes that a team was formed, changed or disbanded.
    public void apply(Session session, Revision revision, TeamFact fact) {
        String id = revision.draft().record().toString();
        switch (fact) {
            case TeamFact.Formed(TeamProfile profile) -> {
                session.update(
                        ADD,
                        id,
                        profile.name(),
                        profile.kind().code(),
                        profile.organisation(),
                        profile.base(),
                        rest(profile.calendar()),
                        revision.draft().valid().toString());
                addParts(session, id, profile);
            }
            case TeamFact.Changed(TeamProfile profile, String _) -> {
                session.update(
                        CHANGE,
                        profile.name(),
                        profile.kind().code(),
                        profile.organisation(),
                        profile.base(),
                        rest(profile.calendar()),
                        id);
                CLEAR.forEach(sql -> session.update(sql, id));
                addParts(session, id, profile);
            }
            case TeamFact.Disbanded _ ->
                session.update(DISBAND, revision.draft().valid().toString(), id);
        }
    }

    private static void addParts(Session session, String id, TeamProfile profile) {
        int number = 0;
        for (Member member : profile.members()) {
            session.update(
                    ADD_MEMBER,
                    id,
                    ++number,
                    member.person().toString(),
                    member.role().code(),
                    member.from().toString(),
                    day(member.until()));
        }
        number = 0;
        for (Equipment each : profile.equipment()) {
            session.update(ADD_EQUIPMENT, id, ++number, each.label(), each.count());
        }
        number = 0;
        for (Absence each : profile.calendar().absences()) {
            session.update(
                    ADD_ABSENCE,
                    id,
                    ++number,
                    each.from().toString(),
                    each.until().toString(),
                    each.reason());
        }
    }

    static String rest(WorkingCalendar calendar) {
        return calendar.rest().stream()
                .map(DayOfWeek::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
