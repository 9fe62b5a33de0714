package org.furrow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.DrawingSample;
import org.furrow.app.quality.PlannedSample;
import org.furrow.app.quality.PlanningSample;
import org.furrow.app.quality.RecordingDraws;
import org.furrow.app.quality.SampleFault;
import org.furrow.app.quality.SampleField;
import org.furrow.app.quality.SampleFile;
import org.furrow.app.quality.SampleJson;
import org.furrow.app.quality.SampleReading;
import org.furrow.domain.quality.Assurance;
import org.furrow.domain.quality.DrawnSquares;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow sample`: how much of a lot is inspected, and random squares of released ground.
@Command(
        name = "sample",
        description = "Says how much of a lot is inspected, and draws random squares from released ground.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    private static final int SQUARES_SHOWN = 20;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--confidence", paramLabel = "PERCENT", description = "Default: as the profile says")
    private Optional<String> confidence = Optional.empty();

    @Option(
            names = "--tolerated",
            paramLabel = "PERCENT",
            description = "The share of defective units that must not be missed. Default: as the profile says")
    private Optional<String> tolerated = Optional.empty();

    @Option(names = "--lot", paramLabel = "UNITS", description = "How many units the lot has.")
    private Optional<String> lot = Optional.empty();

    @Option(names = "--inspected", paramLabel = "UNITS", description = "How many were inspected without a find.")
    private Optional<String> inspected = Optional.empty();

    @Option(
            names = "--history",
            paramLabel = "LETTERS",
            description = "The lots of this operator and method, the oldest first: A accepted, N not accepted, "
                    + "R reduction agreed, U work unsteady, C corrective action accepted.")
    private Optional<String> history = Optional.empty();

    @Option(names = "--operator", paramLabel = "NAME", description = "Whose lots they are.")
    private Optional<String> operator = Optional.empty();

    @Option(names = "--method", paramLabel = "NAME", description = "How their ground was released.")
    private Optional<String> method = Optional.empty();

    @Option(names = "--hazard", paramLabel = "REFERENCE", description = "Draw squares from its released ground.")
    private Optional<String> hazard = Optional.empty();

    @Option(names = "--release", paramLabel = "ID", description = "Draw from this release of the hazard only.")
    private Optional<String> release = Optional.empty();

    @Option(
            names = "--boundary",
            paramLabel = "FILE",
            description = "Draw squares from this ground: corners line by line, or GeoJSON.")
    private Optional<Path> boundary = Optional.empty();

    @Option(
            names = "--side",
            paramLabel = "METRES",
            description = "The sides of a square. Default: as the profile says")
    private Optional<String> side = Optional.empty();

    @Option(names = "--count", paramLabel = "SQUARES", description = "Default: as many as the confidence needs")
    private Optional<String> count = Optional.empty();

    @Option(names = "--edge", paramLabel = "METRES", description = "How wide the strip along the edge is.")
    private Optional<String> edge = Optional.empty();

    @Option(names = "--edge-share", paramLabel = "PERCENT", description = "Which share of the squares reaches into it.")
    private Optional<String> edgeShare = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            description = "What chance begins with: the same seed gives the same squares. Default: a fresh one")
    private Optional<String> seed = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the squares there; the name ends with .gpx, .geojson or .csv. Several times for several.")
    private List<Path> out = List.of();

    @Option(
            names = "--record",
            description = "Record the draw in the register, so that it can be drawn again; before it is inspected.")
    private boolean isToBeRecorded;

    @Override
    public Integer call() {
        Map<Path, SampleFile> files = files();
        if (isToBeRecorded && hazard.isEmpty() && boundary.isEmpty()) {
            throw common.misuse("There is nothing to record.\nMaybe say with --hazard or --boundary where to draw.");
        }
        try (Furrow furrow = isToBeRecorded ? common.openExisting() : common.openToLook()) {
            PlanningSample planning = new PlanningSample(furrow);
            SampleReading.Read read = SampleReading.read(typed(), planning.standard());
            if (!read.isSound()) {
                throw common.misuse(problems(read));
            }
            PlannedSample planned = planning.plan(read.question().orElseThrow());
            if (read.ground().isEmpty()) {
                tell(planned, Optional.empty(), Optional.empty());
                return 0;
            }
            DrawingSample.Outcome outcome = new DrawingSample(furrow)
                    .draw(read.ground().orElseThrow(), read.order().orElseThrow());
            return switch (outcome) {
                case DrawingSample.Refused refused -> {
                    common.err().println(sentence(refused.fault()));
                    yield 1;
                }
                case DrawingSample.Drawn drawn -> {
                    Optional<Outcome> recorded = isToBeRecorded ? Optional.of(record(furrow, drawn)) : Optional.empty();
                    if (recorded.isPresent() && recorded.orElseThrow() instanceof Outcome.Refused refused) {
                        yield common.tell(refused, "Recorded");
                    }
                    files.forEach((file, kind) -> write(file, kind.text(drawn)));
                    tell(planned, Optional.of(drawn), recorded);
                    yield drawn.squares().squares().size()
                                    < drawn.squares().order().count()
                            ? 1
                            : 0;
                }
            };
        }
    }

    private Outcome record(Furrow furrow, DrawingSample.Drawn drawn) {
        return new RecordingDraws(furrow).record(new RecordingDraws.Wanted(drawn, operator.orElse("")), common.today());
    }

    private Map<Path, SampleFile> files() {
        Map<Path, SampleFile> files = new LinkedHashMap<>();
        for (Path file : out) {
            String name = file.toString();
            files.put(
                    file,
                    SampleFile.find(name.substring(name.lastIndexOf('.') + 1))
                            .orElseThrow(() -> common.misuse("Nothing is known of files such as " + file
                                    + ".\nMaybe end the name with .gpx, .geojson or .csv.")));
        }
        return files;
    }

    private Typed typed() {
        Map<SampleField, Optional<String>> options = new LinkedHashMap<>();
        options.put(SampleField.CONFIDENCE, confidence);
        options.put(SampleField.TOLERATED, tolerated);
        options.put(SampleField.LOT, lot);
        options.put(SampleField.INSPECTED, inspected);
        options.put(SampleField.HISTORY, history);
        options.put(SampleField.OPERATOR, operator);
        options.put(SampleField.METHOD, method);
        options.put(SampleField.HAZARD, hazard);
        options.put(SampleField.RELEASE, release);
        options.put(SampleField.BOUNDARY, boundary.map(this::read));
        options.put(SampleField.SIDE, side);
        options.put(SampleField.COUNT, count);
        options.put(SampleField.EDGE, edge);
        options.put(SampleField.EDGE_SHARE, edgeShare);
        options.put(SampleField.SEED, seed);
        Typed typed = Typed.nothing();
        for (Map.Entry<SampleField, Optional<String>> option : options.entrySet()) {
            typed = typed.with(option.getKey().code(), option.getValue().orElse(""));
        }
        return typed;
    }

    private String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw common.misuse("The boundary " + file + " cannot be read.\nMaybe the name is misspelt.");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException("The squares cannot be written to " + file, failure);
        }
    }

    private static String problems(SampleReading.Read read) {
        String numbers = read.faults().stream().map(SampleCommand::sentence).collect(Collectors.joining("\n"));
        String shapes = read.shapeFaults().stream()
                .map(fault -> "The boundary is not sound: " + fault.kind().code() + " " + fault.value())
                .collect(Collectors.joining("\n"));
        return (numbers + "\n" + shapes).strip();
    }

    private static String sentence(SampleFault fault) {
        String option = "--" + fault.field().code();
        return switch (fault.kind()) {
            case NOT_WITHIN ->
                option + " lies between " + fault.least() + " and " + fault.most() + ", but was " + fault.value() + ".";
            case NOT_A_HISTORY -> option + " has letters besides A, N, R, U and C: " + fault.value();
            case NOT_KNOWN -> "There is no " + fault.field().code() + " " + fault.value() + ".";
            case NOT_DRAWN -> "No released ground of " + fault.value() + " is drawn.\nMaybe give --boundary.";
            case TOO_LARGE ->
                "The ground of " + fault.value() + " is too large for squares so small, or too near to a pole."
                        + "\nMaybe take a larger --side.";
            case TOO_MANY ->
                "The confidence needs " + fault.value() + " squares, and " + fault.most() + " are drawn at a time."
                        + "\nMaybe give --count, or tolerate a larger share.";
        };
    }

    private void tell(PlannedSample planned, Optional<DrawingSample.Drawn> drawn, Optional<Outcome> recorded) {
        if (common.isJson()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("plan", SampleJson.of(planned));
            drawn.ifPresent(each -> document.put(
                    "squares", SampleJson.of(each, planned.question().assurance())));
            recorded.ifPresent(outcome -> document.put("recorded", id(outcome)));
            common.print(document);
        } else {
            tell(planned);
            drawn.ifPresent(each -> tell(each, planned.question().assurance()));
            recorded.ifPresent(outcome -> line("The draw is recorded as %s.", id(outcome)));
        }
    }

    private static String id(Outcome outcome) {
        return outcome instanceof Outcome.Recorded done
                ? done.revisions().getLast().draft().record().toString()
                : "";
    }

    private void tell(PlannedSample planned) {
        Assurance assurance = planned.question().assurance();
        line(
                "Of a large lot, %,d units without a find show with a confidence of %s that less than %s is defective.",
                planned.large(), percent(assurance.confidence()), percent(assurance.tolerated()));
        planned.question()
                .lot()
                .ifPresent(lot -> planned.finite()
                        .ifPresent(finite -> line(
                                "Of a lot of %,d units, %,d show the same: that fewer than %,d are defective.",
                                lot.units(), finite.sample(), finite.defective())));
        planned.confidence().ifPresent(reached -> line("The units inspected reach %s.", percent(reached)));
        line(
                "Inspection is %s (%s).",
                planned.inspection().severity().code(),
                planned.inspection().since().code());
        planned.plan()
                .ifPresent(plan -> line(
                        "Code letter %s: inspect %,d units, and accept with %d defective at most.",
                        plan.letter().letter(), plan.sample(), planned.acceptance()));
    }

    private void tell(DrawingSample.Drawn drawn, Assurance assurance) {
        DrawnSquares squares = drawn.squares();
        line(
                "Drew %,d of %,d squares of %d m with seed %d: %s of %s.",
                squares.squares().size(),
                squares.order().count(),
                squares.order().layout().sideM(),
                squares.order().seed(),
                squares.sampled(),
                squares.ground().area());
        line("Shortfall: %s.", squares.shortfall().code());
        tell("At the edge", squares.edge(), assurance);
        tell("In the interior", squares.interior(), assurance);
        for (DrawnSquares.Square square :
                squares.squares().stream().limit(SQUARES_SHOWN).toList()) {
            line(
                    "  %s %-8s %s",
                    square.name(),
                    square.isEdge() ? "edge" : "interior",
                    square.footprint().bounds().centre());
        }
        if (squares.squares().size() > SQUARES_SHOWN) {
            line("  … %,d more: write them with --out.", squares.squares().size() - SQUARES_SHOWN);
        }
    }

    private void tell(String where, DrawnSquares.Stratum stratum, Assurance assurance) {
        line(
                "%s %,d of %,d squares that fit; without a find they reach a confidence of %s.",
                where, stratum.drawn(), stratum.fit(), percent(stratum.confidence(assurance.tolerated())));
    }

    /// Rounded down, so that no confidence is told that is not reached.
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.4f", Math.floor(share * 1e6 + 1e-6) / 1e4)
                        .replaceAll("\\.?0+$", "") + " %";
    }

    private void line(String pattern, Object... values) {
        common.out().printf(Locale.ROOT, pattern + "%n", values);
    }
}
