package org.furrow.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.importing.PlacingRows;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.web.map.MapConfig;
import org.furrow.web.map.MapPicture;
import org.furrow.web.map.MapView;
import org.furrow.web.shell.Reader;

/// The map of where rules found something in an import.
record ProblemMap(Reader reader, MapView maps, ImportsWords words) {

    private static final int MOST_OUTLINES = 300;

    /// @param report the box round what was taken; absent where nothing was
    MapPicture picture(String path, Optional<Bounds> report, List<PlacingRows.Placed> placed) {
        List<MapConfig.Mark> marks = new ArrayList<>();
        Optional<Bounds> box = report;
        for (PlacingRows.Placed each : placed) {
            marks.add(mark(path, each, marks.size() < MOST_OUTLINES));
            Bounds at = Bounds.of(each.at());
            box = Optional.of(box.map(before -> before.with(at)).orElse(at));
        }
        return box.map(round -> maps.marks(reader, round, marks, words.whereTheyLie()))
                .orElse(new MapPicture("", "", ""));
    }

    private MapConfig.Mark mark(String path, PlacingRows.Placed placed, boolean isDrawn) {
        ImportedRow row = placed.row();
        return new MapConfig.Mark(
                placed.at().longitude(),
                placed.at().latitude(),
                tone(row),
                words.rowOf(row.file(), Long.toString(row.row())),
                path + "/rows/" + row.record(),
                isDrawn ? placed.outline() : List.of());
    }

    private static String tone(ImportedRow row) {
        if (row.isWaiting()) {
            return "bad";
        }
        return row.isHeld() ? "note" : "warn";
    }
}
