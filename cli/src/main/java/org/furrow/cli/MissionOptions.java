package org.furrow.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.MissionReading;
import org.furrow.app.mission.TeamReading;
import picocli.CommandLine.Option;

/// What is said of a mission on the command line.
final class MissionOptions {

    @Option(names = "--mandate", description = "What it is sent out to do, and by whom.")
    private String mandate = "";

    @Option(names = "--lead", description = "The organisation that leads it, as hazards name it.")
    private String lead = "";

    @Option(names = "--partner", description = "Another organisation in it. Again for each.")
    private List<String> partners = List.of();

    @Option(names = "--district", description = "A district that it works in. Again for each.")
    private List<String> districts = List.of();

    @Option(names = "--first", paramLabel = "DAY", description = "Its first day: 2026-03-31.")
    private String first = "";

    @Option(names = "--last", paramLabel = "DAY", description = "Its last day.")
    private String last = "";

    @Option(
            names = "--planned",
            paramLabel = "MILESTONE=DAY",
            description = "When a milestone is to be reached: deployed=2026-04-02. Again for each.")
    private Map<String, String> planned = new LinkedHashMap<>();

    @Option(
            names = "--objective",
            paramLabel = "LINE",
            description = "'cleared; 250000', or with reduced, cancelled, hazards-released, ordnance-found or"
                    + " people-accredited; 'other; 12; Wells' for what somebody reports. Again for each.")
    private List<String> objectives = List.of();

    @Option(names = "--team", description = "A team, by its name. Again for each.")
    private List<String> teams = List.of();

    @Option(names = "--equipment", paramLabel = "LINE", description = "'Excavator; 2'. Again for each.")
    private List<String> equipment = List.of();

    @Option(
            names = "--budget",
            paramLabel = "LINE",
            description = "'Clearance; Green Fields; Fund 3; EUR; 120000.50': what for, who holds it, who gives it,"
                    + " currency, amount. Again for each.")
    private List<String> budget = List.of();

    @Option(names = "--on", paramLabel = "DAY", description = "The day on which it became so. Default: today.")
    private String on = "";

    /// What was said, over what stood there before.
    private Typed over(Typed before) {
        Typed typed = before;
        Map<String, String> one = new LinkedHashMap<>();
        one.put("mandate", mandate);
        one.put("lead", lead);
        one.put("partners", String.join("\n", partners));
        one.put("districts", String.join("\n", districts));
        one.put("first", first);
        one.put("last", last);
        one.put("objectives", String.join("\n", objectives));
        one.put("teams", String.join("\n", teams));
        one.put("equipment", String.join("\n", equipment));
        one.put("budget", String.join("\n", budget));
        one.put("day", on);
        planned.forEach((milestone, day) -> one.put(MissionReading.PLANNED + milestone, day));
        for (Map.Entry<String, String> each : one.entrySet()) {
            typed = each.getValue().isEmpty() ? typed : typed.with(each.getKey(), each.getValue());
        }
        return typed;
    }

    private void checkMilestones(CommonOptions common) {
        planned.keySet().forEach(each -> MissionsCommand.milestone(each, common));
    }

    /// What that says, or what of it cannot be read.
    TeamReading.Read<MissionReading.Said> read(Typed before, CommonOptions common) {
        checkMilestones(common);
        return MissionReading.mission(
                over(before), LocalDate.now(ZoneId.systemDefault()), MissionReading.MeasureWords.CODES);
    }
}
