package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.furrow.app.mission.MissionStanding;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.domain.mission.Overdue;

/// Missions of which something is late: a milestone, accreditations that end in their period, an objective.
record WaitingMissions(ReadingMissions missions, LocalDate today) {

    void addTo(ReadingInbox.Found found) {
        missions.list(today).stream()
                .filter(standing -> !standing.overdue().isEmpty())
                .forEach(standing -> found.add(InboxKind.MISSIONS_LATE, item(standing)));
    }

    /// It is due on the earliest day on which anything of it is.
    private InboxItem item(MissionStanding standing) {
        Optional<LocalDate> due = standing.overdue().stream()
                .flatMap(late -> findDue(late).stream())
                .min(Comparator.naturalOrder());
        return new InboxItem(
                standing.mission().id(),
                standing.mission().profile().name(),
                "",
                standing.mission().profile().lead(),
                due.orElse(today),
                due);
    }

    private static Optional<LocalDate> findDue(Overdue late) {
        return switch (late) {
            case Overdue.MilestoneLate milestone -> Optional.of(milestone.planned());
            case Overdue.AccreditationsEnd ending -> Optional.of(ending.first().minusDays(1));
            case Overdue.ObjectiveBehind _ -> Optional.empty();
        };
    }
}
