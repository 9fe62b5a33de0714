package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.draft.Typed;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityStatus;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitKind;

/// Reads which visits or nonconformities somebody asks for. What is left out does not matter.
public final class QualityAsking {

    private static final int LONGEST = 300;

    private final Typed typed;
    private final QualityBook book;
    private final List<String> wrong = new ArrayList<>();

    private QualityAsking(Typed typed, QualityBook book) {
        this.typed = typed;
        this.book = book;
    }

    /// What was found.
    ///
    /// @param found nothing where a word means nothing
    /// @param wrong the fields whose words mean nothing
    public record Found<T>(List<T> found, List<String> wrong) {
        public Found {
            found = List.copyOf(found);
            wrong = List.copyOf(wrong);
        }
    }

    /// The visits that count, by `kind`, `method`, `organisation`, `team` and `task`, the latest first.
    public static Found<Visit> visits(Typed typed, QualityBook book) {
        QualityAsking asked = new QualityAsking(typed, book);
        Optional<VisitKind> kind = asked.find("kind", VisitKind::find);
        Optional<Method> method = asked.find("method", Method::find);
        Optional<RecordId> team = asked.team();
        Optional<RecordId> task = asked.find("task", asked::task);
        String organisation = typed.text("organisation", LONGEST);
        return asked.found(book.visits().stream()
                .filter(visit -> !visit.isTakenBack())
                .filter(visit -> isOrAny(kind, visit.profile().kind()))
                .filter(visit -> isIn(method, visit.profile().of().method()))
                .filter(visit -> isIn(team, visit.profile().of().team()))
                .filter(visit -> isIn(task, visit.profile().of().task()))
                .filter(visit -> organisation.isEmpty()
                        || visit.profile().of().organisation().equals(organisation))
                .toList());
    }

    /// The nonconformities, by `status`, `grade`, `organisation`, `team`, `open` and `overdue`, the latest first.
    public static Found<Nonconformity> nonconformities(Typed typed, QualityBook book, LocalDate today) {
        QualityAsking asked = new QualityAsking(typed, book);
        Optional<NonconformityStatus> status = asked.find("status", NonconformityStatus::find);
        Optional<Grade> grade = asked.find("grade", Grade::find);
        Optional<RecordId> team = asked.team();
        String organisation = typed.text("organisation", LONGEST);
        return asked.found(book.nonconformities().stream()
                .filter(each -> isOrAny(status, each.status()))
                .filter(each -> isOrAny(grade, each.profile().grade()))
                .filter(each -> isIn(team, each.profile().team()))
                .filter(each ->
                        organisation.isEmpty() || each.profile().organisation().equals(organisation))
                .filter(each -> typed.text("open").isEmpty() || each.status().isOpen())
                .filter(each -> typed.text("overdue").isEmpty() || each.isOverdueOn(today))
                .toList());
    }

    private <T> Found<T> found(List<T> all) {
        return new Found<>(wrong.isEmpty() ? all : List.of(), wrong);
    }

    private Optional<RecordId> team() {
        return find(
                "team",
                text -> book.tasks()
                        .roster()
                        .findTeam(text)
                        .or(() -> RecordId.find(text).flatMap(book.tasks().roster()::findTeam))
                        .map(each -> each.id()));
    }

    private Optional<RecordId> task(String text) {
        return book.tasks().find(text).map(each -> each.id());
    }

    private <T> Optional<T> find(String field, Function<String, Optional<T>> finding) {
        if (typed.text(field).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = finding.apply(typed.text(field));
        if (found.isEmpty()) {
            wrong.add(field);
        }
        return found;
    }

    private static <T> boolean isOrAny(Optional<T> asked, T is) {
        return asked.isEmpty() || asked.orElseThrow().equals(is);
    }

    private static <T> boolean isIn(Optional<T> asked, Optional<T> is) {
        return asked.isEmpty() || asked.equals(is);
    }
}
