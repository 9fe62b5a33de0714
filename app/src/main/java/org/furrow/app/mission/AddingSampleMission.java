package org.furrow.app.mission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.people.ReadingOrganisations;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDecision;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.Objective;
import org.furrow.domain.mission.ReadinessDecision;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;

/// Giving an exercise one mission that works in a district: some milestones are reached, part of the land is cleared,
/// and something is overdue. Needs the teams of [AddingSampleTeams].
public final class AddingSampleMission {

    private static final int MOST_HAZARDS = 5_000;
    private static final int RELEASES = 3;
    private static final int PARTNERS = 2;
    private static final int ACCREDITED_DAYS_AGO = 128;
    private static final double STEPS_PER_DEGREE = 1e7;
    private static final MilestoneDocument ORDER = MilestoneDocument.called("Mission order 1");

    private final Furrow furrow;
    private final LocalDate today;

    /// Adding to this register.
    public AddingSampleMission(Furrow furrow) {
        this.furrow = furrow;
        today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    /// Where most is to be done, and for whom.
    ///
    /// @param hazards confirmed areas of the lead there, of which nothing is released
    private record Place(String district, String lead, List<HazardSummary> hazards) {}

    /// Adds it where there is an organisation that has something to clear.
    ///
    /// @return how many missions were added
    public int add() {
        List<String> organisations = new ReadingOrganisations(furrow).list();
        Optional<Place> place = findPlace();
        place.ifPresent(each -> {
            long cleared = clear(each);
            List<String> partners = organisations.stream()
                    .filter(organisation -> !organisation.equals(each.lead()))
                    .limit(PARTNERS)
                    .toList();
            establish(each, partners, Math.max(1, cleared));
        });
        return place.isPresent() ? 1 : 0;
    }

    private Optional<Place> findPlace() {
        return new ReadingRegister(furrow)
                .read(ReadingRegister.Question.first(MOST_HAZARDS)).hazards().stream()
                        .filter(hazard -> hazard.classification() == Classification.CONFIRMED)
                        .filter(hazard -> hazard.isDrawn() && hazard.remaining().equals(hazard.boundary()))
                        .filter(hazard -> hazard.status().isStanding())
                        .filter(hazard -> !hazard.description().operator().isEmpty())
                        .collect(Collectors.groupingBy(hazard -> List.of(
                                hazard.description().district(),
                                hazard.description().operator())))
                        .entrySet()
                        .stream()
                        .max(Comparator.comparingInt((Map.Entry<List<String>, List<HazardSummary>> each) ->
                                        each.getValue().size())
                                .thenComparing(each -> each.getKey().toString()))
                        .map(each -> new Place(
                                each.getKey().getFirst(), each.getKey().getLast(), each.getValue()));
    }

    /// Clears the western half of a few hazards, as the mission's work.
    ///
    /// @return how many square metres
    private long clear(Place place) {
        long squareMetres = 0;
        int days = 90;
        for (HazardSummary hazard : place.hazards().stream().limit(RELEASES).toList()) {
            Optional<Footprint> half = new ReadingHazard(furrow)
                    .find(hazard.id(), Clocks.LATEST)
                    .flatMap(found -> found.hazard().extent().findFootprint())
                    .flatMap(AddingSampleMission::westernHalf);
            if (half.isPresent()) {
                release(hazard, place.lead(), half.orElseThrow(), today.minusDays(days));
                squareMetres += half.orElseThrow().area().squareMetres();
                days -= 40;
            }
        }
        return squareMetres;
    }

    private void release(HazardSummary hazard, String lead, Footprint surface, LocalDate day) {
        furrow.register(Permission.RELEASE)
                .append(Draft.of(
                        furrow.register(Permission.RELEASE).newId(),
                        day,
                        "exercise",
                        new ReleaseRecorded(
                                hazard.id(),
                                hazard.description().reference() + "-M1",
                                ReleaseKind.CLEARED,
                                new Extent.Drawn(surface),
                                OptionalInt.of(20),
                                lead,
                                "exercise",
                                false,
                                Optional.empty())));
    }

    private static Optional<Footprint> westernHalf(Footprint whole) {
        Bounds box = whole.bounds();
        double w = onGrid(box.west());
        double e = onGrid(box.centre().longitude());
        double s = onGrid(box.south());
        double n = onGrid(box.north());
        return whole.intersection(Footprint.of(new Sketch(
                Sketch.Kind.POLYGON, List.of(new Sketch.Part(List.of(Ring.of(w, s, e, s, e, n, w, n, w, s)))))));
    }

    private static double onGrid(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    private void establish(Place place, List<String> partners, long cleared) {
        MissionWish wish = new MissionWish(
                "Mission " + place.district(),
                "Clear confirmed areas in the district of " + place.district() + ", so that fields can be worked again",
                place.lead(),
                partners,
                new MissionArea(List.of(place.district()), Optional.empty()),
                new MissionPeriod(today.minusDays(125), today.plusDays(60)),
                planned(),
                List.of(
                        Objective.counted(Measure.CLEARED, cleared * 2),
                        Objective.counted(Measure.HAZARDS_RELEASED, 4),
                        Objective.reported("Meetings with villages", 20)),
                teams(place.lead(), partners),
                List.of(new Equipment("Excavator", 1), new Equipment("Lorry", 3)),
                budget(place.lead(), partners));
        Outcome outcome = new EstablishingMissions(furrow)
                .establish(new MissionReading.Said(today.minusDays(145), wish, ORDER), today);
        if (outcome instanceof Outcome.Recorded recorded) {
            goOn(recorded.revisions().getLast().draft().record());
        }
    }

    private Map<Milestone, LocalDate> planned() {
        Map<Milestone, LocalDate> planned = new EnumMap<>(Milestone.class);
        planned.put(Milestone.ESTABLISHED, today.minusDays(150));
        planned.put(Milestone.TRAINED, today.minusDays(132));
        planned.put(Milestone.ACCREDITED, today.minusDays(130));
        planned.put(Milestone.DEPLOYED, today.minusDays(125));
        planned.put(Milestone.WORKING, today.minusDays(123));
        planned.put(Milestone.COMPLETED, today.plusDays(50));
        planned.put(Milestone.RETURNED, today.plusDays(60));
        planned.put(Milestone.DOCUMENTED, today.plusDays(90));
        return planned;
    }

    /// Those of the lead and of the first partner that may work.
    private List<String> teams(String lead, List<String> partners) {
        Roster roster = new ReadingTeams(furrow).read();
        ReadinessDecision readiness = new ReadinessDecision(furrow.standard().accreditation());
        Function<Team, String> organisation = team -> team.profile().organisation();
        return roster.teams().stream()
                .filter(team -> organisation.apply(team).equals(lead)
                        || partners.stream().limit(1).anyMatch(organisation.apply(team)::equals))
                .filter(team -> readiness
                        .decideForAny(roster.readiness(team), today.minusDays(ACCREDITED_DAYS_AGO))
                        .reasons()
                        .isEmpty())
                .map(team -> team.profile().name())
                .toList();
    }

    private static List<BudgetLine> budget(String lead, List<String> partners) {
        Currency euro = Currency.getInstance("EUR");
        Currency dollar = Currency.getInstance("USD");
        BudgetLine own = new BudgetLine("Clearance", lead, "Donor A", euro, BigDecimal.valueOf(480_000));
        BudgetLine transport = new BudgetLine("Transport", lead, "Donor B", euro, BigDecimal.valueOf(62_500));
        return partners.isEmpty()
                ? List.of(own, transport)
                : List.of(
                        own,
                        transport,
                        new BudgetLine("Survey", partners.getFirst(), "Donor B", dollar, BigDecimal.valueOf(150_000)));
    }

    private void goOn(RecordId mission) {
        ReachingMilestones reaching = new ReachingMilestones(furrow);
        Map<Milestone, Integer> daysAgo = new EnumMap<>(Milestone.class);
        daysAgo.put(Milestone.TRAINED, 129);
        daysAgo.put(Milestone.ACCREDITED, ACCREDITED_DAYS_AGO);
        daysAgo.put(Milestone.DEPLOYED, 124);
        daysAgo.put(Milestone.WORKING, 118);
        daysAgo.forEach((milestone, days) -> reaching.reach(
                mission,
                new MilestoneDecision.Claim(
                        milestone, today.minusDays(days), MilestoneDocument.called("Report: " + milestone.label())),
                today));
        reaching.report(mission, new Mission.Report("Meetings with villages", today.minusDays(20), 13), today);
    }
}
