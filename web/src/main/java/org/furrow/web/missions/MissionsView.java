package org.furrow.web.missions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.MissionReading;
import org.furrow.app.mission.MissionStanding;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Achievement;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Objective;
import org.furrow.domain.mission.Overdue;
import org.furrow.domain.mission.ReadinessDecision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.web.journal.JournalWords;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskSayings;
import org.furrow.web.teams.TeamPage;

/// Makes the pages of missions for a reader.
final class MissionsView {

    private static final long WHOLE = 100;

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final AccreditationStandard standard;
    private final LocalDate today;
    private final MissionWords words;
    private final JournalWords journalWords;
    private final Figures figures;

    MissionsView(Reader reader, Office office, Actor actor, AccreditationStandard standard, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.standard = standard;
        this.today = today;
        words = Words.of(MissionWords.class, reader.locale());
        journalWords = Words.of(JournalWords.class, reader.locale());
        figures = office.figures(reader);
    }

    /// What somebody tried with a mission.
    ///
    /// @param typed what was typed about a milestone
    /// @param against what stood against it
    record Tried(Typed typed, List<TeamPage.Against> against) {

        static Tried nothing() {
            return new Tried(Typed.nothing(), List.of());
        }
    }

    MissionWords words() {
        return words;
    }

    /// The words for measures as the reader writes them.
    MissionReading.MeasureWords measures() {
        return measure -> words.measureIs(measure.code());
    }

    MissionsPage list(List<MissionStanding> missions) {
        return new MissionsPage(
                shell(words.title()),
                words,
                missions.stream().map(this::line).toList(),
                actor.may(Permission.PLAN_MISSIONS));
    }

    private MissionsPage.Line line(MissionStanding standing) {
        MissionProfile profile = standing.mission().profile();
        int overdue = standing.overdue().size();
        return new MissionsPage.Line(
                standing.mission().id().toString(),
                profile.name(),
                profile.lead(),
                period(profile),
                words.milestoneIs(standing.mission().state().code()),
                overdue == 0 ? "" : words.overdueCount(overdue));
    }

    /// What the register holds of a mission beside where it stands.
    ///
    /// @param history the latest entry first
    /// @param worked ground that its teams reported as worked on
    /// @param tasks those that its teams do in its time
    record Known(ReadingMissions.Ground ground, List<Revision> history, List<Task> tasks, Area worked) {}

    MissionPage page(MissionStanding standing, Known known, Tried tried) {
        Mission mission = standing.mission();
        MissionProfile profile = mission.profile();
        return new MissionPage(
                shell(profile.name()),
                words,
                mission.id().toString(),
                profile.name(),
                profile.mandate(),
                facts(mission),
                standing.overdue().stream().map(this::overdue).toList(),
                timeline(mission),
                Arrays.stream(Milestone.values())
                        .map(each -> step(each, mission))
                        .toList(),
                reaching(mission, tried.typed()),
                MissionMap.draw(
                        known.ground(),
                        words.mapMeans(known.ground().hazards().size()),
                        metres -> words.metres(figures.number(metres)),
                        registers(profile)),
                targets(standing, known.worked()),
                teams(standing),
                new TaskSayings(reader, office).section(known.tasks()),
                untasked(profile),
                budget(standing),
                known.history().stream().map(this::entry).toList(),
                actor.may(Permission.PLAN_MISSIONS) && actor.sight().covers(profile.lead()),
                tried.against());
    }

    private List<Fact> facts(Mission mission) {
        MissionProfile profile = mission.profile();
        List<Fact> facts = new ArrayList<>();
        fact(facts, words.state(), words.milestoneIs(mission.state().code()));
        fact(facts, words.lead(), profile.lead());
        fact(facts, words.partners(), figures.list(profile.partners()));
        fact(facts, words.period(), period(profile));
        fact(
                facts,
                words.area(),
                profile.area().isEverywhere()
                        ? words.everywhere()
                        : figures.list(profile.area().districts()));
        profile.area().drawn().ifPresent(drawn -> fact(facts, words.drawn(), figures.area(drawn.area())));
        fact(
                facts,
                words.equipment(),
                figures.list(profile.equipment().stream()
                        .map(each -> each.label() + " × " + figures.number(each.count()))
                        .toList()));
        return facts;
    }

