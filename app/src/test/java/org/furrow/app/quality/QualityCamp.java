package org.furrow.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.domain.people.Role;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.domain.quality.Question;
import org.furrow.domain.quality.Visit;

/// A camp with a task that inspectors of the authority look at.
final class QualityCamp implements AutoCloseable {

    static final LocalDate TODAY = TaskCamp.TODAY;
    static final String CHECKLIST = "site-manual";

    final TaskCamp camp;
    final Furrow officer;
    final Furrow operator;

    QualityCamp(Path folder) {
        camp = new TaskCamp(folder);
        camp.ordered(TaskCamp.CLEARANCE);
        officer = camp.as("quin", Role.QUALITY_OFFICER);
        operator = camp.as("olga", Role.OPERATOR);
    }

    /// What is typed for monitoring of the team on its task, with "yes" to every question.
    Typed monitoring() {
        Typed typed = Typed.nothing()
                .with("number", "QV-1")
                .with("kind", "monitoring")
                .with("day", "2026-04-07")
                .with("inspecting", "Authority")
                .with("inspectors", "Zoe")
                .with("organisation", "Green Fields")
                .with("team", "MCT-1")
                .with("task", "TO-2026-014")
                .with("hazard", "H-1")
                .with("method", "manual-clearance")
                .with("checklist", CHECKLIST)
                .with("hours", "6.5")
                .with("people", "2")
                .with("currency", "USD")
                .with("cost", "120.50");
        for (Question question : camp.furrow
                .standard()
                .checklists()
                .find(CHECKLIST)
                .orElseThrow()
                .questions()) {
            typed = typed.with("answer-" + question.code(), "yes");
        }
        return typed;
    }

    /// What is typed for an inspection of a lot of 1,000 squares, of which 80 were inspected.
    static Typed sampling(String number, LocalDate day, String verdict) {
        return Typed.nothing()
                .with("number", number)
                .with("kind", "sampling")
                .with("day", day.toString())
                .with("inspecting", "Authority")
                .with("inspectors", "Zoe")
                .with("organisation", "Green Fields")
                .with("method", "manual-clearance")
                .with("lot", "L-" + number)
                .with("units", "1000")
                .with("inspected", "80")
                .with("square-metres", "80")
                .with("defects", verdict.equals("accept") ? "0" : "2")
                .with("verdict", verdict);
    }

    /// What is typed for a nonconformity of the team.
    static Typed nonconformity(String number, String grade) {
        return Typed.nothing()
                .with("number", number)
                .with("grade", grade)
                .with("clause", "medic")
                .with("what", "No medic on site")
                .with("organisation", "Green Fields")
                .with("team", "MCT-1")
                .with("day", "2026-04-07");
    }

    Outcome record(Furrow who, Typed typed) {
        var read = VisitReading.visit(typed, new QualityNames(who, book()), TODAY);
        assertThat(read.faults()).isEmpty();
        return new RecordingVisits(who).record(read.said().orElseThrow(), TODAY);
    }

    Visit recorded(Typed typed) {
        assertThat(record(officer, typed).reasons()).isEmpty();
        return book().findVisit(typed.text("number")).orElseThrow();
    }

    Outcome raise(Furrow who, Typed typed) {
        var read = NonconformityReading.raising(typed, new QualityNames(who, book()), TODAY);
        assertThat(read.faults()).isEmpty();
        NonconformityReading.Raising said = read.said().orElseThrow();
        return new HandlingNonconformities(who).raise(said.day(), said.profile(), TODAY);
    }

    Nonconformity raised(Typed typed) {
        assertThat(raise(officer, typed).reasons()).isEmpty();
        return book().findNonconformity(typed.text("number")).orElseThrow();
    }

    List<String> step(Furrow who, String number, NonconformityStep step, Typed typed) {
        var read = NonconformityReading.step(step, typed, TODAY);
        assertThat(read.faults()).isEmpty();
        NonconformityReading.Step said = read.said().orElseThrow();
        Nonconformity of = book().findNonconformity(number).orElseThrow();
        return TaskCamp.codes(new HandlingNonconformities(who)
                .take(new HandlingNonconformities.Wanted(of.id(), said.day(), said.fact(), Optional.empty()), TODAY));
    }

    QualityBook book() {
        return new ReadingQuality(camp.furrow).read();
    }

    @Override
    public void close() {
        camp.close();
    }
}
