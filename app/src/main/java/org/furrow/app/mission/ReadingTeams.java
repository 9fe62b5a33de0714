package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Expiry;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.ReadinessDecision;
import org.furrow.domain.mission.Team;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.mission.MissionQuery;

/// Reading who can be sent out, and whether they may work.
public final class ReadingTeams {

    private static final MissionQuery QUERY = new MissionQuery();

    private final Furrow furrow;

    /// A reader of this register's teams.
    public ReadingTeams(Furrow furrow) {
        this.furrow = furrow;
    }

    private record Everybody() implements Answers.Question<Roster> {
        @Override
        public Roster read(Session session) {
            return roster(session);
        }
    }

    /// Everybody at this moment, as far as the reader sees them.
    public Roster read() {
        return furrow.register().read(session -> furrow.answers().answer(session, new Everybody()));
    }

    static Roster read(Register register) {
        return register.read(ReadingTeams::roster);
    }

    private static Roster roster(Session session) {
        return new Roster(
                QUERY.listTeams(session),
                QUERY.listPersons(session),
                QUERY.listAccreditations(session),
                WorkedDays.last(session));
    }

    /// What the journal says of a team, a person or an accreditation, the latest first.
    public List<Revision> history(RecordId record) {
        Register register = furrow.register();
        return register.read(session -> register.journal().list(session, record))
                .reversed();
    }

    /// Whether the team may work with that method on that day, with everything that stands against it; nothing where
    /// there is no such team.
    public Optional<Decision> checkReadiness(RecordId team, Method method, LocalDate day) {
        Roster roster = read();
        Optional<Team> found = roster.findTeam(team);
        return found.map(known -> new ReadinessDecision(furrow.standard().accreditation())
                .decide(
                        roster.readiness(known, WorkedDays.before(furrow.register(), List.of(known), day)),
                        method,
                        day));
    }

    /// The accreditations that end soon, or ended lately, and are not renewed, the most urgent first.
    public List<Expiry> listExpiring(LocalDate today) {
        return read().expiring(furrow.standard().accreditation(), today);
    }
}
