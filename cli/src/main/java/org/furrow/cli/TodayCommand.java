package org.furrow.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.journal.ReadingToday;
import org.furrow.app.journal.Today;
import org.furrow.app.journal.TodayJson;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.app.mission.ReadingTeams;
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

    /// 1 where something does not fit together.
    @Override
    public Integer call() {
        if (days < 0) {
            throw common.misuse("--days is 0 or more, but was " + days + ".");
        }
        try (Furrow furrow = common.openExisting()) {
            ReadingDrafts drafts = new ReadingDrafts(furrow);
            Today today = new ReadingToday(furrow).readSince(Duration.ofDays(days));
            int ending = new ReadingTeams(furrow)
                    .listExpiring(LocalDate.now(ZoneId.systemDefault()))
                    .size();
            long overdue = new ReadingMissions(furrow).countOverdue(LocalDate.now(ZoneId.systemDefault()));
            if (common.isJson()) {
                common.print(TodayJson.of(today, drafts, ending, overdue));
            } else {
                print(drafts);
                if (ending > 0) {
                    line("waits", "accreditations end soon", Integer.toString(ending));
                }
                if (overdue > 0) {
                    line("waits", "things of missions are overdue", Long.toString(overdue));
                }
                print(today);
            }
            return today.discrepancies().isEmpty() ? 0 : 1;
        }
    }

    private void print(ReadingDrafts drafts) {
        if (drafts.countToDecide() > 0) {
            line("waits", "drafts to decide on", Long.toString(drafts.countToDecide()));
        }
        if (drafts.countToMend() > 0) {
            line("waits", "refused drafts of yours", Long.toString(drafts.countToMend()));
        }
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
