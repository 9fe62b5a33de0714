package org.furrow.domain.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;

/// What happened with the lots of one operator and method, by day, and how strictly they are inspected now.
///
/// It follows from the recorded inspections, so one that arrives late takes its place by its day. An inspection that
/// repeats another one does not count: the rules look at lots when they are inspected for the first time.
///
/// @param steps the earliest first
public record LotHistory(Whose whose, List<Step> steps, Inspection now) {

    public LotHistory {
        steps = List.copyOf(steps);
    }

    /// Whose lots they are.
    public record Whose(String organisation, Method method) {}

    /// Something that happened.
    ///
    /// @param visit the inspection; absent for a note
    /// @param told the number of the inspection, or the reason of the note
    /// @param after how strictly the next lot is inspected
    public record Step(Optional<RecordId> visit, String told, LocalDate day, LotEvent event, Severity after) {}

    private record Happened(Whose whose, Optional<RecordId> visit, String told, LocalDate day, LotEvent event) {}

    /// The histories of everybody whose lots were inspected, by organisation and method.
    public static List<LotHistory> of(List<Visit> visits, List<RecordedNote> notes, SwitchingRules rules) {
        List<Happened> all = new ArrayList<>();
        visits.forEach(visit -> happened(visit).ifPresent(all::add));
        notes.forEach(noted -> all.add(new Happened(
                new Whose(noted.note().organisation(), noted.note().method()),
                Optional.empty(),
                noted.note().reason(),
                noted.day(),
                noted.note().event())));
        return all.stream()
                .map(Happened::whose)
                .distinct()
                .sorted(Comparator.comparing(Whose::organisation).thenComparing(Whose::method))
                .map(whose -> of(
                        whose,
                        all.stream().filter(each -> each.whose().equals(whose)).toList(),
                        rules))
                .toList();
    }

    private static Optional<Happened> happened(Visit visit) {
        VisitProfile profile = visit.profile();
        boolean isFirst = profile.previous().isEmpty() && !visit.isTakenBack();
        return profile.kind() == VisitKind.SAMPLING && isFirst
                ? profile.of()
                        .method()
                        .flatMap(method -> profile.verdict()
                                .map(verdict -> new Happened(
                                        new Whose(profile.of().organisation(), method),
                                        Optional.of(visit.id()),
                                        profile.number(),
                                        profile.day(),
                                        verdict == Verdict.ACCEPT ? LotEvent.ACCEPTED : LotEvent.NOT_ACCEPTED)))
                : Optional.empty();
    }

    /// Notes of a day count after the inspections of it.
    private static LotHistory of(Whose whose, List<Happened> all, SwitchingRules rules) {
        List<Happened> inOrder = all.stream()
                .sorted(Comparator.comparing(Happened::day)
                        .thenComparing(each -> each.visit().isEmpty())
                        .thenComparing(Happened::told))
                .toList();
        List<LotEvent> events = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Happened each : inOrder) {
            events.add(each.event());
            steps.add(new Step(
                    each.visit(),
                    each.told(),
                    each.day(),
                    each.event(),
                    rules.after(events).severity()));
        }
        return new LotHistory(whose, steps, rules.after(events));
    }

    /// The same as it was before that day.
    public LotHistory before(LocalDate day, SwitchingRules rules) {
        List<Step> earlier =
                steps.stream().filter(step -> step.day().isBefore(day)).toList();
        return new LotHistory(
                whose, earlier, rules.after(earlier.stream().map(Step::event).toList()));
    }
}
