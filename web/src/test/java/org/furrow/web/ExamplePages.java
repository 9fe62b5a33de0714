package org.furrow.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RowFinding;
import org.furrow.web.evidence.DocumentsView;
import org.furrow.web.hazard.HazardPage;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.imports.ImportFinding;
import org.furrow.web.imports.ImportReportPage;
import org.furrow.web.imports.ImportsPage;
import org.furrow.web.imports.ImportsWords;
import org.furrow.web.ledger.ExampleLedger;
import org.furrow.web.ledger.LedgerPage;
import org.furrow.web.ledger.LedgerWords;
import org.furrow.web.map.MapConfig;
import org.furrow.web.map.MapPage;
import org.furrow.web.map.MapView;
import org.furrow.web.map.MapWords;
import org.furrow.web.plans.WeightBar;
import org.furrow.web.register.RegisterPage;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Badges;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Language;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.PastNotice;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Theme;
import org.furrow.web.shell.Then;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskSayings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Every page with made-up content, to be looked at: `?theme=dark`, `?lang=ar`, `?empty`, `?past=2024-06-30` change
/// it.
@Controller
final class ExamplePages {

    private static final Office OFFICE = new Office("Republic of Velda", true, ZoneOffset.UTC);
    private static final Bounds ISLAND = new Bounds(-38.9, 20.3, -36.1, 22.5);

    private final Templates templates;
    private final MapView maps;

    ExamplePages(Templates templates, MapView maps) {
        this.templates = templates;
        this.maps = maps;
    }

    /// How the page is asked for.
    record Look(
            @Nullable String theme,
            @Nullable String lang,
            @Nullable String empty,
            @Nullable String past) {

        Reader reader() {
            Locale locale = Language.find(lang == null ? "" : lang)
                    .orElse(Language.ENGLISH)
                    .locale();
            Theme chosen = theme == null ? Theme.DEVICE : Theme.find(theme).orElse(Theme.DEVICE);
            return new Reader(locale, chosen, "");
        }

        Shell shell(Section section, String title) {
            return Shell.of(reader(), OFFICE, section, title);
        }

        Badges badges() {
            return new Badges(Words.of(ShellWords.class, reader().locale()));
        }
    }

    @GetMapping("/")
    View map(Look look) {
        MapWords words = Words.of(MapWords.class, look.reader().locale());
        Map<String, String> counts = Map.of("hazards-cha", "212", "hazards-sha", "304", "hazards-indication", "84");
        MapView view = maps.of(Then.of(look.past, look.past, OFFICE.zone()));
        return templates.page(
                "map",
                "map",
                view.page(
                        look.shell(Section.MAP, words.title()),
                        OFFICE.figures(look.reader()),
                        view.whole(look.reader(), ISLAND),
                        counts,
                        new MapPage.Years("2012-12-31", "2026-11-22")));
    }

    @GetMapping("/hazards")
    View register(Look look) {
        RegisterWords words = Words.of(RegisterWords.class, look.reader().locale());
        boolean isEmpty = look.empty != null;
        return templates.page(
                "register",
                "register",
                new RegisterPage(
                        look.shell(Section.REGISTER, words.title()),
                        words,
                        "",
                        List.of(
                                select("classification", words.classification()),
                                select("status", words.status()),
                                select("district", words.district()),
                                select("contamination", words.contamination())),
                        new RegisterPage.Then("", ""),
                        "/",
                        isEmpty ? List.of() : List.of(new Link("District: Lower Tamm", "/hazards")),
                        words.hazards(isEmpty ? 0 : 600),
                        words.areas("18,204,113 m²", "11,750,420 m²"),
                        List.of(),
                        new RegisterPage.Views(false, "", List.of(), List.of(), false),
                        new RegisterPage.Columns(List.of(), List.of()),
                        Stream.of("reference", "name", "classification", "status", "district", "remaining")
                                .map(each -> new RegisterPage.Head(words.column(each), "", "#", ""))
                                .toList(),
                        isEmpty ? List.of() : rows(look),
                        new RegisterPage.Choosing(true, List.of(), words.allThatPass(600), true),
                        isEmpty ? List.of() : List.of(new Link(words.first(), "#"), new Link(words.next(), "#")),
                        List.of(new Link(words.export(), "#"))));
    }

