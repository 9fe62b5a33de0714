package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.ActingOnHandover;
import org.furrow.app.handover.CertificateReading;
import org.furrow.app.handover.CompletionWriting;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.handover.HandoverJson;
import org.furrow.app.handover.PrefillingCompletion;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.handover.UseJson;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.AfterHandover;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.tasking.Task;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow handover`: completion reports, handover certificates, and finds on released ground.
@Command(
        name = "handover",
        description = "Reports land as finished, decides on it, and hands it over.",
        mixinStandardHelpOptions = true,
        subcommands = {HandoverCommand.Listing.class, HandoverCommand.Show.class, HandoverCommand.Step.class})
final class HandoverCommand implements Runnable {

    private static final List<String> SUBJECTS = List.of("reports", "certificates", "finds", "use");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, show or step.");
    }

    /// `furrow handover list`.
    @Command(
            name = "list",
            description =
                    "Lists reports, certificates, finds, or how land is used after its handover; without a word, what"
                            + " waits for somebody.",
            mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "WHAT", arity = "0..1", description = "reports, certificates, finds or use.")
        private String what = "";

        @Override
        public Integer call() {
            if (!what.isEmpty() && !SUBJECTS.contains(what)) {
                throw common.misuse("There are no " + what + ".\nMaybe one of: " + String.join(", ", SUBJECTS));
            }
            try (Furrow furrow = common.openExisting()) {
                HandoverBook book = new ReadingHandover(furrow).read();
                Map<String, Object> document = switch (what) {
                    case "reports" -> HandoverJson.reports(book.reports(), book);
                    case "certificates" -> HandoverJson.certificates(book.certificates(), book);
                    case "finds" -> HandoverJson.finds(book.finds(), book);
                    case "use" -> UseJson.all(book.afterHandover());
                    default -> HandoverJson.waiting(book, common.today());
                };
                if (common.isJson()) {
                    common.print(document);
                } else if (what.isEmpty()) {
                    document.forEach((key, value) -> common.out().printf(Locale.ROOT, "%-26s %s%n", key, value));
                } else {
                    print(book);
                }
                return 0;
            }
        }

        private void print(HandoverBook book) {
            switch (what) {
                case "reports" -> book.reports().forEach(this::print);
                case "certificates" -> book.certificates().forEach(this::print);
                case "use" -> book.afterHandover().forEach(this::print);
                default -> book.finds().forEach(this::print);
            }
        }

        private void print(CompletionReport report) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-10s  %s  %-22s  %s%n",
                            report.profile().number(),
                            report.profile().finished(),
                            report.status().label(),
                            report.profile().newArea());
        }

        private void print(HandoverCertificate certificate) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-10s  %s  %-22s  %d signatures%n",
                            certificate.profile().number(),
                            certificate.changed(),
                            certificate.status().label(),
                            certificate.signatures().size());
        }

        private void print(AfterHandover land) {
            String next = land.nextDue()
                    .map(day -> day + (land.isOverdueOn(common.today()) ? " (overdue)" : ""))
                    .orElse("-");
            String latest = land.findLatest()
                    .map(each -> each.day() + " " + each.check().used().label())
                    .orElse("not looked at yet");
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-10s  handed over %s  next check %-21s  %s%n",
                            land.certificate().profile().number(),
                            land.handedOver(),
                            next,
                            latest);
        }

        private void print(ReleasedFind find) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-10s  %s  %d of %d releases to look at again  %s%n",
                            find.notice().number(),
                            find.found(),
                            find.open().size(),
                            find.reviews().size(),
                            find.notice().what().replace('\n', ' '));
        }
    }

    /// `furrow handover show`.
    @Command(name = "show", description = "Shows one of them as its form has it.", mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "NUMBER", description = "The number or id of a report, a certificate or a find.")
        private String number = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                HandoverBook book = new ReadingHandover(furrow).read();
                Optional<CompletionReport> report = book.findReport(number);
                Optional<HandoverCertificate> certificate = book.findCertificate(number);
                Optional<ReleasedFind> find = book.findFind(number);
                if (report.isEmpty() && certificate.isEmpty() && find.isEmpty()) {
                    throw common.misuse("There is nothing called " + number + " in " + common.data()
                            + ".\nMaybe look at: furrow handover list reports");
                }
                Map<String, Object> document = report.map(each -> HandoverJson.of(each, book))
                        .or(() -> certificate.map(each -> HandoverJson.of(each, book)))
                        .or(() -> find.map(each -> HandoverJson.of(each, book)))
                        .orElseThrow();
                if (common.isJson()) {
                    common.print(document);
                } else {
                    document.forEach((key, value) -> common.out().printf(Locale.ROOT, "%-16s %s%n", key, value));
                }
                return 0;
            }
        }
    }

    /// `furrow handover step`.
    @Command(
            name = "step",
            description = {
                "Takes a step. What each needs, by --with KEY=VALUE:",
                "  reports write: task, and what changes of the report that Furrow begins; reports change;",
                "  reports submit, return, accept: words; certificates write: reports; certificates change;",
                "  certificates sign: role, name; certificates issue: words;",
                "  certificates check: used, uses, because, visitor, asked-women, asked-men, said, found, next;",
                "  finds write: find-number, hazard, release, what, finder; finds review: release, finding, remarks."
            },
            mixinStandardHelpOptions = true)
    static final class Step implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "WHAT", description = "reports, certificates or finds.")
        private String what = "";

        @Parameters(index = "1", paramLabel = "STEP", description = "The step.")
        private String step = "";

        @Parameters(index = "2", arity = "0..1", paramLabel = "NUMBER", description = "Of which; not for write.")
        private String number = "";

        @Option(names = "--with", paramLabel = "KEY=VALUE", description = "What is told. Again for each.")
        private Map<String, String> said = Map.of();

        @Override
        public Integer call() {
            HandoverAct act = HandoverAct.find(what, step)
                    .orElseThrow(() -> common.misuse("There is no step " + step + " of " + what
                            + ".\nMaybe look at: furrow handover step --help"));
            try (Furrow furrow = common.openExisting()) {
                ActingOnHandover acting = new ActingOnHandover(furrow, common.today());
                Optional<RecordId> of = act.isFirst() ? Optional.empty() : acting.find(what, number);
                if (!act.isFirst() && of.isEmpty()) {
                    throw common.misuse("There is nothing called " + number + " in " + common.data()
                            + ".\nMaybe look at: furrow handover list " + what);
                }
                Typed typed = begun(furrow, act);
                for (var each : said.entrySet()) {
                    typed = typed.with(each.getKey(), each.getValue());
                }
                ActingOnHandover.Answer answer = acting.act(act, of, typed);
                if (answer.outcome().isEmpty()) {
                    throw common.unread(answer.faults());
                }
                return TaskStepOptions.tell(answer.outcome().orElseThrow(), List.of(), act.code(), common);
            }
        }

        /// What stands in the form before anything is typed.
        private Typed begun(Furrow furrow, HandoverAct act) {
            HandoverBook book = new ReadingHandover(furrow).read();
            return switch (act) {
                case WRITE_REPORT -> {
                    Task task = book.tasks()
                            .find(said.getOrDefault("task", ""))
                            .orElseThrow(() -> common.misuse("Name the task: --with task=NUMBER"));
                    yield CompletionWriting.write(
                            new PrefillingCompletion(furrow).begin(task, common.today()), book.tasks());
                }
                case CHANGE_REPORT ->
                    book.findReport(number)
                            .map(report -> CompletionWriting.write(report.profile(), book.tasks()))
                            .orElseGet(Typed::nothing);
                case WRITE_CERTIFICATE ->
                    book.findReport(said.getOrDefault("reports", ""))
                            .map(report -> CertificateReading.begin(
                                    report, new ReadingHandover(furrow).nextNumber("HC"), book))
                            .map(profile -> CertificateReading.write(profile, book))
                            .orElseGet(Typed::nothing);
                case CHANGE_CERTIFICATE ->
                    book.findCertificate(number)
                            .map(certificate -> CertificateReading.write(certificate.profile(), book))
                            .orElseGet(Typed::nothing);
                default -> Typed.nothing();
            };
        }
    }
}
