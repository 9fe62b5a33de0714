package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.furrow.app.mission.Roster;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.ReadinessDecision;
import org.furrow.domain.mission.Team;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.store.planning.PlanningQuery;

/// What teams can do when, and how fast: by their accreditations and those of their organisations and members,
/// and by what they reported.
///
/// Nobody is held to have lapsed for want of work: a plan gives them work.
final class Abilities {

    private final Roster roster;
    private final ReadinessDecision decision;
    private final Assumptions assumptions;
    private final LocalDate from;
    private final Map<String, PlanningQuery.Pace> paces = new HashMap<>();

    Abilities(
            Roster roster,
            AccreditationStandard standard,
            Assumptions assumptions,
            LocalDate from,
            List<PlanningQuery.Pace> paces) {
        this.roster = roster;
        this.assumptions = assumptions;
        this.from = from;
        decision = new ReadinessDecision(standard);
        paces.forEach(pace -> this.paces.put(pace.team() + "/" + pace.method(), pace));
    }

    /// What a team can do from that first day on, in the order of the methods.
    List<Snapshot.SeenAbility> of(Team team) {
        Readiness readiness = roster.readiness(team, Map.of());
        List<Snapshot.SeenAbility> abilities = new ArrayList<>();
        for (Method method : Method.values()) {
            Optional<PlanningFigure> figure = figure(method);
            if (figure.isPresent()) {
                List<Snapshot.Span> spans = accredited(readiness, method);
                if (!spans.isEmpty()) {
                    abilities.add(ability(team, method, figure.orElseThrow(), spans));
                }
            }
        }
        return abilities;
    }

    /// The figure that says how fast work with a method is; absent for work that is not measured by its
    /// surface.
    static Optional<PlanningFigure> figure(Method method) {
        return switch (method) {
            case NON_TECHNICAL_SURVEY -> Optional.of(PlanningFigure.NON_TECHNICAL_SURVEY_RATE);
            case TECHNICAL_SURVEY -> Optional.of(PlanningFigure.TECHNICAL_SURVEY_RATE);
            case MANUAL_CLEARANCE -> Optional.of(PlanningFigure.MANUAL_CLEARANCE_RATE);
            case MECHANICAL_CLEARANCE -> Optional.of(PlanningFigure.MECHANICAL_CLEARANCE_RATE);
            case ANIMAL_DETECTION -> Optional.of(PlanningFigure.ANIMAL_DETECTION_RATE);
            case SURFACE_SEARCH -> Optional.of(PlanningFigure.SURFACE_SEARCH_RATE);
            case SUBSURFACE_SEARCH -> Optional.of(PlanningFigure.SUBSURFACE_SEARCH_RATE);
            case QUALITY_CONTROL -> Optional.of(PlanningFigure.QUALITY_CONTROL_RATE);
            case EOD, ENGINEERING, LOGISTICS, MEDICAL_SUPPORT -> Optional.empty();
        };
    }

    private Snapshot.SeenAbility ability(
            Team team, Method method, PlanningFigure figure, List<Snapshot.Span> accredited) {
        Optional<Long> learnt = Optional.ofNullable(paces.get(team.id() + "/" + method.code()))
                .filter(pace -> pace.days() >= assumptions.get(PlanningFigure.DAYS_TO_LEARN_FROM))
                .map(pace -> Math.max(1, pace.m2() / pace.days()));
        long rate = Math.min(learnt.orElseGet(() -> assumptions.get(figure)), 1_000_000);
        return new Snapshot.SeenAbility(method, (int) rate, learnt.isPresent(), accredited);
    }

    /// When the team may work with that method: nothing changes between two days on which something begins
    /// or ends.
    private List<Snapshot.Span> accredited(Readiness readiness, Method method) {
        if (!decision.standard().methods().contains(method)
                && readiness.team().profile().kind().usualMethod() != method) {
            return List.of(); // nobody has to be accredited for it, and the team was formed for something else
        }
        Readiness believed = believed(readiness);
        NavigableSet<LocalDate> days = changes(believed);
        List<Snapshot.Span> spans = new ArrayList<>();
        LocalDate begun = null;
        for (LocalDate day : days) {
            boolean mayWork = decision.decide(believed, method, day) instanceof Decision.Allowed;
            if (mayWork && begun == null) {
                begun = day;
            } else if (!mayWork && begun != null) {
                spans.add(new Snapshot.Span(begun, Optional.of(day)));
                begun = null;
            }
        }
        if (begun != null) {
            spans.add(new Snapshot.Span(begun, Optional.empty()));
        }
        return spans;
    }

    /// What is held, taken to be renewed where plans assume so: what holds on the first day or later holds
    /// on.
    private Readiness believed(Readiness readiness) {
        if (assumptions.get(PlanningFigure.RENEWAL) == 0) {
            return readiness;
        }
        List<Accreditation> renewed = readiness.accreditations().stream()
                .map(each -> each.end().isAfter(from) && each.withdrawal().isEmpty() ? withoutEnd(each) : each)
                .toList();
        return new Readiness(readiness.team(), readiness.names(), renewed, Map.of());
    }

    private static Accreditation withoutEnd(Accreditation held) {
        return new Accreditation(
                held.id(),
                held.holder(),
                held.scope(),
                held.from(),
                LocalDate.MAX,
                held.certificate(),
                held.withdrawal());
    }

    private NavigableSet<LocalDate> changes(Readiness readiness) {
        Team team = readiness.team();
        Stream<LocalDate> held =
                readiness.accreditations().stream().flatMap(each -> Stream.of(each.from(), each.end()));
        Stream<LocalDate> members = team.profile().members().stream()
                .flatMap(member -> Stream.concat(Stream.of(member.from()), member.until().stream()));
        Stream<LocalDate> there = Stream.concat(Stream.of(team.formed(), from), team.disbanded().stream());
        NavigableSet<LocalDate> days = new TreeSet<>();
        Stream.of(held, members, there)
                .flatMap(each -> each)
                .filter(day -> !day.isBefore(from) && day.isBefore(LocalDate.MAX))
                .forEach(days::add);
        return days;
    }
}
