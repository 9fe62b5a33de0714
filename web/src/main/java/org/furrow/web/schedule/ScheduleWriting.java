package org.furrow.web.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.planning.Model;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.Returns;
import org.furrow.app.planning.Snapshot;
import org.furrow.app.planning.Work;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.priority.Criterion;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.search.Answer;

/// Writes plans for the browser's code.
///
/// @param mayPlan whether the reader may change plans
record ScheduleWriting(ScheduleWords words, LocalDate today, boolean mayPlan) {

    private static final int SHORTEST_PAUSE = 3;
    private static final List<WorkStep> KINDS = List.of(WorkStep.values());
    private static final int PINNED = 1;
    private static final int FROZEN = 2;

    ScheduleJson schedule(OpenPlan plan) {
        PlanHead head = plan.head();
        Model model = plan.model();
        return new ScheduleJson(
                head.id(),
                head.name(),
                head.from().toString(),
                model.snapshot().horizonDays(),
                today.toString(),
                mayPlan && head.state() == PlanHead.State.READY,
                plan.plan().costs().objective(),
                plan.undoable(),
                plan.redoable(),
                teams(model),
                KINDS.stream().map(WorkStep::code).toList(),
                columns(plan, model));
    }

    private static List<ScheduleJson.TeamJson> teams(Model model) {
        Map<String, DaySet> days = new HashMap<>();
        model.problem().teams().forEach(team -> days.put(team.id(), team.days()));
        int horizon = model.snapshot().horizonDays();
        return model.snapshot().teams().stream()
                .map(team -> new ScheduleJson.TeamJson(
                        team.id(),
                        team.name(),
                        team.organisation(),
                        team.kind().code(),
                        closed(days.getOrDefault(team.id(), DaySet.every()), horizon)))
                .toList();
    }

    private static List<Integer> closed(DaySet days, int horizon) {
        List<Integer> closed = new ArrayList<>();
        int from = 0;
        for (int day = 0; day <= horizon; day++) {
            if (day == horizon || days.contains(day)) {
                if (day - from >= SHORTEST_PAUSE) {
                    closed.addAll(List.of(from, day));
                }
                from = day + 1;
            }
        }
        return closed;
    }

    private static ScheduleJson.Columns columns(OpenPlan plan, Model model) {
        Map<String, Integer> teams = new HashMap<>();
        model.snapshot().teams().forEach(team -> teams.put(team.id(), teams.size()));
        Set<String> pinned = plan.choices().pinned().keySet();
        List<Plan.Assignment> all = plan.plan().assignments();
        List<Work> works = all.stream()
                .map(one -> model.findWork(one.task()).orElseThrow())
                .toList();
        return new ScheduleJson.Columns(
                works.stream().map(Work::id).toList(),
                works.stream().map(Work::id).toList(),
                works.stream()
                        .map(work ->
                                work.area().map(area -> "/hazards/" + area.id()).orElse(""))
                        .toList(),
                works.stream().map(work -> KINDS.indexOf(work.step())).toList(),
                works.stream().map(Work::m2).toList(),
                works.stream().map(ScheduleWriting::place).toList(),
                all.stream().map(one -> teams.getOrDefault(one.team(), -1)).toList(),
                all.stream().map(Plan.Assignment::start).toList(),
                all.stream().map(Plan.Assignment::finish).toList(),
                all.stream().map(Plan.Assignment::moveDays).toList(),
                all.stream()
                        .map(one -> model.isFrozen(one.task()) ? FROZEN : pinned.contains(one.task()) ? PINNED : 0)
                        .toList());
    }

    private static String place(Work work) {
        return work.area().map(Snapshot.SeenArea::place).orElse("");
    }

    Map<String, Object> edited(OpenPlan plan) {
        ScheduleJson schedule = schedule(plan);
        return Map.of(
                "objective", schedule.objective(),
                "undo", schedule.undo(),
                "redo", schedule.redo(),
                "schedule", schedule);
    }

    Map<String, Object> cost(OpenPlan plan, Answer answer) {
        return switch (answer) {
            case Answer.Possible possible ->
                Map.of(
                        "possible", true,
                        "difference", possible.difference(),
                        "finish",
                                plan.model()
                                        .date(Math.max(0, possible.finish() - 1))
                                        .toString(),
                        "earlier", possible.earlier(),
                        "later", possible.later());
            case Answer.Impossible impossible -> Map.of("possible", false, "why", words.why(code(impossible.why())));
        };
    }

    static String code(Answer.Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, Object> returns(OpenPlan plan) {
        List<Map<String, Object>> features = new ArrayList<>();
        for (Returns.AreaBack back : Returns.of(plan.model(), plan.plan()).areas()) {
            back.back().ifPresent(day -> features.add(feature(back.area(), day)));
        }
        return Map.of("type", "FeatureCollection", "features", features);
    }

    private static Map<String, Object> feature(Snapshot.SeenArea area, LocalDate day) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("hazard", area.key());
        properties.put("record", area.id());
        properties.put("finish", day.toString());
        properties.put("m2", area.m2());
        properties.put(
                "people",
                Optional.ofNullable(area.amounts().get(Criterion.PEOPLE))
                        .orElse(BigDecimal.ZERO)
                        .longValue());
        return Map.of(
                "type",
                "Feature",
                "geometry",
                Map.of("type", "Point", "coordinates", List.of(area.longitude(), area.latitude())),
                "properties",
                properties);
    }
}
