package org.furrow.web.map;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.ground.Bounds;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.furrow.web.tiles.TileSet;
import org.furrow.web.tiles.TileSets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Answers for the map page.
@Controller
public final class MapController {

    private static final Bounds WORLD = new Bounds(-150, -50, 170, 70);

    private final Templates templates;
    private final Office office;
    private final MapView view;
    private final TileSets tiles;

    public MapController(Templates templates, Office office, MapView view, TileSets tiles) {
        this.templates = templates;
        this.office = office;
        this.view = view;
        this.tiles = tiles;
    }

    @GetMapping("/")
    View map() {
        Reader reader = Reader.ENGLISH;
        MapWords words = Words.of(MapWords.class, reader.locale());
        return templates.page(
                "map",
                "map",
                new MapPage(
                        Shell.of(reader, office, Section.MAP, words.title()),
                        words,
                        view.whole(reader, box()),
                        view.legend(reader, Map.of()),
                        words.knowledgeLatest()));
    }

    /// The country where it is drawn, else the hazards, else the world.
    private Bounds box() {
        return Stream.of(RegisterTiles.COUNTRY, Swatches.HAZARDS, Swatches.RELEASES)
                .map(tiles::find)
                .flatMap(Optional::stream)
                .map(TileSet::findBounds)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(WORLD);
    }
}
