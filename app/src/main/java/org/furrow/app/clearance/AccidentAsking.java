package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentStage;

/// Reads which accidents somebody asks for: `kind`, `stage`, `open` and `overdue`.
public final class AccidentAsking {

    private AccidentAsking() {}

    /// What is asked for.
    ///
    /// @param question nothing where a word means nothing
    /// @param wrong the field whose word means nothing; empty where there is none
    public record Read(Optional<AccidentBook.Question> question, String wrong) {}

    /// Reads it.
    public static Read read(Typed typed, LocalDate today) {
        Optional<AccidentKind> kind = find(typed, "kind", AccidentKind::find);
        Optional<AccidentStage> stage = find(typed, "stage", AccidentStage::find);
        String wrong = isWrong(typed, "kind", kind) + isWrong(typed, "stage", stage);
        Optional<LocalDate> overdue = typed.text("overdue").isEmpty() ? Optional.empty() : Optional.of(today);
        return new Read(
                wrong.isEmpty()
                        ? Optional.of(new AccidentBook.Question(
                                kind, stage, !typed.text("open").isEmpty(), overdue))
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
