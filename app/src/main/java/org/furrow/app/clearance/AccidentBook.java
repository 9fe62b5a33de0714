package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.clearance.AccidentStandard;
import org.furrow.domain.journal.RecordId;

/// All accidents, as the reader sees them at one moment, and what they name.
///
/// @param accidents the latest first
/// @param standard by when they are told and looked into
public record AccidentBook(List<Accident> accidents, AccidentStandard standard, TaskBook tasks) {

    public AccidentBook {
        accidents = List.copyOf(accidents);
    }

    /// Which accidents somebody asks for.
    ///
    /// @param open only those that are not closed
    /// @param overdueOn only those of which something is missing on that day
    public record Question(
            Optional<AccidentKind> kind, Optional<AccidentStage> stage, boolean open, Optional<LocalDate> overdueOn) {

        /// All of them.
        public static final Question ALL = new Question(Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    /// The accident of that id.
    public Optional<Accident> find(RecordId id) {
        return accidents.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The accident with that number, whatever the capitals, or with that id.
    public Optional<Accident> find(String text) {
        return accidents.stream()
                .filter(each -> each.notice().number().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> RecordId.find(text).flatMap(this::find));
    }

    /// Those that stop the task or one of the teams still.
    public List<Accident> stopping(Optional<RecordId> task, List<RecordId> teams) {
        return accidents.stream()
                .filter(Accident::stopsWork)
                .filter(each -> each.halt()
                        .filter(halt -> halt.team().filter(teams::contains).isPresent()
                                || (task.isPresent() && halt.task().equals(task)))
                        .isPresent())
                .toList();
    }

    /// Those that answer a question, the latest first.
    public List<Accident> list(Question question) {
        return accidents.stream()
                .filter(each -> question.kind()
                        .filter(kind -> kind != each.notice().kind())
                        .isEmpty())
                .filter(each -> question.stage()
                        .filter(stage -> stage != each.inquiry().stage())
                        .isEmpty())
                .filter(each -> !question.open() || each.inquiry().stage() != AccidentStage.CLOSED)
                .filter(each -> question.overdueOn()
                        .filter(day -> !standard.isOverdueOn(each, day))
                        .isEmpty())
                .toList();
    }
}
