package org.furrow.app.quality;

import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.quality.Checklists;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.Visit;

/// Finds what people name when they write of visits and nonconformities, by name, number or id.
public final class QualityNames {

    private final QualityBook book;
    private final TaskNames tasks;
    private final Checklists checklists;

    /// Names of this register, as far as the reader sees it.
    public QualityNames(Furrow furrow, QualityBook book) {
        this.book = book;
        tasks = new TaskNames(furrow, book.tasks());
        checklists = furrow.standard().checklists();
    }

    Checklists checklists() {
        return checklists;
    }

    Optional<RecordId> team(String text) {
        return tasks.team(text);
    }

    Optional<RecordId> task(String text) {
        return tasks.task(text);
    }

    Optional<RecordId> hazard(String text) {
        return tasks.hazard(text);
    }

    Optional<RecordId> visit(String text) {
        return book.findVisit(text).map(Visit::id);
    }

    Optional<RecordId> nonconformity(String text) {
        return book.findNonconformity(text).map(Nonconformity::id);
    }

    Optional<RecordId> draw(String text) {
        return book.findDraw(text).map(RecordedDraw::id);
    }
}
