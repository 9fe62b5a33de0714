package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.app.mission.Roster;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.store.hazard.HazardQuery;

/// Begins the order of a task with what the register knows: the next number and, for the hazard that it is about, the
/// kind of work that its classification asks for, who works there, how and until when.
///
/// What the register says in two ways, or not at all, stays empty: nothing is guessed.
public final class PrefillingOrder {

    private final Furrow furrow;

    /// Beginning orders of this register.
    public PrefillingOrder(Furrow furrow) {
        this.furrow = furrow;
    }

    /// An order that nobody has written yet.
    ///
    /// @param typed the fields of its form
    /// @param reference the reference of the hazard that it is about; empty where none is known
    /// @param depthFrom the number of the order that the depth is taken from; empty where it is from none
    public record Begun(Typed typed, String reference, String depthFrom) {}

    /// What the form of an order begins with.
    ///
    /// @param hazard the reference or id of the hazard that it is about; empty for work without one
    /// @param today the day of the order
    public Begun begin(String hazard, LocalDate today) {
        furrow.register(Permission.ORDER_TASKS);
        TaskBook book = new ReadingTasks(furrow).read();
        Typed typed = Typed.nothing()
                .with("number", number(book, today))
                .with("day", today.toString())
                .with("hazards", hazard);
        return new TaskNames(furrow, book)
                .hazard(hazard)
                .flatMap(id -> KnownHazard.find(furrow.register(), id))
                .map(known -> about(known.standing().hazard(), book, typed, today))
                .orElseGet(() -> new Begun(typed, "", ""));
    }

    /// The organisations that the register names: those of hazards, teams and tasks, in alphabetical order.
    public List<String> listOrganisations() {
        TaskBook book = new ReadingTasks(furrow).read();
        Set<String> names = new TreeSet<>();
        names.addAll(furrow.register(Permission.ORDER_TASKS).read(session -> new HazardQuery().listOperators(session)));
        book.roster().teams().forEach(team -> names.add(team.profile().organisation()));
        book.tasks().forEach(task -> names.add(task.profile().organisation()));
        names.remove("");
        return List.copyOf(names);
    }

    private static String number(TaskBook book, LocalDate today) {
        List<String> taken =
                book.tasks().stream().map(task -> task.profile().number()).toList();
        return latest(book.tasks().stream())
                .flatMap(task -> NextNumber.after(
                        task.profile().number(), task.progress().ordered().getYear(), today.getYear(), taken))
                .orElseGet(() -> NextNumber.first("TO", today.getYear(), taken));
    }

    /// The task that was ordered last; of those of one day the one with the last number.
    private static Optional<Task> latest(Stream<Task> tasks) {
        return tasks.max(Comparator.comparing((Task task) -> task.progress().ordered())
                .thenComparing(task -> task.profile().number()));
    }

    private Begun about(Hazard hazard, TaskBook book, Typed typed, LocalDate today) {
        TaskKind kind = kind(hazard.classification());
        String reference = hazard.description().reference();
        boolean isAlone = new TaskNames(furrow, book)
                .hazard(reference)
                .filter(hazard.id()::equals)
                .isPresent();
        List<Mission> missions = new ReadingMissions(furrow)
                .list(today).stream()
                        .map(standing -> standing.mission())
                        .filter(Mission::isOngoing)
                        .toList();
        String organisation = organisation(hazard, missions);
        List<Team> teams = teams(organisation, missions, book.roster(), today);
        Set<Method> methods = methods(kind, organisation, teams, book.roster(), today);
        boolean isDeep =
                methods.isEmpty() ? kind.releasesLand() : methods.stream().anyMatch(TaskKind::asksDepth);
        Optional<Task> deep = isDeep
                ? latest(book.tasks().stream()
                        .filter(task -> task.profile().kind() == kind
                                && task.profile().depthCm().isPresent()))
                : Optional.empty();
        Typed begun = dated(typed, period(organisation, teams, missions), today)
                .with("hazards", isAlone ? reference : hazard.id().toString())
                .with("kind", kind.code())
                .with("organisation", organisation)
                .with("teams", teams.stream().map(team -> team.id().toString()).toArray(String[]::new))
                .with("method", methods.stream().map(Method::code).toArray(String[]::new))
                .with("depth", deep.map(PrefillingOrder::depth).orElse(""));
        return new Begun(
                begun, reference, deep.map(task -> task.profile().number()).orElse(""));
    }

