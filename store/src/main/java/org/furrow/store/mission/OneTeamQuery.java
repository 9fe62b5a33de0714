package org.furrow.store.mission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Absence;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.store.Session;

/// Questions of one team that read no other: for those who ask about a team with every report that comes in.
public final class OneTeamQuery {

    private static final String BY_NAME = "SELECT id FROM teams WHERE name = ? COLLATE NOCASE";
    private static final String TEAM = """
            SELECT id, name, kind, organisation, base, rest_days, formed, disbanded FROM teams WHERE id = ?""";
    private static final String MEMBERS = """
            SELECT team, person, role, from_day, until_day FROM team_members WHERE team = ? ORDER BY number""";
    private static final String EQUIPMENT = """
            SELECT team, label, count FROM team_equipment WHERE team = ? ORDER BY number""";
    private static final String ABSENCES = """
            SELECT team, from_day, until_day, reason FROM team_absences WHERE team = ? ORDER BY number""";
    private static final String NAME = "SELECT name FROM persons WHERE id = ?";
    private static final String HELD = """
            SELECT id, level, holder, methods, from_day, until_day, certificate, withdrawn, withdrawn_for
            FROM accreditations WHERE holder = ?""";

    /// The team that is called so, whatever the capitals; nothing where several are.
    public Optional<RecordId> findByName(Session session, String name) {
        List<String> found = session.list(BY_NAME, row -> row.getString(1), name);
        return found.size() == 1 ? Optional.of(RecordId.parse(found.getFirst())) : Optional.empty();
    }

    /// The team of that id.
    public Optional<Team> find(Session session, RecordId id) {
        return session.find(TEAM, row -> row.getString(1), id.toString()).map(text -> team(session, text));
    }

    private static Team team(Session session, String id) {
        List<Member> members = session.list(MEMBERS, MissionQuery::member, id);
        List<Equipment> equipment = session.list(EQUIPMENT, row -> new Equipment(row.getString(2), row.getInt(3)), id);
        List<Absence> absences = session.list(ABSENCES, MissionQuery::absence, id);
        return session.find(TEAM, row -> team(row, members, equipment, absences), id)
                .orElseThrow();
    }

    private static Team team(ResultSet row, List<Member> members, List<Equipment> equipment, List<Absence> absences)
            throws SQLException {
        TeamProfile profile = new TeamProfile(
                row.getString(2),
                TeamKind.find(row.getString(3)).orElseThrow(),
                row.getString(4),
                row.getString(5),
                members,
                equipment,
                new WorkingCalendar(MissionQuery.rest(row.getString(6)), absences));
        return new Team(
                RecordId.parse(row.getString(1)),
                profile,
                LocalDate.parse(row.getString(7)),
                MissionQuery.day(row.getString(8)));
    }

    /// What the members of a team are called, as far as the reader sees them.
    public Map<RecordId, String> listNames(Session session, Team team) {
        Map<RecordId, String> names = new HashMap<>();
        for (Member member : team.profile().members()) {
            session.find(NAME, row -> row.getString(1), member.person().toString())
                    .ifPresent(name -> names.put(member.person(), name));
        }
        return names;
    }

    /// The accreditations of a team, its organisation and its members, in any order.
    public List<Accreditation> listAccreditations(Session session, Team team) {
        Stream<String> ids = Stream.concat(
                        Stream.of(team.id()), team.profile().members().stream().map(Member::person))
                .map(RecordId::toString);
        return Stream.concat(Stream.of(team.profile().organisation()), ids)
                .distinct()
                .flatMap(holder -> session.list(HELD, MissionQuery::accreditation, holder).stream())
                .toList();
    }
}
