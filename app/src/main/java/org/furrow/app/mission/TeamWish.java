package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.WorkingCalendar;

/// What somebody says of a team. Members are named; who is new to the organisation is enrolled with the team.
public record TeamWish(
        String name,
        TeamKind kind,
        String organisation,
        String base,
        List<Line> members,
        List<Equipment> equipment,
        WorkingCalendar calendar) {

    public TeamWish {
        members = List.copyOf(members);
        equipment = List.copyOf(equipment);
    }

    /// One member.
    ///
    /// @param from the first day in the team
    /// @param until the day on which they are no longer in it, absent while nobody knows one
    public record Line(String name, MemberRole role, LocalDate from, Optional<LocalDate> until) {}
}
