package org.furrow.web.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskRefusal;
import org.furrow.web.shell.Select;
import org.furrow.web.teams.TeamPage;

/// Makes the fields of an order: what every order says first, and what few say in a part that is folded.
final class OrderForm {

    /// So many teams of other organisations are offered at most.
    private static final int MOST_TEAMS = 40;

    private final TaskSayings sayings;
    private final TaskWords words;
    private final TaskBook book;
    private final Typed typed;
    private final FormFields fields;
    private final LocalDate today;

    OrderForm(TaskSayings sayings, TaskBook book, Typed typed, List<FormFault> faults, LocalDate today) {
        this.sayings = sayings;
        this.book = book;
        this.typed = typed;
        this.today = today;
        words = sayings.words();
        fields = new FormFields("", words, typed, faults);
    }

    /// What every order says.
    ///
    /// @param isNew whether it is a new order; a change says why, too
    /// @param depthFrom the number of the order that the depth is taken from; empty where it is from none
    List<FormField> order(boolean isNew, String depthFrom) {
        List<FormField> order = new ArrayList<>(List.of(
                fields.of("number", words.number(), FormField.Type.TEXT).needed(),
                fields.of("title", words.name(), FormField.Type.TEXT).needed(),
                fields.of("kind", words.kind(), FormField.Type.SELECT, "", kinds()),
                fields.of("organisation", words.organisation(), FormField.Type.TEXT)
                        .needed(),
                fields.of("hazards", words.hazards(), FormField.Type.AREA, words.hazardsMean()),
                fields.of("method", words.methods(), FormField.Type.CHECKS, "", methods()),
                fields.of(
                        "depth",
                        words.depth(),
                        FormField.Type.NUMBER,
                        depthFrom.isEmpty() ? words.depthMeans() : words.depthAsIn(depthFrom)),
                fields.of("teams", words.teams(), FormField.Type.CHECKS, words.teamsLater(), teams()),
                fields.of("day", isNew ? words.orderedOn() : words.day(), FormField.Type.DATE),
                fields.of("first", words.first(), FormField.Type.DATE),
                fields.of("last", words.last(), FormField.Type.DATE),
                fields.of("medical", words.medical(), FormField.Type.AREA)));
        if (!isNew) {
            order.add(fields.of("reason", words.reason(), FormField.Type.TEXT));
        }
        return order;
    }

    /// What few orders say.
    List<FormField> more() {
        return List.of(
                fields.of("quantities", words.quantities(), FormField.Type.AREA, words.quantitiesMean()),
                fields.of("place", words.place(), FormField.Type.TEXT, words.placeMeans()),
                fields.of("waits-for", words.waitsFor(), FormField.Type.AREA, words.waitsForMean()),
                fields.of("access", words.access(), FormField.Type.AREA),
                fields.of("marking", words.marking(), FormField.Type.AREA),
                fields.of("works", words.works(), FormField.Type.AREA),
                fields.of("remarks", words.remarks(), FormField.Type.AREA));
    }

    /// Whether what few orders say is shown unfolded: it holds something, or something is wrong with it.
    boolean isMoreOpen(List<TeamPage.Against> against) {
        String lacking = TaskRefusal.TASK_WITHOUT_QUANTITY.code() + " ";
        return more().stream()
                        .anyMatch(field -> field.isWrong() || !field.value().isEmpty())
                || against.stream().anyMatch(each -> each.english().startsWith(lacking));
    }

    private List<Select.Choice> kinds() {
        return Select.Choice.of(TaskKind.values(), TaskKind::code, words::kindIs, List.of(typed.text("kind")));
    }

    private List<Select.Choice> methods() {
        return Arrays.stream(Method.values())
                .map(each -> new Select.Choice(
                        each.code(), sayings.method(each), typed.all("method").contains(each.code())))
                .toList();
    }

    /// The teams that the organisation has today, or where it has none or nobody names it, those that there are if
    /// they are few; and those that are named already.
    private List<Select.Choice> teams() {
        String organisation = typed.text("organisation");
        Set<String> named = typed.all("teams").stream()
                .flatMap(text -> Stream.of(text.split("[,;\\n\\t]", -1)))
                .map(String::strip)
                .collect(Collectors.toSet());
        List<Team> there = book.roster().teams().stream()
                .filter(team -> team.isThereOn(today))
                .toList();
        List<Team> theirs =
                there.stream().filter(team -> isOf(organisation, team)).toList();
        List<Team> few = there.size() <= MOST_TEAMS ? there : List.of();
        List<Team> offered = theirs.isEmpty() ? few : theirs;
        return book.roster().teams().stream()
                .filter(team -> isNamed(team, named) || offered.contains(team))
                .map(team -> new Select.Choice(
                        team.id().toString(),
                        isOf(organisation, team)
                                ? team.profile().name()
                                : words.teamOf(
                                        team.profile().name(), team.profile().organisation()),
                        isNamed(team, named)))
                .toList();
    }

    private static boolean isOf(String organisation, Team team) {
        return team.profile().organisation().equals(organisation);
    }

    private static boolean isNamed(Team team, Set<String> named) {
        return named.contains(team.id().toString())
                || named.contains(team.profile().name());
    }
}
