package org.furrow.cli;

import java.time.ZoneId;
import org.furrow.app.Furrow;
import org.furrow.app.ground.ReadingProgramme;
import org.furrow.web.shell.Office;

/// Says to the pages whose register they show.
final class Offices {

    private Offices() {}

    static Office of(Furrow furrow) {
        return new ReadingProgramme(furrow)
                .find()
                .map(programme -> new Office(programme.name(), programme.isExercise(), ZoneId.systemDefault()))
                .orElseGet(() -> new Office(furrow.file().getFileName().toString(), false, ZoneId.systemDefault()));
    }
}
