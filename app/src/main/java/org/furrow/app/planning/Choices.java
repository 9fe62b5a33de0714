package org.furrow.app.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.engines.plan.Task;

/// What somebody decided about a plan before it is made: who shall do what and who shall not; and what the plan in
/// force says, so that few of its works change.
///
/// @param pinned the id of the only team that may do a work, by the work's id
/// @param forbidden the ids of teams that may not, by the work's id
/// @param published what the plan in force says, by the work's id
public record Choices(Map<String, String> pinned, Map<String, Set<String>> forbidden, Map<String, Was> published) {

    /// Nothing.
    public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of());

    /// What the plan in force says of a work.
    ///
    /// @param team its id
    /// @param finish the day after its last day, as a day of this plan
    public record Was(String team, int finish) {}

    public Choices {
        pinned = Map.copyOf(pinned);
        forbidden = Map.copyOf(forbidden);
        published = Map.copyOf(published);
    }

    /// Whether there is a plan in force that changes are priced against.
    public boolean isInForce() {
        return !published.isEmpty();
    }

    Task.Choice of(String work) {
        return new Task.Choice(Optional.ofNullable(pinned.get(work)), forbidden.getOrDefault(work, Set.of()));
    }

    Optional<Task.Published> published(String work) {
        return Optional.ofNullable(published.get(work)).map(was -> new Task.Published(was.team(), was.finish()));
    }

    /// The same, where only that team may do the work.
    public Choices pin(String work, String team) {
        Map<String, String> more = new HashMap<>(pinned);
        more.put(work, team);
        return new Choices(more, without(forbidden, work, team), published);
    }

    /// The same, where that team may not do the work.
    public Choices forbid(String work, String team) {
        Map<String, Set<String>> more = new HashMap<>(forbidden);
        Set<String> teams = new HashSet<>(more.getOrDefault(work, Set.of()));
        teams.add(team);
        more.put(work, Set.copyOf(teams));
        Map<String, String> kept = new HashMap<>(pinned);
        kept.remove(work, team);
        return new Choices(kept, more, published);
    }

    /// The same, where any team may do the work that can.
    public Choices free(String work) {
        Map<String, String> kept = new HashMap<>(pinned);
        kept.remove(work);
        Map<String, Set<String>> others = new HashMap<>(forbidden);
        others.remove(work);
        return new Choices(kept, others, published);
    }

    /// The same, against that plan in force.
    public Choices against(Map<String, Was> inForce) {
        return new Choices(pinned, forbidden, inForce);
    }

    /// The same, without choices that name works or teams that there are not any more.
    public Choices within(Set<String> works, List<String> teams) {
        Map<String, String> pins = new HashMap<>(pinned);
        pins.entrySet().removeIf(each -> !works.contains(each.getKey()) || !teams.contains(each.getValue()));
        Map<String, Set<String>> against = new HashMap<>(forbidden);
        against.keySet().retainAll(works);
        return new Choices(pins, against, published);
    }

    private static Map<String, Set<String>> without(Map<String, Set<String>> sets, String work, String team) {
        Map<String, Set<String>> others = new HashMap<>(sets);
        Set<String> teams = new HashSet<>(others.getOrDefault(work, Set.of()));
        teams.remove(team);
        others.put(work, Set.copyOf(teams));
        return others;
    }
}
