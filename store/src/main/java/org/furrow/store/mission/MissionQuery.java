package org.furrow.store.mission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Absence;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Level;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Person;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.store.Session;

/// Questions of the teams, the people in them and their accreditations as they stand.
public final class MissionQuery {

    private static final String TEAMS = """
            SELECT id, name, kind, organisation, base, rest_days, formed, disbanded FROM teams ORDER BY name, id""";
    private static final String MEMBERS = """
            SELECT team, person, role, from_day, until_day FROM team_members ORDER BY team, number""";
    private static final String EQUIPMENT = "SELECT team, label, count FROM team_equipment ORDER BY team, number";
    private static final String ABSENCES = """
            SELECT team, from_day, until_day, reason FROM team_absences ORDER BY team, number""";
    private static final String PERSONS = """
            SELECT id, name, organisation, enrolled, left_on FROM persons ORDER BY organisation, name, id""";
    private static final String ACCREDITATIONS = """
            SELECT id, level, holder, methods, from_day, until_day, certificate, withdrawn, withdrawn_for
            FROM accreditations ORDER BY from_day, id""";

    /// All teams by name, those that were disbanded too.
    public List<Team> listTeams(Session session) {
        Map<String, List<Member>> members = new HashMap<>();
        session.each(MEMBERS, row -> of(members, row).add(member(row)));
        Map<String, List<Equipment>> equipment = new HashMap<>();
        session.each(EQUIPMENT, row -> of(equipment, row).add(new Equipment(row.getString(2), row.getInt(3))));
        Map<String, List<Absence>> absences = new HashMap<>();
        session.each(ABSENCES, row -> of(absences, row).add(absence(row)));
        return session.list(TEAMS, row -> {
            String id = row.getString(1);
            WorkingCalendar calendar =
                    new WorkingCalendar(rest(row.getString(6)), absences.getOrDefault(id, List.of()));
            TeamProfile profile = new TeamProfile(
                    row.getString(2),
                    TeamKind.find(row.getString(3)).orElseThrow(),
                    row.getString(4),
                    row.getString(5),
                    members.getOrDefault(id, List.of()),
                    equipment.getOrDefault(id, List.of()),
                    calendar);
            return new Team(RecordId.parse(id), profile, LocalDate.parse(row.getString(7)), day(row.getString(8)));
        });
    }

    /// Everybody who is or was enrolled, by organisation and name.
    public List<Person> listPersons(Session session) {
        return session.list(
                PERSONS,
                row -> new Person(
                        RecordId.parse(row.getString(1)),
                        new PersonProfile(row.getString(2), row.getString(3)),
                        LocalDate.parse(row.getString(4)),
                        day(row.getString(5))));
    }

    /// All accreditations, the earliest first.
    public List<Accreditation> listAccreditations(Session session) {
        return session.list(ACCREDITATIONS, MissionQuery::accreditation);
    }

    static Accreditation accreditation(ResultSet row) throws SQLException {
        return new Accreditation(
                RecordId.parse(row.getString(1)),
                holder(row.getString(2), row.getString(3)),
                methods(row.getString(4)),
                LocalDate.parse(row.getString(5)),
                LocalDate.parse(row.getString(6)),
                row.getString(7),
                withdrawal(row.getString(8), row.getString(9)));
    }

    private static <T> List<T> of(Map<String, List<T>> byTeam, ResultSet row) throws SQLException {
        return byTeam.computeIfAbsent(row.getString(1), _ -> new ArrayList<>());
    }

    static Member member(ResultSet row) throws SQLException {
        return new Member(
                RecordId.parse(row.getString(2)),
                MemberRole.find(row.getString(3)).orElseThrow(),
                LocalDate.parse(row.getString(4)),
                day(row.getString(5)));
    }

    static Absence absence(ResultSet row) throws SQLException {
        return new Absence(LocalDate.parse(row.getString(2)), LocalDate.parse(row.getString(3)), row.getString(4));
    }

    static Set<DayOfWeek> rest(String days) {
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        words(days).forEach(day -> rest.add(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))));
        return rest;
    }

    private static Set<Method> methods(String codes) {
        Set<Method> methods = EnumSet.noneOf(Method.class);
        words(codes).forEach(code -> methods.add(Method.find(code).orElseThrow()));
        return methods;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    private static Holder holder(String level, String holder) {
        return switch (Level.find(level).orElseThrow()) {
            case ORGANISATION -> new Holder.OfOrganisation(holder);
            case TEAM -> new Holder.OfTeam(RecordId.parse(holder));
            case PERSON -> new Holder.OfPerson(RecordId.parse(holder));
        };
    }

    private static Optional<Accreditation.Withdrawal> withdrawal(String on, String reason) {
        return day(on).map(day -> new Accreditation.Withdrawal(day, reason));
    }

    static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
