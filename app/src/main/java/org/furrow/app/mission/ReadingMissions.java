package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.app.ground.Shown;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Achievement;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Objective;
import org.furrow.domain.mission.Overdue;
import org.furrow.domain.mission.Person;
import org.furrow.domain.release.LedgerLine;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.ground.PlaceQuery;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.mission.MissionWorkQuery;
import org.furrow.store.mission.MissionsQuery;

/// Reading missions: where each stands, what it achieved, and what is overdue.
public final class ReadingMissions {

    private static final MissionsQuery QUERY = new MissionsQuery();
    private static final MissionWorkQuery WORK = new MissionWorkQuery();

    private final Furrow furrow;

    /// A reader of this register's missions.
    public ReadingMissions(Furrow furrow) {
        this.furrow = furrow;
    }

    private record All() implements Answers.Question<List<Mission>> {
        @Override
        public List<Mission> read(Session session) {
            return QUERY.list(session);
        }
    }

    /// What was done for a mission until a day.
    private record Work(Mission mission, LocalDate until) implements Answers.Question<MissionWorkQuery.Work> {
        @Override
        public MissionWorkQuery.Work read(Session session) {
            return WORK.read(session, mission, until);
        }
    }

    /// Where a mission works.
    ///
    /// @param outlines its districts, where the register has their shapes, and what is drawn
    /// @param hazards the drawn hazards there that the reader sees
    public record Ground(List<Footprint> outlines, List<Shown.DrawnHazard> hazards) {
        public Ground {
            outlines = List.copyOf(outlines);
            hazards = List.copyOf(hazards);
        }
    }

    /// Every mission that the reader sees, those that begin last first.
    public List<MissionStanding> list(LocalDate today) {
        Roster roster = new ReadingTeams(furrow).read();
        return all().stream().map(mission -> standing(mission, roster, today)).toList();
    }

    /// A mission that the reader sees.
    public Optional<MissionStanding> find(RecordId id, LocalDate today) {
        Roster roster = new ReadingTeams(furrow).read();
        return all().stream()
                .filter(mission -> mission.id().equals(id))
                .findFirst()
                .map(mission -> standing(mission, roster, today));
    }

    /// The missions that a team is in.
    public List<Mission> listOf(RecordId team) {
        return all().stream()
                .filter(mission -> mission.profile().teams().contains(team))
                .toList();
    }

    /// What the journal says of a mission, the latest first, without the money that the reader does not see.
    public List<Revision> history(RecordId id) {
        Register register = furrow.register();
        return register.read(session -> register.journal().list(session, id)).reversed().stream()
                .map(revision -> revision.draft().fact() instanceof MissionFact fact
                        ? revision.saying(fact.seenBy(register.sight()::covers))
                        : revision)
                .toList();
    }

    /// Where a mission works, as far as it is drawn; nothing where it has no limit.
    public Ground readGround(Mission mission) {
        return furrow.register().read(session -> {
            Set<String> districts = Set.copyOf(mission.profile().area().districts());
            Stream<Footprint> named = districts.isEmpty()
                    ? Stream.empty()
                    : new PlaceQuery()
                            .list(session, PlaceRecorded.Kind.DISTRICT).stream()
                                    .filter(place -> districts.contains(place.name()))
                                    .flatMap(place -> place.footprint().stream());
            return new Ground(
                    Stream.concat(named, mission.profile().area().drawn().stream())
                            .toList(),
                    WORK.listHazards(session, mission).stream()
                            .map(ReadingMissions::shown)
                            .toList());
        });
    }

    static List<Mission> list(Register register) {
        return register.read(QUERY::list);
    }

    static Optional<Mission> find(Register register, RecordId id) {
        return list(register).stream()
                .filter(mission -> mission.id().equals(id))
                .findFirst();
    }

    private List<Mission> all() {
        return furrow.register().read(session -> furrow.answers().answer(session, new All()));
    }

    private MissionStanding standing(Mission mission, Roster roster, LocalDate today) {
        LocalDate until = mission.profile().period().lastUntil(today);
        MissionWorkQuery.Work work =
                furrow.register().read(session -> furrow.answers().answer(session, new Work(mission, until)));
        List<Achievement> achievements = mission.profile().objectives().stream()
                .map(each -> new Achievement(each, actual(each, mission, new Counted(work, roster, until))))
                .toList();
        MissionStanding standing = new MissionStanding(mission, roster, achievements, List.of());
        return new MissionStanding(
                mission, roster, achievements, Overdue.list(mission, achievements, standing.readiness(), today));
    }

    /// What can be counted until a day.
    private record Counted(MissionWorkQuery.Work work, Roster roster, LocalDate until) {}

    private static long actual(Objective objective, Mission mission, Counted counted) {
        MissionWorkQuery.Work work = counted.work();
        return switch (objective.measure()) {
            case CLEARED -> work.squareMetres().getOrDefault(LedgerLine.CLEARED, 0L);
            case REDUCED -> work.squareMetres().getOrDefault(LedgerLine.REDUCED, 0L);
            case CANCELLED -> work.squareMetres().getOrDefault(LedgerLine.CANCELLED, 0L);
            case HAZARDS_RELEASED -> work.hazardsReleased();
            case ORDNANCE_FOUND -> work.ordnance();
            case PEOPLE_ACCREDITED -> accredited(mission.profile(), counted);
            case OTHER -> mission.reported(objective);
        };
    }

    /// How many people of the mission's organisations were granted an accreditation of their own within the period.
    private static long accredited(MissionProfile profile, Counted counted) {
        Set<RecordId> people = counted.roster().people().stream()
                .filter(person ->
                        profile.organisations().contains(person.profile().organisation()))
                .map(Person::id)
                .collect(Collectors.toSet());
        return counted.roster().accreditations().stream()
                .filter(each -> !each.from().isBefore(profile.period().first()))
                .filter(each -> !each.from().isAfter(counted.until()))
                .flatMap(each ->
                        each.holder() instanceof Holder.OfPerson(var person) ? Stream.of(person) : Stream.empty())
                .filter(people::contains)
                .distinct()
                .count();
    }

    private static Shown.DrawnHazard shown(HazardQuery.Drawn drawn) {
        return new Shown.DrawnHazard(
                drawn.id(),
                drawn.reference(),
                Classification.find(drawn.classification()).orElseThrow(),
                WorkStatus.find(drawn.status()).orElseThrow(),
                drawn.remaining(),
                drawn.footprint());
    }
}
