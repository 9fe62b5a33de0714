package org.furrow.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.ground.MeasuringUnion;
import org.furrow.app.release.LedgerJson;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.ground.OverlapSweep;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.Ledger;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.LedgerQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow ledger`: the area ledger, balanced to the square metre.
@Command(
        name = "ledger",
        description =
                "Shows the area ledger of a period: what was there, what came in, what was released, what remains.",
        mixinStandardHelpOptions = true)
final class LedgerCommand implements Callable<Integer> {

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--by",
            defaultValue = "country",
            description = "What accounts are kept by: country, hazard, district, operator or year. Default: country")
    @SuppressWarnings("NullAway.Init")
    private LedgerQuestion.By by;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day of the period.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "The day after the last day of the period.")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Count what became so on this day or before.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            description = "Count what was recorded at this instant or before, such as 2025-06-30T12:00:00Z.")
    private Optional<Instant> knownAt = Optional.empty();

    @Option(
            names = "--union",
            description = "Also measure the boundaries in which anything remains: added up, and counted once.")
    private boolean isUnion;

    @Override
    public Integer call() {
        LedgerQuestion question;
        try {
            question = new LedgerQuestion(
                    by,
                    from.orElse(LocalDate.MIN),
                    until.orElse(LocalDate.MAX),
                    new Clocks(asOf.orElse(LocalDate.MAX), knownAt.orElse(Instant.MAX)));
        } catch (IllegalArgumentException wrong) {
            throw common.misuse(Optional.ofNullable(wrong.getMessage()).orElse("The period is wrong."));
        }
        try (Furrow furrow = common.openExisting()) {
            ReadingLedger.Reading reading = new ReadingLedger(furrow).read(question);
            Optional<OverlapSweep.Totals> boundaries =
                    isUnion ? Optional.of(new MeasuringUnion(furrow).measure()) : Optional.empty();
            if (common.isJson()) {
                Map<String, Object> document = LedgerJson.of(reading);
                boundaries.ifPresent(totals -> document.put("boundaries", json(totals)));
                common.print(document);
            } else {
                print(reading);
                boundaries.ifPresent(this::print);
            }
            return reading.ledger().isBalanced() ? 0 : 1;
        }
    }

    private static Map<String, Object> json(OverlapSweep.Totals totals) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("method", "ellipsoidal");
        document.put("hazards", totals.footprints());
        document.put("sumM2", totals.sum().squareMetres());
        document.put("unionM2", totals.union().squareMetres());
        document.put("overlapPairs", totals.pairs());
        document.put("overlapM2", totals.shared().squareMetres());
        return document;
    }

    private void print(OverlapSweep.Totals totals) {
        common.out()
                .printf(
                        Locale.ROOT,
                        "Boundaries of %,d drawn hazards in which anything remains: sum %,d m², union %,d m²; "
                                + "%,d pairs overlap by %,d m².%n",
                        totals.footprints(),
                        totals.sum().squareMetres(),
                        totals.union().squareMetres(),
                        totals.pairs(),
                        totals.shared().squareMetres());
    }

    private void print(ReadingLedger.Reading reading) {
        Ledger ledger = reading.ledger();
        if (by != LedgerQuestion.By.COUNTRY) {
            printAccounts(ledger.accounts());
        }
        printTotal(ledger.total());
        reading.restatedM2()
                .forEach((line, squareMetres) -> common.out()
                        .printf(Locale.ROOT, "  restated since: %-22s %,18d m²%n", words(line), squareMetres));
        common.out()
                .println(
                        ledger.isBalanced()
                                ? "The ledger balances to the square metre."
                                : "The ledger does NOT balance. Run furrow check.");
        common.out().println("Areas are the sum over hazards, computed on the ellipsoid.");
    }

    private void printTotal(LedgerAccount total) {
        line("", "opening", total.openingM2());
        total.lines().forEach((line, squareMetres) -> line(sign(line), words(line), squareMetres));
        line("=", "closing", total.closingM2());
    }

    private void line(String sign, String words, long squareMetres) {
        common.out().printf(Locale.ROOT, "%1s %-22s %,18d m²%n", sign, words, squareMetres);
    }

    private void printAccounts(List<LedgerAccount> accounts) {
        common.out()
                .printf(
                        Locale.ROOT,
                        "%-28s %16s %16s %16s %16s%n",
                        by.code(),
                        "opening",
                        "added",
                        "released",
                        "closing");
        for (LedgerAccount account : accounts) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-28s %,16d %,16d %,16d %,16d%n",
                            account.key().isEmpty() ? "(not stated)" : account.key(),
                            account.openingM2(),
                            side(account, LedgerLine.Side.ADDS),
                            side(account, LedgerLine.Side.TAKES),
                            account.closingM2());
        }
        common.out().println();
    }

    private static long side(LedgerAccount account, LedgerLine.Side side) {
        return account.lines().entrySet().stream()
                .filter(line -> line.getKey().side() == side)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static String sign(LedgerLine line) {
        return switch (line.side()) {
            case ADDS -> "+";
            case TAKES -> "-";
            case MEMO -> "·";
        };
    }

    private static String words(LedgerLine line) {
        return line.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
