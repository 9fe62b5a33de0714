package org.furrow.web.map;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.furrow.app.Furrow;
import org.furrow.app.ground.SearchingMap;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Then;
import org.furrow.web.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/// Answers for the map page.
@Controller
public final class MapController {

    private final Templates templates;
    private final Office office;
    private final MapView maps;
    private final SearchingMap searching;
    private final ReadingLedger ledger;
    private final Furrow furrow;

    public MapController(Templates templates, Office office, MapView maps, Furrow furrow) {
        searching = new SearchingMap(furrow);
        ledger = new ReadingLedger(furrow);
        this.furrow = furrow;
        this.templates = templates;
        this.office = office;
        this.maps = maps;
    }

    @GetMapping("/")
    View map(
            Reader reader,
            @RequestParam(name = Then.AS_OF, required = false) @Nullable String asOf,
            @RequestParam(name = Then.KNOWN_AT, required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String find) {
        Then then = Then.of(asOf, knownAt, office.zone());
        String text = Objects.requireNonNullElse(find, "").strip();
        MapSearch search = new SearchView(reader, office, then).search(text, searching.search(text, then.clocks()));
        MapView view = maps.of(then).finding(search);
        Shell shell = Shell.of(
                reader,
                office,
                Section.MAP,
                Words.of(MapWords.class, reader.locale()).title());
        return templates.page(
                "map",
                "map",
                view.page(
                        shell,
                        office.figures(reader),
                        view.whole(reader, search.findBox().orElseGet(maps::box)),
                        Map.of(),
                        years()));
    }

    /// The map's state on a day, for playing one day after the other.
    @GetMapping("/api/v1/map/state")
    @ResponseBody
    Map<String, Object> state(
            Reader reader,
            @RequestParam(name = Then.AS_OF, required = false) @Nullable String asOf,
            @RequestParam(name = Then.KNOWN_AT, required = false) @Nullable String knownAt) {
        Then then = Then.of(asOf, knownAt, office.zone());
        Figures figures = office.figures(reader);
        MapWords words = Words.of(MapWords.class, reader.locale());
        long remaining = ledger.read(
                        new LedgerQuestion(LedgerQuestion.By.COUNTRY, LocalDate.MIN, LocalDate.MAX, then.clocks()))
                .ledger()
                .total()
                .closingM2();
        return Map.of(
                "tiles", maps.of(then).addresses(),
                "then", then.query(),
                "sentence", then.sentence(Words.of(ShellWords.class, reader.locale()), figures),
                "remaining", words.remained(figures.squareMetres(remaining)),
                "remainingSquareMetres", remaining);
    }

    /// From the first year of the ledger until today.
    private MapPage.Years years() {
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), office.zone());
        return ledger
                .read(new LedgerQuestion(LedgerQuestion.By.YEAR, LocalDate.MIN, LocalDate.MAX, Clocks.LATEST))
                .ledger()
                .accounts()
                .stream()
                .map(LedgerAccount::key)
                .filter(year -> year.matches("\\d{4}"))
                .min(Comparator.naturalOrder())
                .map(first -> new MapPage.Years(first + "-12-31", today.toString()))
                .orElse(new MapPage.Years("", ""));
    }
}
