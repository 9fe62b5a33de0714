package org.furrow.app.hazard;

import java.util.List;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.quality.QualitySupport;
import org.furrow.domain.tasking.Task;
import org.furrow.store.Register;
import org.furrow.store.quality.QualityQuery;
import org.furrow.store.tasking.TaskQuery;

/// The inspections and nonconformities that the register holds for a hazard, as far as whoever asks sees them.
public record RegisteredQuality(Register register) {

    /// What they say in support of a change.
    public QualitySupport of(Edit edit) {
        QualityQuery quality = new QualityQuery();
        TaskQuery tasks = new TaskQuery();
        return register.read(session -> {
            if (!quality.isAny(session)) {
                return new QualitySupport(List.of(), List.of());
            }
            List<RecordId> about = tasks.isNamed(session, edit.hazard())
                    ? tasks.list(session).stream()
                            .filter(task -> task.profile().hazards().contains(edit.hazard()))
                            .map(Task::id)
                            .toList()
                    : List.of();
            return QualitySupport.of(
                    edit.hazard(), about, quality.listVisits(session), quality.listNonconformities(session));
        });
    }
}