    private static String depth(Task task) {
        return Integer.toString(task.profile().depthCm().orElseThrow());
    }

    /// Confirmed area is cleared, suspected area surveyed with technical means, an indication without.
    private static TaskKind kind(Classification classification) {
        return switch (classification) {
            case INDICATION -> TaskKind.NON_TECHNICAL_SURVEY;
            case SUSPECTED -> TaskKind.TECHNICAL_SURVEY;
            case CONFIRMED -> TaskKind.CLEARANCE;
        };
    }

    /// The operator of the hazard; where it names none, the only organisation that is out on a mission.
    private static String organisation(Hazard hazard, List<Mission> missions) {
        String operator = hazard.description().operator();
        List<String> out = missions.stream()
                .flatMap(mission -> mission.profile().organisations().stream())
                .distinct()
                .toList();
        return operator.isEmpty() && out.size() == 1 ? out.getFirst() : operator;
    }

    /// The only team of the organisation that is out on a mission; where none is, its only team.
    private static List<Team> teams(String organisation, List<Mission> missions, Roster roster, LocalDate today) {
        List<Team> theirs = roster.teams().stream()
                .filter(team -> team.profile().organisation().equals(organisation) && team.isThereOn(today))
                .toList();
        List<Team> out = theirs.stream()
                .filter(team -> missions.stream()
                        .anyMatch(mission -> mission.profile().teams().contains(team.id())))
                .toList();
        return only(out.isEmpty() ? theirs : out);
    }

    private static <T> List<T> only(List<T> several) {
        return several.size() == 1 ? several : List.of();
    }

    /// The method that a survey is named after; for other work the only one for which the team, or where none is
    /// known the organisation, is accredited today.
    private static Set<Method> methods(
            TaskKind kind, String organisation, List<Team> teams, Roster roster, LocalDate today) {
        if (kind == TaskKind.NON_TECHNICAL_SURVEY || kind == TaskKind.TECHNICAL_SURVEY) {
            return Method.find(kind.code()).map(Set::of).orElseGet(Set::of);
        }
        Holder holder = teams.isEmpty()
                ? new Holder.OfOrganisation(organisation)
                : new Holder.OfTeam(teams.getFirst().id());
        Set<Method> held = EnumSet.noneOf(Method.class);
        roster.accreditationsOf(holder).stream()
                .filter(each -> each.holdsOn(today))
                .forEach(each -> held.addAll(each.scope()));
        return held.size() == 1 ? held : Set.of();
    }

    /// When the only mission of the team, or where none is known of the organisation, begins and ends.
    private static Optional<MissionPeriod> period(String organisation, List<Team> teams, List<Mission> missions) {
        List<RecordId> named = teams.stream().map(Team::id).toList();
        List<Mission> theirs = missions.stream()
                .filter(mission -> named.isEmpty()
                        ? mission.profile().organisations().contains(organisation)
                        : mission.profile().teams().containsAll(named))
                .toList();
        return only(theirs).stream().map(mission -> mission.profile().period()).findFirst();
    }

    /// From today, or where it is still to begin from its first day, until the mission ends; nothing where it has.
    private static Typed dated(Typed typed, Optional<MissionPeriod> period, LocalDate today) {
        return period.filter(each -> !each.isBackwards() && !each.last().isBefore(today))
                .map(each -> typed.with("first", (each.first().isAfter(today) ? each.first() : today).toString())
                        .with("last", each.last().toString()))
                .orElse(typed);
    }
}
