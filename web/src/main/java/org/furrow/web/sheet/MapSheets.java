package org.furrow.web.sheet;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.furrow.app.Furrow;
import org.furrow.app.ground.ReadingSheet;
import org.furrow.app.ground.Shown;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Utm;
import org.furrow.exchange.sheet.Sheet;
import org.furrow.exchange.sheet.SheetFile;
import org.furrow.exchange.sheet.SheetLayout;
import org.furrow.exchange.sheet.SheetStyle;
import org.furrow.web.map.MapPage.LegendEntry;
import org.furrow.web.map.MapPage.LegendGroup;
import org.furrow.web.map.MapView;
import org.furrow.web.map.MapWords;
import org.furrow.web.map.Swatch;
import org.furrow.web.map.Swatches;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Then;
import org.furrow.web.shell.Words;
import org.furrow.web.tiles.TileSets;
import org.furrow.web.visitor.Visitor;

/// Makes map sheets of a register as PDF.
public final class MapSheets {

    private static final double MM_PER_KILOMETRE = 1_000_000;
    private static final double LEAST_DEGREES = 0.005;

    /// Between these two, a code runs from left to right in every language.
    private static final String LEFT_TO_RIGHT = "\u202a";

    private static final String END = "\u202c";

    private final ReadingSheet reading;
    private final Office office;

    /// Sheets of this register, for this office.
    public MapSheets(Furrow furrow, Office office) {
        reading = new ReadingSheet(furrow);
        this.office = office;
    }

    /// The sheet as PDF.
    ///
    /// @param request one without a fault
    public byte[] pdf(SheetRequest request, Then then, Reader reader) {
        return SheetFile.pdf(sheet(request, then, reader));
    }

    /// The sheet itself, as a part of something longer.
    ///
    /// @param request one without a fault
    public Sheet sheet(SheetRequest request, Then then, Reader reader) {
        SheetLayout layout = request.layout(reader.language().isRightToLeft());
        MapWindow window = request.window(layout);
        ReadingSheet.Content content = reading.read(window, then.clocks());
        List<Shown> shown = content.shown().stream()
                .filter(each -> request.show().stream()
                        .anyMatch(layer -> Swatches.idOf(each).startsWith(layer + "-")))
                .toList();
        Legend legend = new Legend(new MapView(new TileSets(Map.of())).legend(reader, Map.of()), shown);
        return new Sheet(
                layout,
                window,
                reader.locale(),
                texts(request, then, reader, window, content, shown.isEmpty()),
                legend.groups(reader),
                content.ground(),
                legend.features());
    }

    private Sheet.Texts texts(
            SheetRequest request,
            Then then,
            Reader reader,
            MapWindow window,
            ReadingSheet.Content content,
            boolean isEmpty) {
        SheetWords words = Words.of(SheetWords.class, reader.locale());
        MapWords map = Words.of(MapWords.class, reader.locale());
        ShellWords shared = Words.of(ShellWords.class, reader.locale());
        List<String> notes = new ArrayList<>();
        if (isEmpty) {
            notes.add(words.nothingShown());
        }
        List<String> organisations = Visitor.current().actor().sight().organisations();
        if (!organisations.isEmpty()) {
            notes.add(words.restricted(office.figures(reader).list(organisations)));
        }
        notes.add(words.absence());
        notes.add(words.borders());
        return new Sheet.Texts(
                request.title().isEmpty() ? office.name() : request.title(),
                office.name(),
                office.isExercise() ? shared.exercise() + " · " + shared.exerciseMeans() : "",
                map.legend(),
                words.scaleIs(
                        number(window.scale(), reader.locale()),
                        number(MM_PER_KILOMETRE / window.scale(), reader.locale())),
                map.metres(),
                map.kilometres(),
                north(window.convergence(), words, reader.locale()),
                facts(then, reader, window, content),
                notes);
    }

