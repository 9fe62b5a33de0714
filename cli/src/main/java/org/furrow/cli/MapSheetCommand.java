package org.furrow.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.web.sheet.MapSheets;
import org.furrow.web.sheet.SheetRequest;
import org.furrow.web.shell.Language;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Theme;
import org.furrow.web.shell.Then;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow map-sheet`: a map of the register on paper, as PDF.
@Command(
        name = "map-sheet",
        description = "Draws a map sheet as PDF: legend, UTM grid, scale bar, north, dates of what it shows.",
        mixinStandardHelpOptions = true)
final class MapSheetCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--centre",
            required = true,
            paramLabel = "PLACE",
            description = "The middle of the sheet: degrees, UTM or MGRS, such as \"12.5, 44.25\".")
    @SuppressWarnings("NullAway.Init")
    private String centre;

    @Option(
            names = "--scale",
            defaultValue = "25000",
            description = "The number after the colon: 1000, 2500, 5000, 10000, 25000, 50000, 100000 or 250000. "
                    + "Default: 25000")
    @SuppressWarnings("NullAway.Init")
    private String scale;

    @Option(names = "--paper", defaultValue = "a4", description = "a4 or a3. Default: a4")
    @SuppressWarnings("NullAway.Init")
    private String paper;

    @Option(names = "--portrait", description = "Let the paper stand on its short side.")
    private boolean isPortrait;

    @Option(names = "--title", defaultValue = "", description = "Its title. Default: the programme's name")
    @SuppressWarnings("NullAway.Init")
    private String title;

    @Option(
            names = "--show",
            split = ",",
            description = "What is shown: hazards, releases, occurrences. Default: all of them")
    private List<String> show = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The state of this day.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--known-at", paramLabel = "INSTANT", description = "As known at this instant, or on this day.")
    private Optional<String> knownAt = Optional.empty();

    @Option(names = "--lang", defaultValue = "en", description = "ar, en, es, fr, pt or uk. Default: en")
    @SuppressWarnings("NullAway.Init")
    private String language;

    @Option(names = "--out", defaultValue = "map-sheet.pdf", description = "The file. Default: map-sheet.pdf")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Override
    public Integer call() {
        SheetRequest request = request();
        request.findFault().ifPresent(fault -> {
            throw common.misuse(advice(fault));
        });
        Reader reader = new Reader(spoken().locale(), Theme.DEVICE, "");
        try (Furrow furrow = common.openExisting()) {
            Office office = Offices.of(furrow);
            Then then = Then.of(asOf.orElse(""), knownAt.orElse(""), office.zone());
            byte[] pdf = new MapSheets(furrow, office).pdf(request, then, reader);
            write(pdf);
            tell(pdf.length);
            return 0;
        }
    }

    private SheetRequest request() {
        return SheetRequest.of(
                Map.of(
                        "title", title,
                        "centre", centre,
                        "scale", scale,
                        "paper", paper,
                        "orientation", isPortrait ? "portrait" : "landscape"),
                show);
    }

    private Language spoken() {
        return Language.find(language)
                .orElseThrow(() -> common.misuse(
                        "The pages do not speak " + language + ".\nMaybe choose ar, en, es, fr, pt or uk."));
    }

    private String advice(SheetRequest.Fault fault) {
        return switch (fault) {
            case CENTRE -> "\"" + centre + "\" cannot be read as a place.\nMaybe write --centre \"12.5, 44.25\".";
            case POLAR -> "There is no UTM grid at " + centre + ".\nMaybe choose a place between 80° S and 80° N.";
            case SCALE -> "There is no scale 1:" + scale + ".\nMaybe choose one of " + SheetRequest.SCALES + ".";
            case PAPER -> "There is no paper " + paper + ".\nMaybe choose a4 or a3.";
        };
    }

    private void write(byte[] pdf) {
        try {
            Files.write(out, pdf);
        } catch (IOException failure) {
            throw new UncheckedIOException("The map sheet cannot be written to " + out, failure);
        }
    }

    private void tell(int bytes) {
        if (common.isJson()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("file", out.toString());
            document.put("bytes", bytes);
            document.put("scale", Integer.parseInt(scale));
            common.print(document);
        } else {
            common.out().println("Wrote " + out + " at 1:" + scale + ". Print it at 100 %.");
        }
    }
}
