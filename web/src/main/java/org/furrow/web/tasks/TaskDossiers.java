package org.furrow.web.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.ground.Written;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.exchange.sheet.DossierFile;
import org.furrow.exchange.sheet.Paper;
import org.furrow.exchange.sheet.Sheet;
import org.furrow.exchange.sheet.SheetLayout;
import org.furrow.exchange.sheet.TextPages;
import org.furrow.exchange.writing.GpxText;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.sheet.MapSheets;
import org.furrow.web.sheet.SheetRequest;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Then;
import org.furrow.web.shell.Words;

/// Makes the dossier of a task: to print with maps, for a phone without network, and its boundaries for a receiver.
public final class TaskDossiers {

    private static final int MOST_POINTS = 200;
    private static final double POLAR_LATITUDE = 80;
    private static final double SHARE_OF_SHEET = 0.8;

    private final Furrow furrow;
    private final Office office;
    private final ReadingTasks reading;

    /// Dossiers of this register, for this office.
    public TaskDossiers(Furrow furrow, Office office) {
        this.furrow = furrow;
        this.office = office;
        reading = new ReadingTasks(furrow);
    }

    /// What a dossier says, in the order of reading.
    ///
    /// @param points the turning points of each hazard
    record Content(
            String title,
            List<Fact> facts,
            List<Fact> dossier,
            List<TaskPage.Amount> amounts,
            List<Fact> others,
            List<Points> points,
            List<String> notes) {}

    /// The turning points of a hazard.
    ///
    /// @param rest that there are more; empty where there are not
    record Points(String title, List<Position> corners, String rest) {}

    /// The dossier to print: words and signatures, then a map of each hazard.
    public byte[] pdf(Task task, TaskBook book, Reader reader) {
        List<TaskGround> ground = reading.listGround(task);
        Content content = content(task, book, ground, reader);
        ShellWords shared = Words.of(ShellWords.class, reader.locale());
        TextPages pages = new TextPages(
                reader.locale(),
                reader.language().isRightToLeft(),
                content.title(),
                office.name(),
                office.isExercise() ? shared.exercise() + " · " + shared.exerciseMeans() : "",
                content.title(),
                blocks(content, words(reader)));
        return DossierFile.pdf(pages, sheets(task.profile().number(), ground, reader));
    }

    /// The dossier for a phone: one file with everything in it.
    public String html(Task task, TaskBook book, Reader reader) {
        List<TaskGround> ground = reading.listGround(task);
        TaskSayings sayings = new TaskSayings(reader, office);
        java.util.Optional<ShapePicture> picture = new TaskDrawing(sayings.words(), sayings.figures())
                .draw(task.profile().number(), ground, java.util.Optional.empty());
        return new PhoneFile(reader, office, words(reader)).of(content(task, book, ground, reader), picture);
    }

    /// The boundaries of its hazards, for a satellite receiver.
    public String gpx(Task task) {
        return GpxText.of(
                task.profile().number(),
                task.profile().title(),
                reading.listGround(task).stream()
                        .flatMap(each -> each.footprint().stream()
                                .map(shape -> new GpxText.Named(
                                        each.reference(), task.profile().number(), shape)))
                        .toList());
    }

    /// What files of a task are called, without their ending.
    public static String fileName(Task task) {
        String name = task.profile().number().replaceAll("[^A-Za-z0-9]+", "-");
        return name.isEmpty() || name.equals("-") ? task.id().toString() : name;
    }

    private static TaskWords words(Reader reader) {
        return Words.of(TaskWords.class, reader.locale());
    }

