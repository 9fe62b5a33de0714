package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.tasking.NextNumber;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Inspectors;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.tasking.Task;

/// What the form of a visit begins with that the register knows already: a free number, who inspected the last time,
/// and what is looked at by a completion report or a task. What was found and what was decided is never among it.
public final class PrefillingInspection {

    private final Furrow furrow;

    /// Prefilling from this register.
    public PrefillingInspection(Furrow furrow) {
        this.furrow = furrow;
    }

    /// The form as far as the register fills it in. What was asked for stays.
    ///
    /// @param asked with the id of a report in `completion`, or of a task in `task`, or with neither
    public Typed begin(Typed asked, LocalDate today) {
        QualityBook quality = new ReadingQuality(furrow).read();
        HandoverBook book = new ReadingHandover(furrow).read();
        Typed begun = Typed.nothing()
                .with("kind", VisitKind.SAMPLING.code())
                .with("day", today.toString())
                .with("number", nextNumber(quality));
        Optional<CompletionReport> report = findReport(asked, book)
                .or(() -> book.tasks().find(asked.text("task")).map(Task::id).flatMap(book::ofTask));
        Optional<Task> task = report.map(each -> each.profile().task())
                .flatMap(book.tasks()::find)
                .or(() -> book.tasks().find(asked.text("task")));
        begun = task.map(each -> with(each, book.tasks())).map(begun::and).orElse(begun);
        begun = report.map(each -> with(each.profile(), book.tasks()))
                .map(begun::and)
                .orElse(begun);
        begun = inspecting(quality, begun.text("organisation")).and(begun).and(asked);
        return task.map(each -> each.profile().number())
                .map(number -> Typed.nothing().with("task", number))
                .map(begun::and)
                .orElse(begun);
    }

    /// The report that is asked for by its id; nothing where the reader sees none such.
    public static Optional<CompletionReport> findReport(Typed asked, HandoverBook book) {
        return RecordId.find(asked.text("completion")).flatMap(book::findReport);
    }

    private static String nextNumber(QualityBook quality) {
        return NextNumber.free(
                "QV-",
                quality.visits().size() + 1L,
                3,
                number -> quality.findVisit(number).isPresent());
    }

    /// Who inspected the last time that this person recorded it. Where they never did, the organisation that
    /// inspected by the latest visit of the register. Nobody is offered who belongs to those who are inspected.
    private Typed inspecting(QualityBook quality, String inspected) {
        String person = furrow.actor().name();
        List<Visit> others = quality.visits().stream()
                .filter(visit -> !visit.isTakenBack() && visit.profile().kind().isIndependent())
                .filter(visit -> !visit.profile().by().organisation().equalsIgnoreCase(inspected))
                .sorted(Comparator.comparing((Visit visit) -> visit.profile().day())
                        .reversed())
                .toList();
        return others.stream()
                .filter(visit -> visit.recordedBy().equalsIgnoreCase(person))
                .findFirst()
                .map(visit -> with(visit.profile().by(), quality.tasks()))
                .or(() -> others.stream()
                        .findFirst()
                        .map(visit -> Typed.nothing()
                                .with("inspecting", visit.profile().by().organisation())))
                .orElse(Typed.nothing());
    }

    private static Typed with(Inspectors by, TaskBook book) {
        return Typed.nothing()
                .with("inspecting", by.organisation())
                .with("inspectors", by.names())
                .with("inspecting-team", by.team().map(book::teamName).orElse(""));
    }

    private static Typed with(Task task, TaskBook book) {
        List<Method> methods = List.copyOf(task.profile().methods());
        return Typed.nothing()
                .with("organisation", task.profile().organisation())
                .with("team", only(task.profile().teams()).map(book::teamName).orElse(""))
                .with(
                        "hazard",
                        only(task.profile().hazards())
                                .map(id -> CompletionWriting.hazard(id, book))
                                .orElse(""))
                .with("method", only(methods).map(Method::code).orElse(""));
    }

    /// What it released of its first hazard is the lot.
    private Typed with(CompletionProfile profile, TaskBook book) {
        Optional<ReleasedPart> first =
                profile.parts().stream().filter(part -> !part.isRework()).findFirst();
        if (first.isEmpty()) {
            return Typed.nothing();
        }
        ReleasedPart part = first.orElseThrow();
        Area area = profile.parts().stream()
                .filter(each -> each.hazard().equals(part.hazard()) && !each.isRework())
                .map(each -> each.extent().area())
                .reduce(Area.ZERO, Area::plus);
        return Typed.nothing()
                .with("organisation", profile.organisation())
                .with("team", part.team().map(book::teamName).orElse(""))
                .with("hazard", CompletionWriting.hazard(part.hazard(), book))
                .with("method", part.method().map(Method::code).orElse(""))
                .with("lot", part.lot().isBlank() ? part.reference() : part.lot())
                .with("units", Long.toString(units(area)));
    }

    /// How many squares of the national profile make up an area, rounded up.
    private long units(Area area) {
        long side = furrow.standard().sampling().squares().sideM();
        return Math.ceilDiv(area.squareMetres(), side * side);
    }

    private static <T> Optional<T> only(List<T> all) {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
