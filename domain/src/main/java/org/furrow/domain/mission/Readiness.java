package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.furrow.domain.journal.RecordId;

/// All that decides whether a team may work.
///
/// @param names what its members are called
/// @param accreditations those of its organisation, of itself and of its members, and no others; in any order
/// @param worked on which days each of its members worked, in whichever team; those who never did may be left out
public record Readiness(
        Team team,
        Map<RecordId, String> names,
        List<Accreditation> accreditations,
        Map<RecordId, NavigableSet<LocalDate>> worked) {

    public Readiness {
        names = Map.copyOf(names);
        accreditations = List.copyOf(accreditations);
        worked = Map.copyOf(worked);
    }

    List<Accreditation> of(Holder holder) {
        return accreditations.stream()
                .filter(each -> each.holder().equals(holder))
                .toList();
    }

    String name(RecordId person) {
        return names.getOrDefault(person, person.toString());
    }

    /// The last day on which somebody worked before this one.
    Optional<LocalDate> lastWorked(RecordId person, LocalDate before) {
        return Optional.ofNullable(worked.getOrDefault(person, new TreeSet<>()).lower(before));
    }
}
