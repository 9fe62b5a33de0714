package org.furrow.app.mission;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.draft.BoundaryText;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Achievement;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Overdue;
import tools.jackson.databind.json.JsonMapper;

/// Missions as the API and the commands give them.
public final class MissionJson {

    private MissionJson() {}

    /// Every mission, in short.
    public static Map<String, Object> of(List<MissionStanding> missions) {
        return Map.of("missions", missions.stream().map(MissionJson::line).toList());
    }

    private static Map<String, Object> line(MissionStanding standing) {
        MissionProfile profile = standing.mission().profile();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", standing.mission().id().toString());
        document.put("name", profile.name());
        document.put("lead", profile.lead());
        document.put("partners", profile.partners());
        put(document, profile.period());
        document.put("state", standing.mission().state().code());
        document.put("overdue", standing.overdue().size());
        return document;
    }

    /// One mission with everything that the reader sees of it.
    ///
    /// @param latest the hash of its latest entry
    public static Map<String, Object> of(MissionStanding standing, String latest) {
        MissionProfile profile = standing.mission().profile();
        Map<String, Object> document = line(standing);
        document.put("entry", latest);
        document.put("mandate", profile.mandate());
        document.put("districts", profile.area().districts());
        profile.area()
                .drawn()
                .ifPresent(
                        drawn -> document.put("area", JsonMapper.shared().readTree(BoundaryText.writeGeoJson(drawn))));
        document.put("milestones", milestones(standing.mission()));
        document.put(
                "objectives",
                standing.achievements().stream().map(MissionJson::of).toList());
        document.put(
                "teams",
                standing.teams().stream()
                        .map(team -> Map.of(
                                "id", team.id().toString(),
                                "name", team.profile().name(),
                                "organisation", team.profile().organisation()))
                        .toList());
        document.put("unseenTeams", standing.unseenTeams());
        document.put(
                "equipment",
                profile.equipment().stream()
                        .map(each -> Map.of("label", each.label(), "count", each.count()))
                        .toList());
        document.put("budget", budget(profile));
        Map<String, String> sums = new LinkedHashMap<>();
        standing.budgetSums().forEach((currency, sum) -> sums.put(currency, sum.toPlainString()));
        document.put("budgetSums", sums);
        document.put(
                "overdueItems", standing.overdue().stream().map(MissionJson::of).toList());
        return document;
    }

    private static void put(Map<String, Object> document, MissionPeriod period) {
        document.put("first", period.first().toString());
        document.put("last", period.last().toString());
    }

    private static List<Map<String, Object>> milestones(Mission mission) {
        return Arrays.stream(Milestone.values())
                .map(milestone -> {
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("milestone", milestone.code());
                    mission.profile().findPlanned(milestone).ifPresent(day -> document.put("planned", day.toString()));
                    mission.find(milestone).ifPresent(reached -> {
                        document.put("reached", reached.day().toString());
                        document.put("reference", reached.document().reference());
                        reached.document()
                                .document()
                                .map(RecordId::toString)
                                .ifPresent(id -> document.put("document", id));
                    });
                    return document;
                })
                .toList();
    }

    private static Map<String, Object> of(Achievement achievement) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("measure", achievement.objective().measure().code());
        if (!achievement.objective().words().isEmpty()) {
            document.put("words", achievement.objective().words());
        }
        document.put("target", achievement.objective().target());
        document.put("actual", achievement.actual());
        document.put("percent", achievement.percent());
        return document;
    }

    private static List<Map<String, Object>> budget(MissionProfile profile) {
        return profile.budget().stream()
                .map(line -> {
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("label", line.label());
                    document.put("organisation", line.organisation());
                    document.put("donor", line.donor());
                    document.put("currency", line.currency().getCurrencyCode());
                    document.put("amount", line.amount().toPlainString());
                    return document;
                })
                .toList();
    }

    private static Map<String, Object> of(Overdue overdue) {
        Map<String, Object> document = new LinkedHashMap<>();
        switch (overdue) {
            case Overdue.MilestoneLate late -> {
                document.put("kind", "milestone");
                document.put("milestone", late.milestone().code());
                document.put("planned", late.planned().toString());
                document.put("days", late.days());
            }
            case Overdue.AccreditationsEnd ending -> {
                document.put("kind", "accreditations");
                document.put("team", ending.team().profile().name());
                document.put("count", ending.count());
                document.put("first", ending.first().toString());
            }
            case Overdue.ObjectiveBehind behind -> {
                document.put("kind", "objective");
                document.put(
                        "measure", behind.achievement().objective().measure().code());
                document.put("words", behind.achievement().objective().words());
                document.put("actual", behind.achievement().actual());
                document.put("expected", behind.expected());
            }
        }
        return document;
    }
}