    private static void fact(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }

    private String period(MissionProfile profile) {
        return figures.day(profile.period().first()) + " – "
                + figures.day(profile.period().last());
    }

    private String overdue(Overdue overdue) {
        return switch (overdue) {
            case Overdue.MilestoneLate late ->
                words.milestoneLate(
                        late.days(), words.milestoneIs(late.milestone().code()), figures.day(late.planned()));
            case Overdue.AccreditationsEnd ending ->
                words.accreditationsEnd(ending.count(), ending.team().profile().name(), figures.day(ending.first()));
            case Overdue.ObjectiveBehind behind -> {
                Objective objective = behind.achievement().objective();
                yield words.objectiveBehind(
                        named(objective),
                        amount(objective, behind.achievement().actual()),
                        amount(objective, behind.expected()));
            }
        };
    }

    private MissionTimeline timeline(Mission mission) {
        return MissionTimeline.of(new MissionTimeline.Drawn(
                mission,
                today,
                each -> words.milestoneIs(each.code()),
                figures::day,
                reader.direction().equals("rtl")));
    }

    private MissionPage.Step step(Milestone milestone, Mission mission) {
        Optional<LocalDate> planned = mission.profile().findPlanned(milestone);
        Optional<Mission.Reached> reached = mission.find(milestone);
        boolean canBeTakenBack = mission.state() == milestone && milestone != Milestone.ESTABLISHED;
        return new MissionPage.Step(
                words.milestoneIs(milestone.code()),
                planned.map(figures::day).orElse(""),
                reached.map(each -> figures.day(each.day())).orElse(""),
                reached.isEmpty() && planned.filter(day -> day.isBefore(today)).isPresent(),
                reached.map(each -> each.document().reference()).orElse(""),
                reached.flatMap(each -> each.document().document())
                        .map(RecordId::toString)
                        .map(id -> "/documents/" + id)
                        .orElse(""),
                canBeTakenBack ? milestone.code() : "");
    }

    private MissionPage.Reaching reaching(Mission mission, Typed typed) {
        return new MissionPage.Reaching(
                new Select(
                        "milestone",
                        words.reachedUpTo(),
                        Select.Choice.of(
                                mission.leftUpTo(Milestone.DOCUMENTED).toArray(Milestone[]::new),
                                Milestone::code,
                                words::milestoneIs,
                                typed.all("milestone"))),
                typed.text("day").isEmpty() ? today.toString() : typed.text("day"),
                typed.text("reference"),
                typed.text("document"));
    }

    private List<Link> registers(MissionProfile profile) {
        return profile.area().districts().stream()
                .map(district -> new Link(
                        words.hazardsOf(district),
                        "/hazards?district=" + URLEncoder.encode(district, StandardCharsets.UTF_8)))
                .toList();
    }

    /// The confirmed areas that wait for a task, for those who order some: in the districts of the mission, or
    /// everywhere.
    private List<Link> untasked(MissionProfile profile) {
        if (!actor.may(Permission.ORDER_TASKS)) {
            return List.of();
        }
        String address = "/hazards?classification=cha&status=open&columns=reference,name,operator,district,remaining";
        List<Link> links = profile.area().districts().stream()
                .map(district -> new Link(
                        words.areasToTask() + ": " + district,
                        address + "&district=" + URLEncoder.encode(district, StandardCharsets.UTF_8)))
                .toList();
        return links.isEmpty() ? List.of(new Link(words.areasToTask(), address)) : links;
    }

    private MissionPage.Targets targets(MissionStanding standing, Area worked) {
        MissionProfile profile = standing.mission().profile();
        List<String> counted = new ArrayList<>();
        LocalDate until = profile.period().lastUntil(today);
        counted.add(words.counted(figures.day(profile.period().first()), figures.day(until)));
        if (!actor.sight().organisations().isEmpty()) {
            counted.add(words.countedPart(figures.list(actor.sight().organisations())));
        }
        if (!worked.isZero()) {
            counted.add(words.worked(figures.area(worked)));
        }
        List<Select.Choice> reported = profile.objectives().stream()
                .filter(each -> each.measure() == Measure.OTHER)
                .map(each -> new Select.Choice(each.words(), each.words(), false))
                .toList();
        return new MissionPage.Targets(
                standing.achievements().stream()
                        .map(each -> target(each, standing))
                        .toList(),
                counted,
                new Select("objective", words.objective(), reported),
                today.toString());
    }

