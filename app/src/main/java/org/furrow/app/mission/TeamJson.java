package org.furrow.app.mission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.Expiry;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;

/// Teams, people and accreditations as the API and the commands give them.
public final class TeamJson {

    private TeamJson() {}

    /// Everybody.
    public static Map<String, Object> of(Roster roster) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "teams", roster.teams().stream().map(team -> of(team, roster)).toList());
        document.put(
                "people",
                roster.people().stream()
                        .map(person -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("id", person.id().toString());
                            each.put("name", person.profile().name());
                            each.put("organisation", person.profile().organisation());
                            each.put("enrolled", person.enrolled().toString());
                            person.left().ifPresent(day -> each.put("left", day.toString()));
                            return each;
                        })
                        .toList());
        document.put(
                "accreditations",
                roster.accreditations().stream().map(each -> of(each, roster)).toList());
        return document;
    }

    /// A team with its members and accreditations.
    public static Map<String, Object> of(Team team, Roster roster) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", team.id().toString());
        document.put("name", team.profile().name());
        document.put("kind", team.profile().kind().code());
        document.put("organisation", team.profile().organisation());
        document.put("base", team.profile().base());
        document.put("formed", team.formed().toString());
        team.disbanded().ifPresent(day -> document.put("disbanded", day.toString()));
        document.put(
                "members",
                team.profile().members().stream()
                        .map(member -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("person", member.person().toString());
                            each.put("name", roster.name(new Holder.OfPerson(member.person())));
                            each.put("role", member.role().code());
                            each.put("from", member.from().toString());
                            member.until().ifPresent(day -> each.put("until", day.toString()));
                            return each;
                        })
                        .toList());
        document.put(
                "equipment",
                team.profile().equipment().stream()
                        .map(each -> Map.of("label", each.label(), "count", each.count()))
                        .toList());
        document.put(
                "rest",
                team.profile().calendar().rest().stream()
                        .map(day -> day.name().toLowerCase(Locale.ROOT))
                        .toList());
        document.put(
                "absences",
                team.profile().calendar().absences().stream()
                        .map(each -> Map.of(
                                "from", each.from().toString(),
                                "until", each.until().toString(),
                                "reason", each.reason()))
                        .toList());
        document.put(
                "accreditations",
                roster.accreditationsOf(new Holder.OfTeam(team.id())).stream()
                        .map(each -> of(each, roster))
                        .toList());
        return document;
    }

    /// An accreditation.
    public static Map<String, Object> of(Accreditation accreditation, Roster roster) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", accreditation.id().toString());
        document.put("level", accreditation.holder().level().code());
        document.put("holder", roster.name(accreditation.holder()));
        switch (accreditation.holder()) {
            case Holder.OfOrganisation(String organisation) -> document.put("organisation", organisation);
            case Holder.OfTeam(var team) -> document.put("team", team.toString());
            case Holder.OfPerson(var person) -> document.put("person", person.toString());
        }
        document.put("methods", accreditation.scope().stream().map(Method::code).toList());
        document.put("from", accreditation.from().toString());
        document.put("until", accreditation.until().toString());
        document.put("certificate", accreditation.certificate());
        accreditation.withdrawal().ifPresent(gone -> {
            document.put("withdrawn", gone.on().toString());
            document.put("withdrawnFor", gone.reason());
        });
        return document;
    }

    /// What ends soon.
    public static Map<String, Object> expiring(List<Expiry> expiring, Roster roster) {
        return Map.of(
                "expiring",
                expiring.stream()
                        .map(each -> {
                            Map<String, Object> document = of(each.accreditation(), roster);
                            document.put(
                                    "unrenewed",
                                    each.methods().stream().map(Method::code).toList());
                            document.put("daysLeft", each.daysLeft());
                            document.put("warning", each.warning());
                            return document;
                        })
                        .toList());
    }

    /// Whether a team may work.
    public static Map<String, Object> of(Decision decision) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("ready", decision instanceof Decision.Allowed);
        document.putAll(reasons(decision.reasons()));
        return document;
    }

    /// Why something was refused.
    public static Map<String, Object> reasons(List<Reason> reasons) {
        return Map.of(
                "reasons",
                reasons.stream()
                        .map(reason ->
                                Map.of("code", reason.code(), "sentence", reason.sentence(), "advice", reason.advice()))
                        .toList());
    }
}
