package org.furrow.web.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.inbox.Inbox;
import org.furrow.app.inbox.InboxItem;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.inbox.InboxPile;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;

/// Shows what waits.
record InboxView(TodayWords words, Figures figures, LocalDate today) {

    private static final int SHOWN = 3;

    WaitingPile pile(InboxPile pile) {
        String all = address(pile.kind());
        return new WaitingPile(
                new Link(words.pile(pile.kind().code()), all),
                figures.number(pile.count()),
                words.pileMeans(pile.kind().code()),
                overdue(pile),
                pile.items().stream()
                        .limit(SHOWN)
                        .map(item -> line(pile.kind(), item))
                        .toList(),
                pile.count() > SHOWN
                        ? Optional.of(new Link(words.allOf(figures.number(pile.count())), all))
                        : Optional.empty());
    }

    WaitingPage page(Shell shell, InboxKind kind, Inbox inbox) {
        Optional<InboxPile> pile = inbox.find(kind);
        List<WaitingPage.Row> rows = pile.map(InboxPile::items).orElse(List.of()).stream()
                .map(item -> row(kind, item))
                .toList();
        return new WaitingPage(shell, words, words.pileMeans(kind.code()), pile.flatMap(this::overdue), rows);
    }

    private Optional<Badge> overdue(InboxPile pile) {
        return pile.overdue() == 0
                ? Optional.empty()
                : Optional.of(new Badge(Mark.TRIANGLE, Tone.BAD, words.overdue(pile.overdue())));
    }

    private WaitingPile.Line line(InboxKind kind, InboxItem item) {
        String when = item.due()
                .map(due -> words.dueOn(figures.day(due)))
                .orElseGet(() -> words.sinceDay(figures.day(item.since())));
        return new WaitingPile.Line(about(kind, item), name(kind, item), item.whose(), when, item.isOverdueOn(today));
    }

    private WaitingPage.Row row(InboxKind kind, InboxItem item) {
        return new WaitingPage.Row(
                about(kind, item),
                name(kind, item),
                item.whose(),
                figures.day(item.since()),
                item.due().map(figures::day).orElse(""),
                item.isOverdueOn(today)
                        ? Optional.of(new Badge(Mark.TRIANGLE, Tone.BAD, words.late()))
                        : Optional.empty());
    }

    /// The kind of a change is a code of ours; everything else was written by somebody.
    private static String name(InboxKind kind, InboxItem item) {
        return switch (kind) {
            case CHANGES_TO_DECIDE, CHANGES_TO_MEND -> "";
            default -> item.name();
        };
    }

    /// Where all of them are: the page of changes can decide on many at once.
    private static String address(InboxKind kind) {
        return switch (kind) {
            case CHANGES_TO_DECIDE -> "/drafts?state=waiting&whose=others";
            case CHANGES_TO_MEND -> "/drafts?state=refused&whose=mine";
            default -> TodayController.WAITING + "/" + kind.code();
        };
    }

    private static Link about(InboxKind kind, InboxItem item) {
        String address = switch (kind) {
            case ACCIDENTS_TO_REPORT, ACCIDENTS_TO_INVESTIGATE, ACCIDENTS_TO_CLOSE, ACTIONS_TO_DO, FINDS_TO_TELL ->
                "/accidents/" + item.id();
            case NONCONFORMITIES_TO_ACT, NONCONFORMITIES_TO_VERIFY, NONCONFORMITIES_TO_CLOSE ->
                "/quality/nonconformities/" + item.id();
            case CHANGES_TO_DECIDE, CHANGES_TO_MEND -> "/drafts/" + item.id();
            case REPORTS_TO_HAND_IN, REPORTS_TO_DECIDE, LAND_TO_CERTIFY -> "/handover/reports/" + item.id();
            case CERTIFICATES_TO_SIGN, CERTIFICATES_TO_ISSUE, LAND_USE_TO_CHECK ->
                "/handover/certificates/" + item.id();
            case RELEASES_TO_REVIEW -> "/handover/finds/" + item.id();
            case LAND_TO_REPORT,
                    TASKS_TO_ACCEPT,
                    TASKS_TO_PLAN,
                    TASKS_TO_START,
                    TASKS_TO_RESTART,
                    TASKS_TO_COMPLETE,
                    TASKS_WITHOUT_REPORT -> "/tasks/" + item.id();
            case ACCREDITATIONS_ENDING -> "/teams";
            case PEOPLE_STANDING_DOWN -> "/teams/" + item.id();
            case MISSIONS_LATE -> "/missions/" + item.id();
        };
        return new Link(item.number(), address);
    }
}
