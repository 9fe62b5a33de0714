package org.furrow.app.mission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Absence;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.WorkingCalendar;

/// Reads what somebody typed about a team or an accreditation.
///
/// Lists are typed line by line, the parts of a line with semicolons or tabs between them, so that they can be pasted
/// from a spreadsheet: `name; role; first day; day of leaving` for members, `label; number` for equipment, `first day;
/// day of coming back; why` for absences.
public final class TeamReading {

    private final FieldReading fields;
    private final LocalDate today;
    private final RoleWords roles;

    private TeamReading(Typed typed, LocalDate today, RoleWords roles) {
        fields = new FieldReading(typed, today);
        this.today = today;
        this.roles = roles;
    }

    /// The words for roles in which lists of members are written. The codes are understood besides.
    public interface RoleWords {

        /// The codes themselves.
        RoleWords CODES = MemberRole::code;

        /// The word for a role.
        String of(MemberRole role);

        /// The role that a word means.
        private Optional<MemberRole> find(String word) {
            return Arrays.stream(MemberRole.values())
                    .filter(role -> of(role).equalsIgnoreCase(word))
                    .findFirst()
                    .or(() -> MemberRole.find(
                            word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-')));
        }
    }

    /// What a form says.
    ///
    /// @param wish what was read, absent where something cannot be read
    public record Read<T>(Optional<T> wish, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// A team, and the day on which it is so.
    public record Said(LocalDate day, TeamWish wish) {}

    /// Accreditations for the same work, one for each holder, and their first day.
    public record Grant(LocalDate from, List<AccreditationFact.Granted> granted) {
        public Grant {
            granted = List.copyOf(granted);
        }
    }

    /// A day that may be left out; nothing where what stands there is none.
    public static Optional<LocalDate> day(Typed typed, String field, LocalDate otherwise) {
        return typed.text(field).isEmpty() ? Optional.of(otherwise) : LineReading.day(typed.text(field));
    }

    /// The holders that are named: organisations by their names, teams and persons by their ids. Nothing where none is,
    /// or one cannot be read.
    public static List<Holder> findHolders(Typed typed) {
        List<Holder> holders = new ArrayList<>();
        typed.all("organisation").stream()
                .filter(text -> text.length() <= FieldReading.LONGEST_LINE)
                .map(Holder.OfOrganisation::new)
                .forEach(holders::add);
        ids(typed, "team").map(Holder.OfTeam::new).forEach(holders::add);
        ids(typed, "person").map(Holder.OfPerson::new).forEach(holders::add);
        long named = Stream.of("organisation", "team", "person")
                .mapToLong(field -> typed.all(field).size())
                .sum();
        return holders.size() == named ? holders.stream().distinct().toList() : List.of();
    }

    private static Stream<RecordId> ids(Typed typed, String field) {
        return typed.all(field).stream().map(RecordId::find).flatMap(Optional::stream);
    }

    /// Reads a team.
    public static Read<Said> team(Typed typed, LocalDate today, RoleWords roles) {
        return new TeamReading(typed, today, roles).team();
    }

    /// Reads what these holders are accredited for, and how long.
    public static Read<Grant> accreditation(Typed typed, List<Holder> holders, LocalDate today) {
        TeamReading reading = new TeamReading(typed, today, RoleWords.CODES);
        Optional<LocalDate> from = reading.fields.day("from");
        Optional<LocalDate> until = reading.fields.day("until");
        Set<Method> scope = EnumSet.noneOf(Method.class);
        scope.addAll(reading.fields.choices("method", Method::find));
        String certificate = reading.fields.shortText("certificate");
        return reading.read(() -> new Grant(
                from.orElseThrow(),
                holders.stream()
                        .map(holder -> new AccreditationFact.Granted(holder, scope, until.orElseThrow(), certificate))
                        .toList()));
    }

    private Read<Said> team() {
        Typed typed = fields.typed();
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        String name = fields.needed("name");
        Optional<TeamKind> kind = fields.choice("kind", TeamKind::find);
        String organisation = fields.needed("organisation");
        String base = fields.shortText("base");
        List<TeamWish.Line> members = LineReading.lines(fields, "members", parts -> member(parts, day));
        List<Equipment> equipment = LineReading.lines(fields, "equipment", LineReading::equipment);
        List<Absence> absences = LineReading.lines(fields, "absences", TeamReading::absence);
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        rest.addAll(fields.choices("rest", TeamReading::dayOfWeek));
        return read(() -> new Said(
                day,
                new TeamWish(
                        name,
                        kind.orElseThrow(),
                        organisation,
                        base,
                        members,
                        equipment,
                        new WorkingCalendar(rest, absences))));
    }

    private interface Building<T> {
        T build();
    }

    private <T> Read<T> read(Building<T> building) {
        return fields.faults().isEmpty()
                ? new Read<>(Optional.of(building.build()), List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    private Optional<TeamWish.Line> member(List<String> parts, LocalDate day) {
        if (parts.size() > 4 || parts.getFirst().isEmpty()) {
            return Optional.empty();
        }
        Optional<MemberRole> role = parts.size() > 1 ? roles.find(parts.get(1)) : Optional.empty();
        String from = parts.size() > 2 ? parts.get(2) : "";
        String until = parts.size() > 3 ? parts.get(3) : "";
        Optional<LocalDate> first = from.isEmpty() ? Optional.of(day) : LineReading.day(from);
        Optional<LocalDate> last = LineReading.day(until);
        boolean isRead = role.isPresent() && first.isPresent() && (until.isEmpty() || last.isPresent());
        return isRead
                ? Optional.of(new TeamWish.Line(parts.getFirst(), role.orElseThrow(), first.orElseThrow(), last))
                : Optional.empty();
    }

    private static Optional<Absence> absence(List<String> parts) {
        if (parts.size() < 2 || parts.size() > 3) {
            return Optional.empty();
        }
        Optional<LocalDate> from = LineReading.day(parts.get(0));
        Optional<LocalDate> until = LineReading.day(parts.get(1));
        String reason = parts.size() > 2 ? parts.get(2) : "";
        return from.isPresent()
                        && until.filter(end -> end.isAfter(from.orElseThrow())).isPresent()
                ? Optional.of(new Absence(from.orElseThrow(), until.orElseThrow(), reason))
                : Optional.empty();
    }

    private static Optional<DayOfWeek> dayOfWeek(String code) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(code))
                .findFirst();
    }

    /// A team as somebody would type it.
    public static Typed write(Team team, Roster roster, RoleWords roles) {
        StringJoiner members = new StringJoiner("\n");
        team.profile()
                .members()
                .forEach(member -> members.add(String.join(
                        "; ",
                        roster.name(new Holder.OfPerson(member.person())),
                        roles.of(member.role()),
                        member.from() + member.until().map(day -> "; " + day).orElse(""))));
        StringJoiner equipment = new StringJoiner("\n");
        team.profile().equipment().forEach(each -> equipment.add(each.label() + "; " + each.count()));
        StringJoiner absences = new StringJoiner("\n");
        team.profile()
                .calendar()
                .absences()
                .forEach(each -> absences.add(
                        each.from() + "; " + each.until() + (each.reason().isEmpty() ? "" : "; " + each.reason())));
        return Typed.nothing()
                .with("name", team.profile().name())
                .with("kind", team.profile().kind().code())
                .with("organisation", team.profile().organisation())
                .with("base", team.profile().base())
                .with("members", members.toString())
                .with("equipment", equipment.toString())
                .with("absences", absences.toString())
                .with(
                        "rest",
                        team.profile().calendar().rest().stream()
                                .map(day -> day.name().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new));
    }
}