    private Content content(Task task, TaskBook book, List<TaskGround> ground, Reader reader) {
        TaskSayings sayings = new TaskSayings(reader, office);
        TaskWords words = sayings.words();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.name(), task.profile().title()));
        facts.add(new Fact(words.status(), words.statusIs(task.status().code())));
        facts.addAll(sayings.facts(task, book));
        if (!task.profile().hazards().isEmpty()) {
            facts.add(new Fact(
                    words.hazards(),
                    sayings.figures()
                            .list(task.profile().hazards().stream()
                                    .map(id -> sayings.hazard(id, book))
                                    .toList())));
        }
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), office.zone());
        return new Content(
                words.taskOrder() + " " + task.profile().number(),
                facts,
                sayings.dossier(task.profile()),
                TaskSayings.amounts(task),
                others(task, book, words),
                ground.stream()
                        .flatMap(each ->
                                each.footprint().stream().map(shape -> points(each.reference(), shape, words, sayings)))
                        .toList(),
                List.of(words.absence(), words.madeOn(sayings.figures().day(today))));
    }

    private static List<Fact> others(Task task, TaskBook book, TaskWords words) {
        List<Fact> others = new ArrayList<>();
        for (RecordId id : task.profile().waitsFor()) {
            book.findWaited(id)
                    .ifPresent(other -> others.add(new Fact(
                            words.waitsFor(),
                            other.number() + ": "
                                    + words.statusIs(other.status().code()))));
        }
        book.waitingFor(task.id())
                .forEach(other -> others.add(new Fact(
                        words.unlocks(),
                        other.profile().number() + " " + other.profile().title())));
        return others;
    }

    private static Points points(String reference, Footprint shape, TaskWords words, TaskSayings sayings) {
        List<Position> corners = new ArrayList<>();
        for (Sketch.Part part : shape.toSketch().parts()) {
            for (Ring ring : part.rings()) {
                for (int i = 0; i < ring.size() - 1; i++) {
                    corners.add(new Position(ring.x(i), ring.y(i)));
                }
            }
        }
        int more = corners.size() - MOST_POINTS;
        return new Points(
                words.turningPoints(reference),
                corners.stream().limit(MOST_POINTS).toList(),
                more > 0 ? words.morePoints(sayings.figures().number(more)) : "");
    }

    private static List<TextPages.Block> blocks(Content content, TaskWords words) {
        List<TextPages.Block> blocks = new ArrayList<>();
        content.facts().forEach(fact -> blocks.add(new TextPages.Said(fact.label(), fact.value())));
        content.others().forEach(fact -> blocks.add(new TextPages.Said(fact.label(), fact.value())));
        content.amounts().forEach(each -> blocks.add(new TextPages.Said(each.label(), amount(each, words))));
        for (Fact text : content.dossier()) {
            blocks.add(new TextPages.Heading(text.label()));
            blocks.add(new TextPages.Paragraph(text.value()));
        }
        blocks.add(new TextPages.Heading(words.signatures()));
        for (String who : List.of(words.signOrdered(), words.signReceived(), words.signLeader())) {
            blocks.add(new TextPages.Signature(who, words.signLine()));
        }
        for (Points points : content.points()) {
            blocks.add(new TextPages.Heading(points.title()));
            blocks.add(new TextPages.Row(List.of("", words.degrees(), "UTM", "MGRS")));
            for (int i = 0; i < points.corners().size(); i++) {
                Written written = Written.of(points.corners().get(i));
                blocks.add(new TextPages.Row(
                        List.of(Integer.toString(i + 1), written.decimal(), written.utm(), written.mgrs())));
            }
            if (!points.rest().isEmpty()) {
                blocks.add(new TextPages.Paragraph(points.rest()));
            }
        }
        content.notes().forEach(note -> blocks.add(new TextPages.Paragraph(note)));
        return blocks;
    }

    static String amount(TaskPage.Amount amount, TaskWords words) {
        return List.of(new Fact(words.planned(), amount.planned()), new Fact(words.done(), amount.done())).stream()
                .filter(each -> !each.value().isEmpty())
                .map(each -> each.label() + " " + each.value())
                .collect(Collectors.joining(" · "));
    }

    /// A map of each hazard that is drawn.
    ///
    /// @param title what the maps belong to
    public List<Sheet> sheets(String title, List<TaskGround> ground, Reader reader) {
        MapSheets sheets = new MapSheets(furrow, office);
        Then now = Then.of("", "", office.zone());
        SheetLayout layout = new SheetLayout(Paper.A4, false, reader.language().isRightToLeft());
        List<Sheet> drawn = new ArrayList<>();
        for (TaskGround each : ground) {
            each.footprint()
                    .map(Footprint::bounds)
                    .filter(box -> Math.abs(box.centre().latitude()) < POLAR_LATITUDE)
                    .map(box -> new SheetRequest(
                            title + " · " + each.reference(),
                            Written.of(box.centre()).decimal(),
                            Integer.toString(scale(box, layout)),
                            Paper.A4.code(),
                            "portrait",
                            Set.copyOf(SheetRequest.LAYERS)))
                    .ifPresent(request -> drawn.add(sheets.sheet(request, now, reader)));
        }
        return drawn;
    }

    /// The largest of the usual scales at which a box fits on a sheet with some ground round it.
    private static int scale(Bounds box, SheetLayout layout) {
        double width = layout.map().width() * SHARE_OF_SHEET;
        double height = layout.map().height() * SHARE_OF_SHEET;
        for (int scale : SheetRequest.SCALES) {
            MapWindow window = MapWindow.round(box.centre(), width, height, scale);
            boolean fits = window.contains(window.spot(box.west(), box.south()))
                    && window.contains(window.spot(box.east(), box.north()))
                    && window.contains(window.spot(box.west(), box.north()))
                    && window.contains(window.spot(box.east(), box.south()));
            if (fits) {
                return scale;
            }
        }
        return SheetRequest.SCALES.getLast();
    }
}
