package org.furrow.cli;

import java.util.List;
import org.furrow.app.draft.Typed;
import picocli.CommandLine.Option;

/// What an order of a task says.
final class TaskOrderOptions {

    @Option(
            names = "--kind",
            description = "non-technical-survey, technical-survey, clearance, battle-area-clearance, eod-spot-task,"
                    + " marking, road, bridge, water, power, building, camp, transport, supply or camp-support.")
    private String kind = "";

    @Option(names = "--title", description = "What it is, in a line.")
    private String title = "";

    @Option(names = "--organisation", description = "Who does it, as hazards name it.")
    private String organisation = "";

    @Option(names = "--team", paramLabel = "TEAM", description = "A team, by its name or id. Again for each.")
    private List<String> teams = List.of();

    @Option(names = "--hazard", paramLabel = "HAZARD", description = "A hazard, by its reference. Again for each.")
    private List<String> hazards = List.of();

    @Option(names = "--place", description = "Where it is, where no hazard says it: degrees, UTM or MGRS.")
    private String place = "";

    @Option(names = "--method", split = ",", description = "How ground is worked on, such as manual-clearance.")
    private List<String> methods = List.of();

    @Option(names = "--depth", paramLabel = "CM", description = "How deep, in cm.")
    private String depth = "";

    @Option(names = "--first", paramLabel = "DAY", description = "The first day, where it is known.")
    private String first = "";

    @Option(names = "--last", paramLabel = "DAY", description = "The last day, where it is known.")
    private String last = "";

    @Option(names = "--medical", description = "The medical and evacuation plan.")
    private String medical = "";

    @Option(names = "--access", description = "How the place is reached.")
    private String access = "";

    @Option(names = "--marking", description = "What is marked, and how.")
    private String marking = "";

    @Option(names = "--works", description = "How the work is done.")
    private String works = "";

    @Option(names = "--remarks", description = "Whatever else.")
    private String remarks = "";

    @Option(
            names = "--quantity",
            paramLabel = "LINE",
            description = "'Road graded; 4.2; km': what, how much, the unit. Again for each.")
    private List<String> quantities = List.of();

    @Option(
            names = "--waits-for",
            paramLabel = "TASK",
            description = "A task that has to be done before. Again for each.")
    private List<String> waitsFor = List.of();

    /// The same as somebody would type it; what was left out stays as it is there.
    Typed over(Typed before) {
        Typed typed = over(before, "kind", kind);
        typed = over(typed, "title", title);
        typed = over(typed, "organisation", organisation);
        typed = over(typed, "teams", String.join("\n", teams));
        typed = over(typed, "hazards", String.join("\n", hazards));
        typed = over(typed, "place", place);
        typed = methods.isEmpty() ? typed : typed.with("method", methods.toArray(String[]::new));
        typed = over(typed, "depth", depth);
        typed = over(typed, "first", first);
        typed = over(typed, "last", last);
        typed = over(typed, "medical", medical);
        typed = over(typed, "access", access);
        typed = over(typed, "marking", marking);
        typed = over(typed, "works", works);
        typed = over(typed, "remarks", remarks);
        typed = over(typed, "quantities", String.join("\n", quantities));
        return over(typed, "waits-for", String.join("\n", waitsFor));
    }

    private static Typed over(Typed typed, String field, String text) {
        return text.isEmpty() ? typed : typed.with(field, text);
    }
}
