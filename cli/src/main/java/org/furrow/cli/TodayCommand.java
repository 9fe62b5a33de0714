package org.furrow.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.inbox.Inbox;
import org.furrow.app.inbox.InboxItem;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.inbox.InboxPile;
import org.furrow.app.inbox.ReadingInbox;
import org.furrow.app.journal.ReadingToday;
import org.furrow.app.journal.Today;
import org.furrow.app.journal.TodayJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow today`: what waits, what does not fit together, and what is new.
@Command(
        name = "today",
        description = "Tells what waits for somebody, what does not fit together, and what is new.",
        mixinStandardHelpOptions = true)
final class TodayCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "7",
            description = "New is what came in so many days. Default: 7")
    private int days;

    @Option(
            names = "--waiting",
            paramLabel = "KIND",
            defaultValue = "",
            description = "Lists everything of one kind that waits, such as tasks-to-accept.")
    private String waiting = "";

    /// 1 where something does not fit together.
    @Override
    public Integer call() {
        if (days < 0) {
            throw common.misuse("--days is 0 or more, but was " + days + ".");
        }
        LocalDate day = LocalDate.now(ZoneId.systemDefault());
        try (Furrow furrow = common.openExisting()) {
            Inbox inbox = new ReadingInbox(furrow).read(day);
            if (!waiting.isEmpty()) {
                printAll(find(waiting), inbox);
                return 0;
            }
            Today today = new ReadingToday(furrow).readSince(Duration.ofDays(days));
            if (common.isJson()) {
                common.print(TodayJson.of(today, inbox));
            } else {
                inbox.piles().forEach(this::print);
                print(today);
            }
            return today.discrepancies().isEmpty() ? 0 : 1;
        }
    }

    private InboxKind find(String code) {
        return InboxKind.find(code)
                .orElseThrow(() -> common.misuse("--waiting is one of "
                        + Arrays.stream(InboxKind.values()).map(InboxKind::code).collect(Collectors.joining(", "))
                        + ", but was " + code + "."));
    }

    private void printAll(InboxKind kind, Inbox inbox) {
        if (common.isJson()) {
            common.print(TodayJson.of(kind, inbox));
            return;
        }
        for (InboxItem item : inbox.find(kind).map(InboxPile::items).orElse(List.of())) {
            String when = item.due().map(due -> "due " + due).orElse("since " + item.since());
            line(item.isOverdueOn(inbox.today()) ? "late" : "waits", item.number(), when + "  " + item.name());
        }
    }

    private void print(InboxPile pile) {
        String overdue = pile.overdue() == 0 ? "" : ", " + pile.overdue() + " overdue";
        line("waits", pile.kind().code(), pile.count() + overdue);
    }

    private void print(Today today) {
        for (Today.Waiting each : today.imports()) {
            line(
                    "waits",
                    each.isUnfinished() ? "unfinished import" : each.held() + " held rows",
                    String.join(", ", each.summary().files()) + ", import "
                            + each.summary().id());
        }
        for (Today.Doubtful each : today.discrepancies()) {
            line("doubt", each.discrepancy().code(), each.count() + " hazards");
        }
        Today.News news = today.news();
        for (Today.Brought each : news.imports()) {
            each.kinds()
                    .forEach((kind, count) -> line(
                            "new",
                            kind,
                            count + ", import "
                                    + String.join(", ", each.summary().files())));
        }
        news.kinds().forEach((kind, count) -> line("new", kind, Long.toString(count)));
        common.out()
                .printf(
                        Locale.ROOT,
                        "Land remaining: %,d m², a change of %+,d m² in %d days.%n",
                        news.register().remainingNowM2(),
                        news.register().changeM2(),
                        days);
    }

    private void line(String group, String what, String more) {
        common.out().printf(Locale.ROOT, "%-6s %-28s %s%n", group, what, more);
    }
}
