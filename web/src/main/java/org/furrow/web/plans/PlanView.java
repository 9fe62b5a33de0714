package org.furrow.web.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.furrow.app.planning.Model;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.Returns;
import org.furrow.app.planning.Snapshot;
import org.furrow.app.planning.Work;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Plan;
import org.furrow.web.map.MapConfig;
import org.furrow.web.schedule.GanttConfig;
import org.furrow.web.schedule.ScheduleWords;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Words;
import tools.jackson.databind.json.JsonMapper;

/// Makes the pages of one plan.
record PlanView(PlansView shared) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHOWN = 12;
    private static final int METRES_DIGITS = 3;
    private static final BigDecimal HECTARE = new BigDecimal(10_000);

    /// What a page tells besides the plan.
    ///
    /// @param problems why something was refused
    record Said(List<String> problems, boolean isOvertaken, boolean isInForce) {}

    PlanPage page(PlanHead head, Optional<OpenPlan> open, Said said) {
        Optional<Model> model = open.map(OpenPlan::model);
        Optional<Plan> plan = open.map(OpenPlan::plan);
        List<Returns.Quarter> quarters = open.map(each -> Returns.of(each.model(), each.plan()))
                .map(Returns::quarters)
                .orElseGet(List::of);
        List<PlanPage.Quarter> rows = quarters.stream().map(this::quarter).toList();
        return new PlanPage(
                shared.shell(head.name()),
                words(),
                new PlanPage.Tabs(head.id(), head.name(), "overview", open.isPresent()),
                shared.states(head, said.isInForce()),
                open.isEmpty() && head.state() == PlanHead.State.READY ? words().otherRelease() : failure(head),
                said.problems(),
                said.isOvertaken(),
                said.isInForce(),
                shared.mayPlan(),
                figures(quarters),
                facts(head),
                doubt(head),
                PlanChart.curve(head),
                PlanChart.bars(
                        quarters,
                        rows.stream()
                                .map(row -> words().barSays(row.name(), row.hectares()))
                                .toList()),
                rows,
                plan.map(each -> undone(model.orElseThrow(), each)).orElseGet(List::of),
                model.map(this::leftOut).orElseGet(List::of));
    }

    private PlansWords words() {
        return shared.words();
    }

    private static PlanPage.Tabs tabs(PlanHead head, String at) {
        return new PlanPage.Tabs(head.id(), head.name(), at, head.state() == PlanHead.State.READY);
    }

    private String failure(PlanHead head) {
        return switch (head.state()) {
            case FAILED -> words().failed(head.failure());
            case INTERRUPTED -> words().interrupted();
            case READY, RUNNING -> "";
        };
    }

    private List<Fact> figures(List<Returns.Quarter> quarters) {
        if (quarters.isEmpty()) {
            return List.of();
        }
        long areas = quarters.stream().mapToLong(Returns.Quarter::areas).sum();
        long people = quarters.stream().mapToLong(Returns.Quarter::people).sum();
        long metres = quarters.stream().mapToLong(Returns.Quarter::roadMetres).sum();
        return List.of(
                new Fact(words().areas(), number(areas)),
                new Fact(
                        words().hectares(),
                        hectares(
                                quarters.stream().mapToLong(Returns.Quarter::m2).sum())),
                new Fact(words().people(), number(people)),
                new Fact(words().roadsKm(), kilometres(metres)),
                new Fact(words().lastBack(), shared.quarter(quarters.getLast().first())));
    }

    private PlanPage.Quarter quarter(Returns.Quarter quarter) {
        return new PlanPage.Quarter(
                shared.quarter(quarter.first()),
                number(quarter.areas()),
                hectares(quarter.m2()),
                number(quarter.people()),
                shared.decimal(quarter.farmlandHa().setScale(1, RoundingMode.HALF_EVEN)),
                quarter.roads() == 0
                        ? "–"
                        : words().roadsAre(number(quarter.roads()), kilometres(quarter.roadMetres())));
    }

    private String number(long number) {
        return shared.figures().number(number);
    }

    private String hectares(long m2) {
        return shared.decimal(BigDecimal.valueOf(m2).divide(HECTARE, 1, RoundingMode.HALF_EVEN));
    }

    private String kilometres(long metres) {
        return shared.decimal(BigDecimal.valueOf(metres, METRES_DIGITS).setScale(1, RoundingMode.HALF_EVEN));
    }

    private List<Fact> facts(PlanHead head) {
        return List.of(
                new Fact(words().period(), shared.period(head)),
                new Fact(
                        words().rates(),
                        head.rates().equals(org.furrow.domain.priority.RateTable.PROGRAMME)
                                ? words().programme()
                                : head.rates()),
                new Fact(words().works(), number(head.works())),
                new Fact(words().teams(), number(head.teams())),
                new Fact(words().made(), shared.figures().minute(head.made())),
                new Fact(words().by(), head.by()),
                new Fact(words().seconds(), number(head.seconds())),
                new Fact(words().seed(), Long.toString(head.seed())),
                new Fact(
                        words().fingerprint(),
                        head.fingerprint()
                                .substring(0, Math.min(SHOWN, head.fingerprint().length()))));
    }

    private List<Fact> doubt(PlanHead head) {
        List<Fact> doubt = new ArrayList<>();
        long first = PlansView.first(head);
        doubt.add(new Fact(words().cost(), shared.cost(head.objective())));
        doubt.add(new Fact(words().bound(), shared.cost(head.bound())));
        doubt.add(new Fact(words().gap(), shared.gap(head)));
        doubt.add(new Fact(words().saved(), first == 0 ? "–" : shared.share(Math.max(0, head.saved()))));
        head.doubts().stream()
                .filter(each -> each.amount() > 0)
                .forEach(each -> doubt.add(new Fact(words().doubtIs(each.source()), shared.cost(each.amount()))));
        return doubt;
    }

    /// What cannot be done, by reason, the most frequent one first.
    private List<PlanPage.Undone> undone(Model model, Plan plan) {
        Map<Obstacle.Kind, List<Obstacle>> byKind = new EnumMap<>(Obstacle.Kind.class);
        plan.obstacles()
                .forEach(each -> byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>())
                        .add(each));
        return byKind.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getValue().size()))
                .map(each -> undone(model, each.getKey(), each.getValue()))
                .toList();
    }

    private PlanPage.Undone undone(Model model, Obstacle.Kind kind, List<Obstacle> obstacles) {
        String code = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Set<String> subjects = new LinkedHashSet<>();
        obstacles.forEach(each -> each.subjects()
                .forEach(subject -> subjects.add(
                        model.findTeam(subject).map(Snapshot.SeenTeam::name).orElse(subject))));
        return new PlanPage.Undone(
                words().undoneIs(code, number(obstacles.size())),
                words().undoneAdvice(code),
                some(obstacles.stream().map(Obstacle::task).distinct().toList()),
                some(List.copyOf(subjects)));
    }

    private String some(List<String> names) {
        String said = String.join(", ", names.stream().limit(SHOWN).toList());
        return names.size() > SHOWN ? words().andMore(said, number(names.size() - (long) SHOWN)) : said;
    }

    private List<Fact> leftOut(Model model) {
        Map<Snapshot.Because, List<String>> byReason = new TreeMap<>();
        model.snapshot()
                .leftOut()
                .forEach(each -> byReason.computeIfAbsent(each.because(), _ -> new ArrayList<>())
                        .add(each.reference()));
        return byReason.entrySet().stream()
                .map(each -> new Fact(
                        words().leftOutIs(
                                        each.getKey()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                        number(each.getValue().size())),
                        some(each.getValue())))
                .toList();
    }

    PlanTeamsPage teams(OpenPlan plan, String team, String task) {
        PlanHead head = plan.head();
        Model model = plan.model();
        Optional<Snapshot.SeenTeam> chosen = model.findTeam(team);
        List<Select.Choice> choices = new ArrayList<>();
        choices.add(new Select.Choice("", words().chooseTeam(), chosen.isEmpty()));
        model.snapshot()
                .teams()
                .forEach(each -> choices.add(new Select.Choice(
                        each.id(),
                        each.name() + " · " + each.organisation(),
                        each.id().equals(team))));
        return new PlanTeamsPage(
                shared.shell(head.name()),
                words(),
                tabs(head, "teams"),
                GanttConfig.of(shared.reader(), head.id(), task).json(),
                new Select("team", words().team(), choices),
                chosen.map(Snapshot.SeenTeam::name).orElse(""),
                chosen.isEmpty()
                        ? List.of()
                        : plan.worksOf(team).stream()
                                .map(one -> row(model, one))
                                .toList());
    }

    private PlanTeamsPage.Row row(Model model, Plan.Assignment one) {
        Work work = model.findWork(one.task()).orElseThrow();
        return new PlanTeamsPage.Row(
                work.id(),
                work.area().map(area -> "/hazards/" + area.id()).orElse(""),
                Words.of(ScheduleWords.class, shared.reader().locale())
                        .kindIs(work.step().code()),
                shared.figures().day(model.date(one.start())),
                shared.figures().day(model.date(Math.max(one.start(), one.finish() - 1))),
                number(work.m2()),
                work.area().map(Snapshot.SeenArea::place).orElse(""));
    }

    PlanMapPage map(OpenPlan plan, MapConfig ground) {
        Map<String, String> said = new HashMap<>();
        said.put("unread", words().unread());
        said.put("nothing", words().nothingBack());
        said.put("quarter", words().quarterIs("{0}", "{1}"));
        said.put("inQuarter", words().backInQuarter("{0}", "{1}", "{2}"));
        said.put("soFar", words().backSoFar("{0}", "{1}", "{2}"));
        said.put("play", words().play());
        said.put("pause", words().pause());
        said.put("fact.people", words().people());
        said.put("fact.released", words().backOn());
        String config = JSON.writeValueAsString(Map.of(
                "map", ground,
                "returns", "/api/v1/plans/" + plan.head().id() + "/returns.geojson",
                "words", said));
        return new PlanMapPage(shared.shell(plan.head().name()), words(), tabs(plan.head(), "map"), config);
    }
}