    @GetMapping("/hazards/HA-0017")
    View hazard(Look look) {
        HazardWords words = Words.of(HazardWords.class, look.reader().locale());
        LedgerWords ledgerWords = Words.of(LedgerWords.class, look.reader().locale());
        Badges badges = look.badges();
        return templates.page(
                "hazard",
                "hazard",
                new HazardPage(
                        look.shell(Section.REGISTER, "HA-0017 Old front line at Lower Tamm"),
                        words,
                        ledgerWords,
                        "HA-0017",
                        PastNotice.of(
                                Then.of(look.past, look.past, OFFICE.zone()),
                                "/hazards/HA-0017",
                                Words.of(ShellWords.class, look.reader().locale()),
                                OFFICE.figures(look.reader())),
                        List.of(badges.of(Classification.CONFIRMED), badges.of(WorkStatus.WORKED_ON)),
                        new Link("Edit …", "/hazards/HA-0017/edit"),
                        new Link("Order a task", "/tasks/new?hazard=HA-0017"),
                        new Link("1 draft is waiting", "/drafts/1"),
                        List.of(words.statedOnly()),
                        List.of(new ImportFinding(
                                new RowFinding(
                                        "declared-area-differs",
                                        "AREA_SIZE",
                                        "51000",
                                        "The source stated 51,000 m², the drawing holds 48,213 m².",
                                        "",
                                        ""),
                                Words.of(ImportsWords.class, look.reader().locale())
                                        .ruleIs("declared-area-differs"))),
                        ExampleLedger.areas(words),
                        facts(words),
                        maps.hazard(look.reader(), new Bounds(-37.5, 21.3, -37.3, 21.5), "HA-0017", "Map of HA-0017"),
                        WeightBar.none(look.reader()),
                        evidence(),
                        List.of(new HazardPage.Release(
                                "4 May 2026",
                                new Badge(Mark.TICK, Tone.NOTE, "Cleared"),
                                "12,400 m²",
                                "13 cm",
                                "Veldrin Deminers",
                                "NMAC operations",
                                new Link("", ""))),
                        new Link("", ""),
                        ExampleLedger.table(ledgerWords),
                        history(words),
                        new Link(words.inJournal(), "/journal?record=HA-0017"),
                        new HazardPage.Original(
                                words.originalWhence("hazards-2026.shp", "17"),
                                List.of(
                                        new Fact("HAZ_ID", "HA-0017"),
                                        new Fact("AREA_SIZE", "51000"),
                                        new Fact("STATUS_N", "Wrkd On"))),
                        new DocumentsView(look.reader(), OFFICE)
                                .section("HA-0017", new ReadingDocuments.OfHazard(List.of(), 2), true),
                        new TaskSayings(look.reader(), OFFICE).section(List.of())));
    }

    @GetMapping("/ledger")
    View ledger(Look look) {
        LedgerWords words = Words.of(LedgerWords.class, look.reader().locale());
        return templates.page(
                "ledger",
                "ledger",
                new LedgerPage(
                        look.shell(Section.LEDGER, words.title()),
                        words,
                        new Select(
                                "by", words.keptBy(), List.of(new Select.Choice("district", words.district(), true))),
                        new LedgerPage.Dates("2025-01-01", "2026-01-01", "", ""),
                        words.period("1 Jan 2025", "1 Jan 2026"),
                        ExampleLedger.table(words),
                        List.of(
                                words.district(),
                                words.opening(),
                                words.added(),
                                "Cancelled",
                                "Reduced",
                                "Cleared",
                                words.closing()),
                        accounts(),
                        List.of(new Fact("Cleared", "+1,204 m²"))));
    }

    @GetMapping("/imports")
    View imports(Look look) {
        ImportsWords words = Words.of(ImportsWords.class, look.reader().locale());
        List<ImportsPage.Row> rows = look.empty != null
                ? List.of()
                : List.of(
                        new ImportsPage.Row(
                                new Link("hazards-2026.shp.zip", "/imports/1"),
                                "Hazards",
                                "22 Nov 2026, 17:04",
                                "Information manager",
                                "11,204",
                                "8,310",
                                "1,206",
                                "1,688",
                                new Badge(Mark.TICK, Tone.NOTE, words.done())),
                        new ImportsPage.Row(
                                new Link("colombia-events.csv", "/imports/2"),
                                "events",
                                "21 Nov 2026, 09:12",
                                "Information manager",
                                "22,004",
                                "17,521",
                                "4,482",
                                "1",
                                new Badge(Mark.BAR, Tone.SOFT, words.undone())));
        return templates.page(
                "imports", "imports", new ImportsPage(look.shell(Section.IMPORTS, words.title()), words, true, rows));
    }

