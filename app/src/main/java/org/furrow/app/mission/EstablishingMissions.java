package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDecision;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionDecision;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;
import org.furrow.store.ground.PlaceQuery;
import org.furrow.store.hazard.HazardQuery;

/// Establishing missions and revising what is said of them. It changes no fact of a hazard, so nobody has to approve
/// it; the document that says so is named with it.
public final class EstablishingMissions {

    private final Furrow furrow;

    /// Establishing in this register.
    public EstablishingMissions(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Establishes a mission that was established on that day, or says why not.
    public Outcome establish(MissionReading.Said said, LocalDate today) {
        Register register = furrow.register(Permission.PLAN_MISSIONS);
        synchronized (register.decisions()) {
            Naming naming = new Naming(register, said.wish(), Optional.empty());
            MissionProfile profile = naming.profile();
            RecordId id = register.newId();
            List<Reason> against = new ArrayList<>(MissionSight.check(register, profile));
            against.addAll(naming.against());
            against.addAll(MissionDecision.decide(id, profile, naming.known()).reasons());
            MilestoneDocument document = said.document();
            MilestoneDecision.Claim claim = new MilestoneDecision.Claim(Milestone.ESTABLISHED, said.day(), document);
            boolean isKnown = MissionSight.isDocumentKnown(furrow, document);
            against.addAll(MilestoneDecision.check(
                    profile.name(), claim, new MilestoneDecision.Circumstances(today, isKnown, List.of(), 0)));
            return against.isEmpty()
                    ? new Outcome.Recorded(List.of(register.append(Draft.of(
                            id, said.day(), furrow.actor().name(), new MissionFact.Established(profile, document)))))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }

    /// Revises what is said of a mission from that day on. Teams that the author does not see stay in it.
    ///
    /// @param seen the latest entry of the mission that the author had before them, absent where nobody said
    public Outcome revise(RecordId id, MissionReading.Said said, String reason, Optional<Hash> seen) {
        Register register = furrow.register(Permission.PLAN_MISSIONS);
        synchronized (register.decisions()) {
            Optional<Mission> found = ReadingMissions.find(register, id);
            if (found.isEmpty()) {
                return new Outcome.Refused(List.of(MissionRefusal.UNKNOWN_MISSION.because(id)));
            }
            Mission mission = found.orElseThrow();
            Revision latest = register.latest(id);
            Naming naming = new Naming(register, said.wish(), found);
            List<Reason> against = new ArrayList<>(MissionSight.check(register, mission.profile()));
            against.addAll(MissionSight.check(register, naming.profile()));
            if (seen.filter(hash -> !hash.equals(latest.hash())).isPresent()) {
                against.add(MissionRefusal.CHANGED_MEANWHILE.because(
                        mission.profile().name(), latest.draft().author()));
            }
            against.addAll(naming.against());
            against.addAll(
                    MissionDecision.decide(id, naming.profile(), naming.known()).reasons());
            return against.isEmpty()
                    ? MissionSight.write(
                            furrow,
                            register,
                            new MissionSight.Entry(
                                    id, said.day(), new MissionFact.Revised(naming.profile(), reason.strip())))
                    : new Outcome.Refused(against.stream().distinct().toList());
        }
    }

    /// Which teams are meant by their names, and what the register knows.
    private static final class Naming {
        private final Register register;
        private final List<Team> teams;
        private final Set<RecordId> unseen = new HashSet<>();
        private final List<Reason> against = new ArrayList<>();
        private final MissionProfile profile;

        Naming(Register register, MissionWish wish, Optional<Mission> before) {
            this.register = register;
            Roster roster = ReadingTeams.read(register);
            teams = roster.teams();
            List<RecordId> ids = new ArrayList<>();
            for (String name : wish.teams()) {
                roster.findTeam(name)
                        .ifPresentOrElse(
                                team -> ids.add(team.id()),
                                () -> against.add(MissionRefusal.MISSION_TEAM_UNKNOWN.because(wish.name(), name)));
            }
            before.ifPresent(mission -> mission.profile().teams().stream()
                    .filter(each -> roster.findTeam(each).isEmpty())
                    .forEach(unseen::add));
            ids.addAll(unseen);
            profile = new MissionProfile(
                    wish.name().strip(),
                    wish.mandate().strip(),
                    wish.lead().strip(),
                    wish.partners(),
                    wish.area(),
                    wish.period(),
                    wish.planned(),
                    wish.objectives(),
                    ids,
                    wish.equipment(),
                    wish.budget());
        }

        MissionProfile profile() {
            return profile;
        }

        /// Names that nobody has.
        List<Reason> against() {
            return against;
        }

        MissionDecision.Known known() {
            return new MissionDecision.Known(ReadingMissions.list(register), teams, districts(), unseen);
        }

        private Set<String> districts() {
            return register.read(session -> {
                Set<String> districts = new HashSet<>(new HazardQuery().listDistricts(session));
                new PlaceQuery()
                        .list(session, PlaceRecorded.Kind.DISTRICT).stream()
                                .map(Place::name)
                                .forEach(districts::add);
                return districts;
            });
        }
    }
}
