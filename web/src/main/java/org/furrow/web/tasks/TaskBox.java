package org.furrow.web.tasks;

import java.util.Locale;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;

/// Where the drawing boards of a form begin that is about a task: at the hazards that it is about.
public final class TaskBox {

    private TaskBox() {}

    /// West, south, east and north in degrees, with commas between them; empty where the task is not known, or none of
    /// its hazards is drawn.
    ///
    /// @param task its number or id
    public static String of(Furrow furrow, String task) {
        ReadingTasks reading = new ReadingTasks(furrow);
        TaskBook book = reading.read();
        return book.find(task).stream()
                .flatMap(found -> reading.listGround(found).stream())
                .flatMap(ground -> ground.footprint().stream())
                .map(Footprint::bounds)
                .reduce(Bounds::with)
                .map(TaskBox::told)
                .orElse("");
    }

    private static String told(Bounds box) {
        return String.format(Locale.ROOT, "%.7f,%.7f,%.7f,%.7f", box.west(), box.south(), box.east(), box.north());
    }
}