    @GetMapping("/imports/1")
    View report(Look look) {
        ImportsWords words = Words.of(ImportsWords.class, look.reader().locale());
        List<MapConfig.Mark> marks = IntStream.range(0, 60)
                .mapToObj(i -> new MapConfig.Mark(
                        -38 + i % 10 * 0.1,
                        21 + i / 10.0 * 0.12,
                        i % 3 == 0 ? "bad" : "warn",
                        "Row " + i,
                        "#row-" + i,
                        List.of()))
                .toList();
        return templates.page(
                "imports",
                "report",
                new ImportReportPage(
                        look.shell(Section.IMPORTS, "hazards-2026.shp.zip"),
                        words,
                        "hazards-2026.shp.zip",
                        words.begunBy("22 Nov 2026, 17:04", "Information manager"),
                        new Badge(Mark.PLAY, Tone.NOTE, words.interrupted()),
                        new ImportReportPage.Progress(64, "7,200 of 11,204 rows read"),
                        List.of(
                                new Fact(words.read(), "11,204"),
                                new Fact(words.accepted(), "8,310"),
                                new Fact(words.flagged(), "1,206"),
                                new Fact(words.held(), "1,688")),
                        rules(words),
                        List.of(
                                new Fact(words.sum(), "182,204,113 m²"),
                                new Fact(words.union(), "181,940,002 m²"),
                                new Fact(words.overlapPairs(), "214"),
                                new Fact(words.overlap(), "264,111 m²"),
                                new Fact(words.method(), "On the ellipsoid WGS 84")),
                        maps.marks(look.reader(), ISLAND, marks, words.whereTheyLie()),
                        words.rowsShown("1", "3", "1,688"),
                        heldRows(words),
                        "",
                        List.of(),
                        "",
                        Optional.empty(),
                        List.of(new Link(words.downloadHeld(), "#"), new Link(words.downloadReport(), "#"))));
    }

    @GetMapping("/broken")
    View broken() {
        return (_, _, _) -> {
            throw new IllegalStateException("Broken on purpose");
        };
    }

    private static Select select(String name, String label) {
        return new Select(
                name, label, List.of(new Select.Choice("", "Any", true), new Select.Choice("a", "One", false)));
    }

    private static List<RegisterPage.Row> rows(Look look) {
        List<RegisterPage.Row> rows = new ArrayList<>();
        List<String> names = List.of(
                "Old front line at Lower Tamm",
                "Irrigation canal, east bank",
                "School road",
                "Ridge above Veldrin",
                "Pasture 7");
        for (int i = 0; i < 14; i++) {
            String reference = "HA-%04d".formatted(i + 11);
            WorkStatus status = List.of(WorkStatus.values()).get(i % WorkStatus.values().length);
            rows.add(new RegisterPage.Row(
                    new Link(reference, "/hazards/" + reference),
                    reference,
                    reference,
                    List.of(
                            new RegisterPage.Cell(true, "word", reference, Optional.empty()),
                            cell("", names.get(i % names.size())),
                            badge(look.badges()
                                    .of(List.of(Classification.values()).get(i % 3))),
                            badge(look.badges().of(status)),
                            cell("", "Lower Tamm"),
                            cell("number", "%,d".formatted(35_813 + 3_571 * i)))));
        }
        return rows;
    }

    private static RegisterPage.Cell cell(String style, String text) {
        return new RegisterPage.Cell(false, style, text, Optional.empty());
    }

    private static RegisterPage.Cell badge(Badge badge) {
        return new RegisterPage.Cell(false, "", "", Optional.of(badge));
    }

    private static List<Fact> facts(HazardWords words) {
        return List.of(
                new Fact(words.contamination(), "AP mines, Other UXO"),
                new Fact(words.province(), "South"),
                new Fact(words.district(), "Lower Tamm"),
                new Fact(words.place(), "Lower Tamm village"),
                new Fact(words.operator(), "Veldrin Deminers"),
                new Fact(words.reported(), "12 Mar 2024"),
                new Fact(words.changed(), "4 May 2026"),
                new Fact(words.middle(), "21.412345° N 37.412345° W"));
    }

