package org.furrow.cli;

import org.furrow.app.draft.Typed;
import picocli.CommandLine.Option;

/// What is told of an accident.
final class AccidentOptions {

    @Option(names = "--kind", description = "Accident, incident or missed-item. Default: accident.")
    private String kind = "";

    @Option(names = "--context", description = "Demining or everyday. Default: demining.")
    private String context = "";

    @Option(names = "--organisation", description = "Whose work it concerns.")
    private String organisation = "";

    @Option(names = "--on", paramLabel = "DAY", description = "The day on which it happened. Default: today.")
    private String day = "";

    @Option(names = "--at", paramLabel = "TIME", description = "The time of day: 07:40.")
    private String at = "";

    @Option(names = "--told", paramLabel = "DAY", description = "The day on which the office was told. Default: today.")
    private String told = "";

    @Option(names = "--where", description = "Its place, in any notation of coordinates.")
    private String where = "";

    @Option(names = "--accuracy", paramLabel = "METRES", description = "How far the place may be off, in m.")
    private String accuracy = "";

    @Option(names = "--place", description = "Its place, in words.")
    private String place = "";

    @Option(
            names = "--device",
            description = "What caused it: ap-mine, av-mine, submunition, uxo, axo, booby-trap, ied ...")
    private String device = "";

    @Option(names = "--model", description = "Its model.")
    private String model = "";

    @Option(names = "--task", description = "The task on which people were working.")
    private String task = "";

    @Option(names = "--team", description = "The team that was working.")
    private String team = "";

    @Option(names = "--hazard", description = "The hazard in or beside which it happened.")
    private String hazard = "";

    @Option(names = "--what", description = "What happened, in words that name nobody.")
    private String what = "";

    @Option(names = "--killed", paramLabel = "COUNT", description = "How many were killed.")
    private String killed = "";

    @Option(names = "--injured", paramLabel = "COUNT", description = "How many were injured.")
    private String injured = "";

    @Option(names = "--stops", description = "Whose work stops: nobody, team or task. Default: nobody.")
    private String stop = "";

    /// What was typed, over what stands there.
    Typed over(Typed typed) {
        Typed whole = typed;
        String[][] said = {
            {"kind", kind},
            {"context", context},
            {"organisation", organisation},
            {"day", day},
            {"at", at},
            {"told", told},
            {"where", where},
            {"accuracy", accuracy},
            {"place", place},
            {"device", device},
            {"model", model},
            {"task", task},
            {"team", team},
            {"hazard", hazard},
            {"what", what},
            {"killed", killed},
            {"injured", injured},
            {"stop", stop},
        };
        for (String[] each : said) {
            whole = each[1].isEmpty() ? whole : whole.with(each[0], each[1]);
        }
        return whole;
    }
}