    private MissionPage.Target target(Achievement achievement, MissionStanding standing) {
        Objective objective = achievement.objective();
        return new MissionPage.Target(
                named(objective),
                amount(objective, objective.target()),
                amount(objective, achievement.actual()),
                Math.min(WHOLE, achievement.percent()),
                words.part(figures.number(achievement.percent())),
                standing.mission().isOngoing()
                        && achievement.isBehind(standing.mission().profile().period(), today));
    }

    private String named(Objective objective) {
        return objective.measure() == Measure.OTHER
                ? objective.words()
                : words.measureIs(objective.measure().code());
    }

    private String amount(Objective objective, long amount) {
        return objective.measure().isArea() ? figures.squareMetres(amount) : figures.number(amount);
    }

    private MissionPage.Teams teams(MissionStanding standing) {
        ReadinessDecision decision = new ReadinessDecision(standard);
        return new MissionPage.Teams(
                standing.teams().stream()
                        .map(team -> new MissionPage.Team(
                                team.id().toString(),
                                team.profile().name(),
                                team.profile().organisation(),
                                decision.decideForAny(standing.roster().readiness(team), today)
                                        .reasons()
                                        .isEmpty()))
                        .toList(),
                standing.unseenTeams() == 0 ? "" : words.unseenTeams(standing.unseenTeams()));
    }

    private MissionPage.Budget budget(MissionStanding standing) {
        return new MissionPage.Budget(
                standing.mission().profile().budget().stream().map(this::money).toList(),
                standing.budgetSums().entrySet().stream()
                        .map(each -> new Fact(words.sum(each.getKey()), figures.decimal(each.getValue())))
                        .toList());
    }

    private MissionPage.Money money(BudgetLine line) {
        return new MissionPage.Money(
                line.label(),
                line.organisation(),
                line.donor(),
                figures.decimal(line.amount()) + " " + line.currency().getCurrencyCode());
    }

    private MissionPage.Entry entry(Revision revision) {
        MissionFact fact = (MissionFact) revision.draft().fact();
        return new MissionPage.Entry(
                what(fact),
                figures.day(revision.draft().valid()),
                words.by(revision.draft().author(), figures.minute(revision.recorded())),
                reason(fact));
    }

    private String what(MissionFact fact) {
        return switch (fact) {
            case MissionFact.Established _ -> journalWords.kindIs("mission-established");
            case MissionFact.Revised _ -> journalWords.kindIs("mission-revised");
            case MissionFact.MilestoneReached reached ->
                journalWords.kindIs("mission-milestone-reached") + ": "
                        + words.milestoneIs(reached.milestone().code());
            case MissionFact.MilestoneTakenBack back ->
                journalWords.kindIs("mission-milestone-taken-back") + ": "
                        + words.milestoneIs(back.milestone().code());
            case MissionFact.FigureReported report ->
                journalWords.kindIs("mission-figure-reported") + ": " + report.objective() + ", "
                        + figures.number(report.amount());
        };
    }

    private static String reason(MissionFact fact) {
        return switch (fact) {
            case MissionFact.Revised revised -> revised.reason();
            case MissionFact.MilestoneTakenBack back -> back.reason();
            case MissionFact.Established established -> established.document().reference();
            case MissionFact.MilestoneReached reached -> reached.document().reference();
            case MissionFact.FigureReported _ -> "";
        };
    }

    /// What stands against something, in the reader's language and in full.
    List<TeamPage.Against> against(List<Reason> reasons) {
        return TeamPage.Against.of(reasons, words::refused);
    }

    /// What cannot be read of a form.
    List<TeamPage.Against> unread(List<FormFault> faults) {
        return faults.stream()
                .map(fault -> new TeamPage.Against(words.fault(fault.kind().code(), fault.value()), ""))
                .toList();
    }

    private Shell shell(String title) {
        return Shell.of(reader, office, Section.MISSIONS, title);
    }
}