    private List<Sheet.Fact> facts(Then then, Reader reader, MapWindow window, ReadingSheet.Content content) {
        SheetWords words = Words.of(SheetWords.class, reader.locale());
        MapWords map = Words.of(MapWords.class, reader.locale());
        Figures figures = office.figures(reader);
        boolean isLatestDay = then.clocks().asOf().equals(LocalDate.MAX);
        String asOf = isLatestDay ? words.latest() : figures.day(then.clocks().asOf());
        String known = then.knownAt().isEmpty()
                ? figures.minute(content.read())
                : then.knownAt().indexOf('T') > 0
                        ? figures.minute(then.clocks().knownAt())
                        : figures.day(LocalDate.parse(then.knownAt()));
        return List.of(
                new Sheet.Fact(map.asOf(), asOf),
                new Sheet.Fact(map.knownAt(), known),
                new Sheet.Fact(words.coordinateSystem(), words.utmZone(zone(window.middle()))),
                new Sheet.Fact(words.grid(), words.gridEvery(number(window.gridStepM(), reader.locale()))),
                new Sheet.Fact(words.state(), LEFT_TO_RIGHT + content.version() + END));
    }

    private static String zone(Utm middle) {
        return middle.zone() + (middle.half() == Utm.Half.NORTH ? "N" : "S");
    }

    private static String north(double convergence, SheetWords words, Locale locale) {
        if (Math.abs(convergence) < LEAST_DEGREES) {
            return words.northSame();
        }
        String degrees = number(Math.abs(convergence), locale);
        return convergence > 0 ? words.northWest(degrees) : words.northEast(degrees);
    }

    private static String number(double number, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /// The kinds that lie on the sheet, and everything that does, in the order of drawing.
    private static final class Legend {

        private final List<LegendGroup> groups;
        private final List<Shown> shown;
        private final Map<String, Swatch> swatches = new HashMap<>();
        private final List<String> order = new ArrayList<>();

        private Legend(List<LegendGroup> groups, List<Shown> shown) {
            this.groups = groups;
            this.shown = shown;
            groups.stream()
                    .flatMap(group -> group.entries().stream())
                    .map(LegendEntry::swatch)
                    .forEach(swatch -> swatches.put(swatch.id(), swatch));
            groups.stream()
                    .flatMap(group -> group.entries().reversed().stream())
                    .forEach(entry -> order.add(entry.swatch().id()));
        }

        List<Sheet.LegendGroup> groups(Reader reader) {
            return groups.stream()
                    .map(group -> new Sheet.LegendGroup(
                            group.title(),
                            group.entries().stream()
                                    .filter(entry -> count(entry.swatch()) > 0)
                                    .map(entry -> entry(entry.swatch(), reader))
                                    .toList()))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }

        private Sheet.LegendEntry entry(Swatch swatch, Reader reader) {
            SheetWords words = Words.of(SheetWords.class, reader.locale());
            String number = NumberFormat.getIntegerInstance(reader.locale()).format(count(swatch));
            return new Sheet.LegendEntry(words.counted(swatch.label(), number), style(swatch));
        }

        private long count(Swatch swatch) {
            return shown.stream()
                    .filter(each -> Swatches.idOf(each).equals(swatch.id()))
                    .count();
        }

        /// Releases lie below hazards, and points above surfaces.
        List<Sheet.Feature> features() {
            return shown.stream()
                    .sorted(Comparator.comparingInt(Legend::layer)
                            .thenComparingInt(each -> order.indexOf(Swatches.idOf(each))))
                    .map(this::feature)
                    .toList();
        }

        private static int layer(Shown shown) {
            return switch (shown) {
                case Shown.DrawnRelease _ -> 0;
                case Shown.DrawnHazard _ -> 1;
                case Shown.PlacedHazard _ -> 2;
                case Shown.PlacedOccurrence _ -> 3;
            };
        }

        private Sheet.Feature feature(Shown each) {
            SheetStyle style = style(Objects.requireNonNull(swatches.get(Swatches.idOf(each))));
            return switch (each) {
                case Shown.DrawnHazard hazard -> new Sheet.Surface(style, hazard.footprint(), hazard.reference());
                case Shown.DrawnRelease release -> new Sheet.Surface(style, release.footprint(), "");
                case Shown.PlacedHazard hazard -> new Sheet.Sign(style, hazard.place(), hazard.reference());
                case Shown.PlacedOccurrence occurrence -> new Sheet.Sign(style, occurrence.place(), "");
            };
        }

        private static SheetStyle style(Swatch swatch) {
            return new SheetStyle(swatch.colour(), swatch.pattern(), swatch.opacity(), swatch.isPoint());
        }
    }
}