    private static List<HazardPage.Evidence> evidence() {
        return List.of(
                new HazardPage.Evidence(
                        "2 Feb 2024",
                        "Accident at a known place",
                        "Hospital record",
                        "One person injured while herding."),
                new HazardPage.Evidence(
                        "9 Mar 2024", "Mine sign seen", "Survey team", "Three stakes with wire along the terrace."));
    }

    private static List<HazardPage.Entry> history(HazardWords words) {
        return List.of(
                new HazardPage.Entry(
                        "Cleared 12,400 m²",
                        words.validFrom("4 May 2026"),
                        words.recordedOn("6 May 2026, 10:21"),
                        words.by("Operator’s reporter"),
                        "First lane finished; depth 13 cm. Approved by NMAC operations.",
                        false,
                        new Link("", ""),
                        List.of()),
                new HazardPage.Entry(
                        "Work began",
                        words.validFrom("2 Apr 2026"),
                        words.recordedOn("2 Apr 2026, 16:40"),
                        words.by("Operator’s reporter"),
                        "",
                        false,
                        new Link("", ""),
                        List.of()),
                new HazardPage.Entry(
                        "Boundary corrected",
                        words.validFrom("20 Jun 2024"),
                        words.recordedOn("21 Jun 2024, 09:02"),
                        words.by("Information manager"),
                        "Two corners had changed places. Approved by the head of information.",
                        true,
                        new Link("", ""),
                        List.of()),
                new HazardPage.Entry(
                        "Recorded as a confirmed hazardous area",
                        words.validFrom("12 Mar 2024"),
                        words.recordedOn("14 Mar 2024, 11:55"),
                        words.by("Import of hazards-2026.shp"),
                        "",
                        false,
                        new Link("", ""),
                        List.of()));
    }

    private static List<LedgerPage.Account> accounts() {
        return List.of("Lower Tamm", "Osk", "Veldrin", "Upper Tamm").stream()
                .map(name -> new LedgerPage.Account(
                        name,
                        "/hazards?district=" + name,
                        Stream.of("4,551,028 m²", "301,200 m²", "120,000 m²", "88,410 m²", "402,118 m²", "4,241,700 m²")
                                .map(amount -> new Link(amount, "/ledger/entries?figure=closing"))
                                .toList()))
                .toList();
    }

    private static List<ImportReportPage.RuleLine> rules(ImportsWords words) {
        return Stream.of(
                        new ImportReportPage.Rule(
                                "missing-geometry",
                                "The row has no shape.",
                                new Badge(Mark.CROSS, Tone.BAD, words.severityHeld()),
                                "1,402"),
                        new ImportReportPage.Rule(
                                "invalid-ring",
                                "The outline crosses itself; it was mended and the change of area is shown.",
                                new Badge(Mark.TRIANGLE, Tone.WARN, words.severityFlag()),
                                "388"),
                        new ImportReportPage.Rule(
                                "candidate-duplicate",
                                "Another row has the same shape and date.",
                                new Badge(Mark.TRIANGLE, Tone.WARN, words.severityFlag()),
                                "281"),
                        new ImportReportPage.Rule(
                                "at-settlement-centre",
                                "The point is the centre of a settlement.",
                                new Badge(Mark.RING, Tone.NOTE, words.severityNote()),
                                "112"))
                .map(rule -> new ImportReportPage.RuleLine(rule, "#", false, Optional.empty()))
                .toList();
    }

    private static List<ImportReportPage.Row> heldRows(ImportsWords words) {
        return List.of(
                held(
                        words,
                        "17",
                        new RowFinding(
                                "missing-geometry",
                                "",
                                "",
                                "The row has no shape and no coordinates.",
                                "Ask the source for the shape, or for the area at least.",
                                "")),
                held(
                        words,
                        "204",
                        new RowFinding(
                                "longitude-sign",
                                "LON",
                                "37.41",
                                "37.41 lies 8,300 km from Lower Tamm, and −37.41 lies within it.",
                                "Turn the sign of the longitude.",
                                "")),
                held(
                        words,
                        "611",
                        new RowFinding(
                                "impossible-date",
                                "reported",
                                "2062-03-01",
                                "2062-03-01 lies in the future.",
                                "",
                                "")));
    }

    private static ImportReportPage.Row held(ImportsWords words, String row, RowFinding finding) {
        return new ImportReportPage.Row(
                "hazards-2026.shp",
                new Link(row, "#"),
                new Badge(Mark.PAUSE, Tone.BAD, words.severityHeld()),
                List.of(ImportFinding.of(finding, words)));
    }
}
