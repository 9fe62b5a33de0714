package org.furrow.app.inbox;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.mission.Roster;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.ReadinessDecision;
import org.furrow.domain.mission.StandDown;
import org.furrow.domain.mission.Team;

/// Accreditations that end, and people who lapse because they do not work.
record WaitingTeams(AccreditationStandard standard, Roster roster, LocalDate today) {

    /// So many working days before somebody lapses, it is told.
    private static final int WORKING_DAYS_AHEAD = 3;

    void addTo(ReadingInbox.Found found) {
        roster.expiring(standard, today).forEach(expiry -> {
            Accreditation ending = expiry.accreditation();
            found.add(
                    InboxKind.ACCREDITATIONS_ENDING,
                    new InboxItem(
                            ending.id(),
                            roster.name(ending.holder()),
                            "",
                            "",
                            ending.from(),
                            Optional.of(ending.end().minusDays(1))));
        });
        ReadinessDecision decision = new ReadinessDecision(standard);
        roster.teams().stream()
                .filter(team -> team.isThereOn(today))
                .forEach(team -> decision.listStandDowns(roster.readiness(team), today, WORKING_DAYS_AHEAD)
                        .forEach(down -> found.add(InboxKind.PEOPLE_STANDING_DOWN, item(team, down))));
    }

    private InboxItem item(Team team, StandDown down) {
        return new InboxItem(
                team.id(),
                down.name(),
                "",
                team.profile().name(),
                down.lastWorked(),
                down.isLapsed() ? Optional.of(today.minusDays(1)) : Optional.empty());
    }
}
