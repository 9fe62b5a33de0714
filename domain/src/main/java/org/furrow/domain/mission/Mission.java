package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.journal.RecordId;

/// A mission as it stands.
///
/// @param reached the milestones that it has reached, in their order; the first one always
/// @param reports what was reported of objectives, in the order in which it came
public record Mission(RecordId id, MissionProfile profile, List<Reached> reached, List<Report> reports) {

    public Mission {
        reached = List.copyOf(reached);
        reports = List.copyOf(reports);
    }

    /// That a milestone was reached.
    public record Reached(Milestone milestone, LocalDate day, MilestoneDocument document) {}

    /// How much of an objective was achieved by a day, as somebody said.
    ///
    /// @param objective its words
    public record Report(String objective, LocalDate day, long amount) {}

    /// The last milestone that it has reached.
    public Milestone state() {
        return reached.getLast().milestone();
    }

    /// The mission once it has reached another milestone.
    public Mission with(Reached another) {
        return new Mission(
                id, profile, Stream.concat(reached.stream(), Stream.of(another)).toList(), reports);
    }

    /// The milestones that it has not reached, up to this one and with it; nothing where it has reached this one.
    public List<Milestone> leftUpTo(Milestone last) {
        return Arrays.stream(Milestone.values())
                .filter(each -> each.compareTo(state()) > 0 && each.compareTo(last) <= 0)
                .toList();
    }

    /// The milestone that comes next; nothing where it has reached all.
    public Optional<Milestone> next() {
        return Arrays.stream(Milestone.values())
                .filter(each -> each.compareTo(state()) > 0)
                .findFirst();
    }

    /// Whether its work is still to be done or going on.
    public boolean isOngoing() {
        return state().compareTo(Milestone.COMPLETED) < 0;
    }

    /// When a milestone was reached, and what says so.
    public Optional<Reached> find(Milestone milestone) {
        return reached.stream().filter(each -> each.milestone() == milestone).findFirst();
    }

    /// What was reported of an objective for the latest day; 0 where nothing was. Of two for a day the later one
    /// counts.
    public long reported(Objective objective) {
        return reports.stream()
                .filter(each -> objective.isCalled(each.objective()))
                .sorted(Comparator.comparing(Report::day))
                .reduce((_, later) -> later)
                .map(Report::amount)
                .orElse(0L);
    }
}
