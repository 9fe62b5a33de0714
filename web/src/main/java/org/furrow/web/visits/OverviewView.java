package org.furrow.web.visits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.QualityBook;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotHistory;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.SwitchingRules;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// Makes the first page of quality for a reader.
final class OverviewView {

    private static final int LATELY = 10;

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final LocalDate today;
    private final VisitSayings sayings;
    private final VisitWords words;

    OverviewView(Reader reader, Office office, Actor actor, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        this.today = today;
        sayings = new VisitSayings(reader, office);
        words = sayings.words();
    }

    /// What somebody tried to note of lots.
    ///
    /// @param against what stood against it
    record Tried(Typed typed, List<TeamPage.Against> against) {

        static final Tried NOTHING = new Tried(Typed.nothing(), List.of());
    }

    OverviewPage page(QualityBook book, SwitchingRules rules, Tried tried) {
        return new OverviewPage(
                Shell.of(reader, office, Section.QUALITY, words.title()),
                words,
                counts(book),
                book.nonconformities().stream()
                        .filter(this::isUrgent)
                        .map(each -> sayings.line(each, book, today))
                        .toList(),
                book.visits().stream()
                        .filter(visit -> !visit.isTakenBack())
                        .limit(LATELY)
                        .map(visit -> sayings.line(visit, book))
                        .toList(),
                book.lots(rules).stream().map(each -> lots(each, tried.typed())).toList(),
                book.draws().stream().limit(LATELY).map(this::draw).toList(),
                actor.may(Permission.RECORD_VISITS),
                actor.may(Permission.ACCREDIT),
                tried.against());
    }

    private boolean isUrgent(Nonconformity nonconformity) {
        boolean stops =
                nonconformity.status().isOpen() && !nonconformity.halts().isEmpty();
        return stops || nonconformity.isOverdueOn(today);
    }

    private List<Fact> counts(QualityBook book) {
        Stream<Fact> grades = Arrays.stream(Grade.values())
                .map(grade -> new Fact(
                        words.gradeIs(grade.code()),
                        sayings.figures()
                                .number(book.nonconformities().stream()
                                        .filter(each -> each.status().isOpen())
                                        .filter(each -> each.profile().grade() == grade)
                                        .count())));
        Fact overdue = new Fact(
                words.overdue(), sayings.figures().number(book.overdueOn(today).size()));
        return Stream.concat(grades, Stream.of(overdue)).toList();
    }

    private OverviewPage.Lots lots(LotHistory history, Typed typed) {
        boolean isTried = typed.text("organisation").equals(history.whose().organisation())
                && typed.text("method").equals(history.whose().method().code());
        Typed mine = isTried ? typed : Typed.nothing();
        LotEvent[] noted = Arrays.stream(LotEvent.values())
                .filter(event -> !LotNote.isOfInspection(event))
                .toArray(LotEvent[]::new);
        return new OverviewPage.Lots(
                history.whose().organisation(),
                sayings.method(history.whose().method()),
                new OverviewPage.Note(
                        history.whose().method().code(),
                        new Select(
                                "event",
                                words.lotNote(),
                                Select.Choice.of(noted, LotEvent::code, words::eventIs, mine.all("event"))),
                        mine.text("day").isEmpty() ? today.toString() : mine.text("day"),
                        mine.text("reason"),
                        isTried),
                sayings.badge(history.now().severity()),
                sayings.samplingWords().since(history.now().since().code()),
                history.steps().reversed().stream().map(this::step).toList());
    }

    private OverviewPage.Step step(LotHistory.Step step) {
        return new OverviewPage.Step(
                sayings.figures().day(step.day()),
                words.eventIs(step.event().code()),
                step.told(),
                VisitSayings.or(step.visit(), id -> VisitsController.PATH + "/" + id),
                sayings.samplingWords().severity(step.after().code()));
    }

    private Fact draw(RecordedDraw drawn) {
        return new Fact(
                drawn.draw().number(),
                words.drawnOn(
                        sayings.figures().day(drawn.day()),
                        drawn.draw().organisation(),
                        Long.toString(drawn.draw().order().seed())));
    }
}
