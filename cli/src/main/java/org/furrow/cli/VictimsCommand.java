package org.furrow.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.draft.Typed;
import org.furrow.app.victims.KeepingKey;
import org.furrow.app.victims.ReadingVictims;
import org.furrow.app.victims.VictimBook;
import org.furrow.app.victims.VictimJson;
import org.furrow.app.victims.VictimWriting;
import org.furrow.domain.victims.CasualtyCount;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimEntry;
import org.furrow.domain.victims.VictimFigures;
import org.furrow.domain.victims.VictimLook;
import org.furrow.domain.victims.VictimStage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow victims`: who was killed or injured, in the name of a victim officer, each look logged.
@Command(
        name = "victims",
        description = {
            "Records who was killed or injured, and signs for it, in the name of a victim officer",
            "whose access token is named. Each look is logged. The data are encrypted; their key",
            "stands apart from the register."
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            VictimsCommand.Listing.class,
            VictimsCommand.Show.class,
            VictimChangeCommands.RecordOne.class,
            VictimChangeCommands.Correct.class,
            VictimChangeCommands.Sign.class,
            VictimChangeCommands.Return.class,
            VictimChangeCommands.Erase.class,
            VictimsCommand.Statistics.class,
            VictimsCommand.Log.class,
            VictimsCommand.Key.class
        })
final class VictimsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do: list, show, record, correct, sign, return, erase, statistics, log or key.");
    }

    /// `furrow victims list`.
    @Command(
            name = "list",
            description = "Lists them without who they are, and how many are recorded of each accident.",
            mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Option(names = "--accident", description = "Only those of the accident with this number.")
        private String accident = "";

        @Option(
                names = "--stage",
                description = "Only those at this stage: recorded, returned, verified, accepted, approved or erased.")
        private String stage = "";

        @Option(names = "--waiting", description = "Only those that wait for your signature.")
        private boolean isWaiting;

        @Override
        public Integer call() {
            Optional<VictimStage> asked = VictimStage.find(stage);
            if (asked.isEmpty() && !stage.isEmpty()) {
                throw common.misuse("There is no stage " + stage + ".\nMaybe look at: furrow victims list --help");
            }
            return desk.work(common, open -> {
                String waiting = isWaiting ? open.furrow().actor().name() : "";
                VictimBook book = new ReadingVictims(open.furrow(), open.victims()).list();
                print(book, new VictimBook.Question(accident, asked, waiting));
                return 0;
            });
        }

        private void print(VictimBook book, VictimBook.Question question) {
            if (common.isJson()) {
                common.print(VictimJson.of(book.list(question), book));
                return;
            }
            book.list(question).forEach(victim -> print(victim, book));
            book.counts().forEach(this::print);
        }

        private void print(Victim victim, VictimBook book) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-10s %-14s %-10s %s%n",
                            victim.number(),
                            book.accidentNumber(victim),
                            victim.stage().code(),
                            victim.profile()
                                    .map(profile -> profile.person().sex().code() + ", "
                                            + profile.ageGroupOn(book.accident(victim)
                                                            .happened())
                                                    .code()
                                            + ", " + profile.harm().outcome().code())
                                    .orElse(""));
        }

        private void print(CasualtyCount count) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%s: killed %d by the notice and %d recorded, injured %d and %d%s%n",
                            count.accident().number(),
                            count.accident().killed(),
                            count.killed(),
                            count.accident().injured(),
                            count.injured(),
                            count.agrees() ? "" : " (differs)");
        }
    }

    /// `furrow victims show`.
    @Command(name = "show", description = "Shows everything that is known of one.", mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Parameters(index = "0", paramLabel = "VICTIM", description = "The number or id.")
        private String number = "";

        @Override
        public Integer call() {
            return desk.work(common, open -> {
                Victim victim = find(new ReadingVictims(open.furrow(), open.victims()), number, common);
                if (common.isJson()) {
                    common.print(VictimJson.of(victim));
                } else {
                    print(victim);
                }
                return 0;
            });
        }

        private void print(Victim victim) {
            common.out().println(victim.number() + "  " + victim.stage().code());
            victim.profile()
                    .map(VictimWriting::write)
                    .orElseGet(Typed::nothing)
                    .values()
                    .forEach((field, texts) -> {
                        String told = String.join(", ", texts);
                        if (!told.isEmpty()) {
                            common.out().printf(Locale.ROOT, "%-20s %s%n", field, told.replace("\n", ", "));
                        }
                    });
            victim.entries().forEach(this::print);
        }

        private void print(VictimEntry entry) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%3d %s  %-8s %s  %s%n",
                            entry.number(),
                            entry.at(),
                            entry.step().code(),
                            entry.person(),
                            entry.remark());
        }
    }

    /// `furrow victims statistics`.
    @Command(
            name = "statistics",
            description = "Prints how many by year, sex, age group and outcome, as CSV; small numbers are not told.",
            mixinStandardHelpOptions = true)
    static final class Statistics implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Override
        public Integer call() {
            return desk.work(common, open -> {
                VictimFigures figures = new ReadingVictims(open.furrow(), open.victims()).figures();
                if (common.isJson()) {
                    common.print(VictimJson.of(figures));
                } else {
                    common.out().print(VictimJson.csv(figures));
                    common.out().flush();
                }
                return 0;
            });
        }
    }

    /// `furrow victims log`.
    @Command(
            name = "log",
            description = "Prints who looked at what, the newest first.",
            mixinStandardHelpOptions = true)
    static final class Log implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Option(names = "--victim", paramLabel = "VICTIM", description = "Only the looks at this one.")
        private String number = "";

        @Override
        public Integer call() {
            return desk.work(common, open -> {
                var looks = new ReadingVictims(open.furrow(), open.victims()).looks(number);
                if (common.isJson()) {
                    common.print(VictimJson.looks(looks));
                } else {
                    looks.forEach(this::print);
                }
                return 0;
            });
        }

        private void print(VictimLook look) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%s  %-20s %-10s %s%n",
                            look.at(),
                            look.person(),
                            look.what().code(),
                            look.number());
        }
    }

    /// `furrow victims key`.
    @Command(
            name = "key",
            description = {
                "Shows where the key stands and what it is compared by. Copy it to a sealed place:",
                "without it nobody can read the victims' data any more, and no backup of the",
                "register holds it."
            },
            mixinStandardHelpOptions = true)
    static final class Key implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final VictimsDesk desk = new VictimsDesk();

        @Option(names = "--renew", description = "Put a new key in its place. Copies of the old one then open nothing.")
        private boolean isRenewed;

        @Override
        public Integer call() {
            return desk.workWithKey(common, open -> {
                KeepingKey keeping = new KeepingKey(open.furrow(), open.victims());
                Optional<KeepingKey.Key> key = isRenewed ? keeping.renew() : keeping.find();
                key.ifPresentOrElse(
                        this::print,
                        () -> common.err().println("Nobody is recorded yet; the key is made with the first victim."));
                return key.isPresent() ? 0 : 1;
            });
        }

        private void print(KeepingKey.Key key) {
            if (common.isJson()) {
                common.print(Map.of(
                        "file", key.file().toString(),
                        "data", key.data().toString(),
                        "fingerprint", key.fingerprint()));
            } else {
                common.out().println("Key:         " + key.file());
                common.out().println("Fingerprint: " + key.fingerprint());
                common.out().println("Data:        " + key.data());
                common.out().println("Maybe copy the key to a sealed place now: without it the data are lost.");
            }
        }
    }

    static Victim find(ReadingVictims reading, String number, CommonOptions common) {
        return reading.show(number)
                .orElseThrow(() -> common.misuse("There is no victim " + number + " in " + common.data()
                        + ".\nMaybe look at: furrow victims list"));
    }
}
