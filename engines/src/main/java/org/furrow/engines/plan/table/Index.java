package org.furrow.engines.plan.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.furrow.engines.plan.Equipment;
import org.furrow.engines.plan.Fund;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;

/// The numbers of names, in the order of the problem.
record Index(
        Map<String, Integer> tasks,
        Map<String, Integer> teams,
        Map<String, Integer> places,
        Map<String, Integer> methods,
        Map<String, Integer> operators,
        Map<String, Integer> equipment,
        Map<String, Integer> funds) {

    static Index of(PlanningProblem problem) {
        return new Index(
                numbers(problem.tasks(), Task::id),
                numbers(problem.teams(), Team::id),
                numbers(problem.places(), place -> place.id()),
                numbers(problem.tasks(), Task::method),
                numbers(problem.teams(), Team::operator),
                numbers(problem.equipment(), Equipment::id),
                numbers(problem.funds(), Fund::id));
    }

    int task(String name) {
        return number(tasks, name);
    }

    int team(String name) {
        return number(teams, name);
    }

    int place(String name) {
        return number(places, name);
    }

    int equipment(String name) {
        return number(equipment, name);
    }

    int fund(String name) {
        return number(funds, name);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("Nothing is named " + name);
        }
        return number;
    }

    private static <T> Map<String, Integer> numbers(List<T> things, Function<T, String> name) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        things.forEach(thing -> names.add(name.apply(thing)));
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(one -> numbers.put(one, numbers.size()));
        return numbers;
    }
}
