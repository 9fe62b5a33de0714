package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;

/// What is said of a task.
///
/// @param number as it is called, such as `TO-2026-014`; no two tasks of a register have the same
/// @param organisation who does it, as hazards name it
/// @param teams those that do it
/// @param hazards those that it is about, the records of the register
/// @param place where it is, for work that has no hazard
/// @param methods how ground is worked on
/// @param depthCm how deep, in cm; absent where nothing goes into the ground
/// @param first the first day, absent where nobody has planned it
/// @param last the last day, included
/// @param quantities how much is to be made, moved or brought
/// @param waitsFor the tasks that must be completed before it starts
public record TaskProfile(
        String number,
        TaskKind kind,
        String title,
        String organisation,
        List<RecordId> teams,
        List<RecordId> hazards,
        Optional<Position> place,
        Set<Method> methods,
        OptionalInt depthCm,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Dossier dossier,
        List<Quantity> quantities,
        List<RecordId> waitsFor) {

    public TaskProfile {
        teams = teams.stream().distinct().toList();
        hazards = hazards.stream().distinct().toList();
        EnumSet<Method> ways = EnumSet.noneOf(Method.class);
        ways.addAll(methods);
        methods = Collections.unmodifiableSet(ways);
        quantities = List.copyOf(quantities);
        waitsFor = waitsFor.stream().distinct().toList();
    }

    /// The methods that teams have to be fit for.
    public Set<Method> methodsInUse() {
        return methods.isEmpty() ? kind.usualMethods() : methods;
    }

    /// The same, done as this plan says.
    public TaskProfile as(TaskPlan plan) {
        return new TaskProfile(
                number,
                kind,
                title,
                organisation,
                plan.teams(),
                hazards,
                place,
                methods,
                depthCm,
                Optional.of(plan.first()),
                Optional.of(plan.last()),
                new Dossier(plan.medical(), plan.access(), plan.marking(), plan.works(), dossier.remarks()),
                quantities,
                waitsFor);
    }

    /// The words for it in refusals.
    String told() {
        return number.isBlank() ? "The task" : number;
    }
}
