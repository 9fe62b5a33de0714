package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.draft.Typed;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.TaskGroup;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskStatus;

/// Reads which tasks somebody asks for: `status`, `group`, `kind`, `team`, `organisation` and `overdue`.
public final class TaskAsking {

    private static final int LONGEST = 300;

    private TaskAsking() {}

    /// What is asked for.
    ///
    /// @param question nothing where a word means nothing
    /// @param wrong the field whose word means nothing; empty where there is none
    public record Read(Optional<TaskQuestion> question, String wrong) {}

    /// Reads it.
    public static Read read(Typed typed, TaskBook book, LocalDate today) {
        Optional<TaskStatus> status = find(typed, "status", TaskStatus::find);
        Optional<TaskGroup> group = find(typed, "group", TaskGroup::find);
        Optional<TaskKind> kind = find(typed, "kind", TaskKind::find);
        Optional<RecordId> team = find(
                typed,
                "team",
                text -> book.roster()
                        .findTeam(text)
                        .or(() -> RecordId.find(text).flatMap(book.roster()::findTeam))
                        .map(each -> each.id()));
        String wrong = isWrong(typed, "status", status)
                + isWrong(typed, "group", group)
                + isWrong(typed, "kind", kind)
                + isWrong(typed, "team", team);
        Optional<LocalDate> overdue = typed.text("overdue").isEmpty() ? Optional.empty() : Optional.of(today);
        return new Read(
                wrong.isEmpty()
                        ? Optional.of(new TaskQuestion(
                                status, group, kind, team, typed.text("organisation", LONGEST), overdue))
                        : Optional.empty(),
                wrong.strip());
    }

    private static <T> Optional<T> find(Typed typed, String field, Function<String, Optional<T>> finding) {
        return typed.text(field).isEmpty() ? Optional.empty() : finding.apply(typed.text(field));
    }

    private static String isWrong(Typed typed, String field, Optional<?> found) {
        return typed.text(field).isEmpty() || found.isPresent() ? "" : field + " ";
    }
}
