package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.List;

/// What is said of a team.
///
/// @param name as it is called, such as `MCT-04`; no two teams of a register have the same
/// @param organisation whose team it is, as hazards name it
/// @param base from where it works; empty where nobody says
/// @param members in any order; somebody who left and came back stands here twice
public record TeamProfile(
        String name,
        TeamKind kind,
        String organisation,
        String base,
        List<Member> members,
        List<Equipment> equipment,
        WorkingCalendar calendar) {

    public TeamProfile {
        members = List.copyOf(members);
        equipment = List.copyOf(equipment);
    }

    /// Who is in it on that day.
    public List<Member> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.isInOn(day)).toList();
    }
}
