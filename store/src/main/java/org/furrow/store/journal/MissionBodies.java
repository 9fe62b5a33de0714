package org.furrow.store.journal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Absence;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the journal says of teams, people and accreditations, as JSON and back.
final class MissionBodies {

    static final List<String> KINDS = List.of(
            "team-formed",
            "team-changed",
            "team-disbanded",
            "person-enrolled",
            "person-changed",
            "person-left",
            "accreditation-granted",
            "accreditation-withdrawn");

    private MissionBodies() {}

    static String kind(TeamFact fact) {
        return switch (fact) {
            case TeamFact.Formed _ -> "team-formed";
            case TeamFact.Changed _ -> "team-changed";
            case TeamFact.Disbanded _ -> "team-disbanded";
        };
    }

    static String kind(PersonFact fact) {
        return switch (fact) {
            case PersonFact.Enrolled _ -> "person-enrolled";
            case PersonFact.Changed _ -> "person-changed";
            case PersonFact.Left _ -> "person-left";
        };
    }

    static String kind(AccreditationFact fact) {
        return switch (fact) {
            case AccreditationFact.Granted _ -> "accreditation-granted";
            case AccreditationFact.Withdrawn _ -> "accreditation-withdrawn";
        };
    }

    static ObjectNode write(TeamFact fact) {
        return switch (fact) {
            case TeamFact.Formed(TeamProfile profile) -> profile(profile);
            case TeamFact.Changed(TeamProfile profile, String reason) -> Parts.put(profile(profile), "reason", reason);
            case TeamFact.Disbanded(String reason) -> Parts.put(Parts.object(), "reason", reason);
        };
    }

    static ObjectNode write(PersonFact fact) {
        return switch (fact) {
            case PersonFact.Enrolled(PersonProfile profile) -> profile(profile);
            case PersonFact.Changed(PersonProfile profile, String reason) ->
                Parts.put(profile(profile), "reason", reason);
            case PersonFact.Left(String reason) -> Parts.put(Parts.object(), "reason", reason);
        };
    }

    static ObjectNode write(AccreditationFact fact) {
        return switch (fact) {
            case AccreditationFact.Granted granted -> {
                ObjectNode node = Parts.object();
                switch (granted.holder()) {
                    case Holder.OfOrganisation(String organisation) -> node.put("organisation", organisation);
                    case Holder.OfTeam(RecordId team) -> node.put("team", team.toString());
                    case Holder.OfPerson(RecordId person) -> node.put("person", person.toString());
                }
                ArrayNode methods = node.putArray("methods");
                granted.scope().forEach(method -> methods.add(method.code()));
                node.put("until", granted.until().toString());
                yield Parts.put(node, "certificate", granted.certificate());
            }
            case AccreditationFact.Withdrawn(String reason) -> Parts.put(Parts.object(), "reason", reason);
        };
    }

    static Fact read(String kind, JsonNode node) {
        String reason = Parts.text(node, "reason");
        return switch (kind) {
            case "team-formed" -> new TeamFact.Formed(team(node));
            case "team-changed" -> new TeamFact.Changed(team(node), reason);
            case "team-disbanded" -> new TeamFact.Disbanded(reason);
            case "person-enrolled" -> new PersonFact.Enrolled(person(node));
            case "person-changed" -> new PersonFact.Changed(person(node), reason);
            case "person-left" -> new PersonFact.Left(reason);
            case "accreditation-granted" ->
                new AccreditationFact.Granted(
                        holder(node),
                        methods(node.path("methods")),
                        day(node, "until"),
                        Parts.text(node, "certificate"));
            case "accreditation-withdrawn" -> new AccreditationFact.Withdrawn(reason);
            default -> throw new IllegalArgumentException("Unknown kind of journal entry: " + kind);
        };
    }

    private static ObjectNode profile(TeamProfile profile) {
        ObjectNode node = Parts.put(Parts.object(), "name", profile.name());
        node.put("kind", profile.kind().code());
        Parts.put(Parts.put(node, "organisation", profile.organisation()), "base", profile.base());
        ArrayNode members = node.putArray("members");
        for (Member member : profile.members()) {
            ObjectNode each = members.addObject().put("person", member.person().toString());
            each.put("role", member.role().code()).put("from", member.from().toString());
            member.until().ifPresent(until -> each.put("until", until.toString()));
        }
        ArrayNode equipment = node.putArray("equipment");
        profile.equipment()
                .forEach(
                        each -> equipment.addObject().put("label", each.label()).put("count", each.count()));
        ArrayNode rest = node.putArray("rest");
        profile.calendar().rest().forEach(day -> rest.add(day.name().toLowerCase(Locale.ROOT)));
        ArrayNode absences = node.putArray("absences");
        profile.calendar()
                .absences()
                .forEach(each -> Parts.put(absences.addObject(), "reason", each.reason())
                        .put("from", each.from().toString())
                        .put("until", each.until().toString()));
        return node;
    }

    private static ObjectNode profile(PersonProfile profile) {
        return Parts.put(Parts.object(), "name", profile.name()).put("organisation", profile.organisation());
    }

    private static TeamProfile team(JsonNode node) {
        List<Member> members = new ArrayList<>();
        node.path("members")
                .forEach(each -> members.add(new Member(
                        RecordId.parse(Parts.text(each, "person")),
                        MemberRole.find(Parts.text(each, "role")).orElseThrow(),
                        day(each, "from"),
                        each.has("until") ? Optional.of(day(each, "until")) : Optional.empty())));
        List<Equipment> equipment = new ArrayList<>();
        node.path("equipment")
                .forEach(each -> equipment.add(new Equipment(
                        Parts.text(each, "label"), each.path("count").asInt())));
        return new TeamProfile(
                Parts.text(node, "name"),
                TeamKind.find(Parts.text(node, "kind")).orElseThrow(),
                Parts.text(node, "organisation"),
                Parts.text(node, "base"),
                members,
                equipment,
                calendar(node));
    }

    private static WorkingCalendar calendar(JsonNode node) {
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        node.path("rest")
                .forEach(each -> rest.add(DayOfWeek.valueOf(each.asString().toUpperCase(Locale.ROOT))));
        List<Absence> absences = new ArrayList<>();
        node.path("absences")
                .forEach(each ->
                        absences.add(new Absence(day(each, "from"), day(each, "until"), Parts.text(each, "reason"))));
        return new WorkingCalendar(rest, absences);
    }

    private static PersonProfile person(JsonNode node) {
        return new PersonProfile(Parts.text(node, "name"), Parts.text(node, "organisation"));
    }

    private static Holder holder(JsonNode node) {
        if (node.has("team")) {
            return new Holder.OfTeam(RecordId.parse(Parts.text(node, "team")));
        }
        return node.has("person")
                ? new Holder.OfPerson(RecordId.parse(Parts.text(node, "person")))
                : new Holder.OfOrganisation(Parts.text(node, "organisation"));
    }

    private static Set<Method> methods(JsonNode codes) {
        Set<Method> methods = EnumSet.noneOf(Method.class);
        codes.forEach(code -> methods.add(Method.find(code.asString()).orElseThrow()));
        return methods;
    }

    private static LocalDate day(JsonNode node, String key) {
        return LocalDate.parse(Parts.text(node, key));
    }
}
