package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;

/// Whether a team may work with a method on a day: it is there, somebody is in it, and its organisation, itself and
/// those of its members who touch the work are accredited for the method on that day.
///
/// A person lapses after some working days of the team without work (Furrow's default: 10), until they work again
/// under a later accreditation. Whoever has not begun to work does not lapse.
public record ReadinessDecision(AccreditationStandard standard) {

    /// The answer, with everything that stands against it.
    public Decision decide(Readiness readiness, Method method, LocalDate day) {
        Team team = readiness.team();
        List<Reason> against = new ArrayList<>();
        if (!team.isThereOn(day)) {
            against.add(MissionRefusal.TEAM_NOT_THERE.because(team.profile().name(), day, period(team)));
        }
        List<Member> members = team.profile().membersOn(day);
        if (members.isEmpty()) {
            against.add(MissionRefusal.NO_MEMBER.because(team.profile().name(), day));
        }
        Asked asked = new Asked(readiness, method, day);
        String organisation = team.profile().organisation();
        check(asked, new Holder.OfOrganisation(organisation), organisation).ifPresent(against::add);
        check(asked, new Holder.OfTeam(team.id()), team.profile().name()).ifPresent(against::add);
        members.stream()
                .filter(member -> standard.roles().contains(member.role()))
                .forEach(member -> against.addAll(check(asked, member)));
        return Decision.of(against);
    }

    /// Whether the team may work on that day with one method or more. Where it may not, the answer is that for the
    /// usual method of its kind; where that needs no accreditation, it is that answer in any case.
    public Decision decideForAny(Readiness readiness, LocalDate day) {
        Method usual = readiness.team().profile().kind().usualMethod();
        boolean isReady = standard.methods().contains(usual)
                && standard.methods().stream()
                        .anyMatch(method -> decide(readiness, method, day) instanceof Decision.Allowed);
        return isReady ? new Decision.Allowed() : decide(readiness, usual, day);
    }

    private record Asked(Readiness readiness, Method method, LocalDate day) {}

    private Optional<Reason> check(Asked asked, Holder holder, String name) {
        if (!standard.asks(holder.level(), asked.method())) {
            return Optional.empty();
        }
        List<Accreditation> held = asked.readiness().of(holder);
        if (held.stream().anyMatch(each -> each.covers(asked.method(), asked.day()))) {
            return Optional.empty();
        }
        return Optional.of(MissionRefusal.NOT_ACCREDITED_FOR.because(
                name, asked.method().label().toLowerCase(Locale.ROOT), asked.day(), told(held)));
    }

    private List<Reason> check(Asked asked, Member member) {
        List<Reason> against = new ArrayList<>();
        check(asked, new Holder.OfPerson(member.person()), asked.readiness().name(member.person()))
                .ifPresent(against::add);
        if (standard.asks(Level.PERSON, asked.method())) {
            findLapse(asked, member).ifPresent(against::add);
        }
        return against;
    }

    /// Whoever of the team lapses within these working days, or has lapsed, the most urgent first; nobody where the
    /// standard lets nobody lapse.
    ///
    /// @param within how many working days ahead; 0 is those who have lapsed
    public List<StandDown> listStandDowns(Readiness readiness, LocalDate day, int within) {
        List<StandDown> downs = new ArrayList<>();
        for (Member member : readiness.team().profile().membersOn(day)) {
            if (standard.roles().contains(member.role())) {
                findStandDown(readiness, member, day)
                        .filter(down -> down.workingDaysLeft() <= within)
                        .ifPresent(downs::add);
            }
        }
        downs.sort(Comparator.comparingInt(StandDown::workingDaysLeft).thenComparing(StandDown::name));
        return downs;
    }

    /// That somebody has stood down for too long since they last worked or were accredited.
    private Optional<Reason> findLapse(Asked asked, Member member) {
        return findStandDown(asked.readiness(), member, asked.day())
                .filter(StandDown::isLapsed)
                .map(down -> MissionRefusal.STOOD_DOWN.because(
                        down.name(),
                        asked.readiness().team().profile().name(),
                        down.lastWorked(),
                        asked.day(),
                        standard.lapseWorkingDays()));
    }

    private Optional<StandDown> findStandDown(Readiness readiness, Member member, LocalDate day) {
        int allowed = standard.lapseWorkingDays();
        Optional<LocalDate> last = readiness.lastWorked(member.person(), day);
        if (allowed == 0 || last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate since = readiness.of(new Holder.OfPerson(member.person())).stream()
                .map(Accreditation::from)
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder())
                .filter(from -> from.isAfter(last.orElseThrow()))
                .orElse(last.orElseThrow());
        int idle = readiness.team().profile().calendar().countBetween(since, day, allowed);
        return Optional.of(new StandDown(
                member.person(), readiness.name(member.person()), last.orElseThrow(), Math.max(0, allowed - idle)));
    }

    private static String told(List<Accreditation> held) {
        return held.isEmpty()
                ? "it has none"
                : held.stream()
                        .sorted(Comparator.comparing(Accreditation::from))
                        .map(Accreditation::told)
                        .collect(Collectors.joining("; "));
    }

    private static String period(Team team) {
        return "formed on " + team.formed()
                + team.disbanded().map(day -> ", disbanded on " + day).orElse("");
    }
}
