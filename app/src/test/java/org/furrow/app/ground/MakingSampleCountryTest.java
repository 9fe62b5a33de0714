package org.furrow.app.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.LedgerQuestion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakingSampleCountryTest {

    private static final LocalDate MID_2024 = LocalDate.of(2024, 7, 1);

    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void make() {
        file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(120, 7).write(file, Progress.silent());
    }

    @Test
    void its_journal_verifies_and_its_state_is_what_the_journal_derives() {
        try (Furrow furrow = open()) {
            CheckingRegister.Findings findings = new CheckingRegister(furrow).checkAndRebuild(folder);

            assertThat(findings.problems()).isEmpty();
            assertThat(findings.revisions()).isGreaterThan(600);
        }
    }

    @Test
    void its_ledger_balances_for_every_kind_of_account_and_all_of_them_agree() {
        try (Furrow furrow = open()) {
            for (LedgerQuestion.By by : LedgerQuestion.By.values()) {
                var ledger = new ReadingLedger(furrow)
                        .read(question(by, Clocks.LATEST))
                        .ledger();

                assertThat(ledger.isBalanced()).as(by.code()).isTrue();
                long closing = by == LedgerQuestion.By.YEAR
                        ? ledger.accounts().getLast().closingM2()
                        : ledger.accounts().stream()
                                .mapToLong(LedgerAccount::closingM2)
                                .sum();
                assertThat(closing).as(by.code()).isEqualTo(ledger.total().closingM2());
            }
        }
    }

    @Test
    void no_account_of_a_hazard_or_a_district_closes_below_zero() {
        try (Furrow furrow = open()) {
            for (LedgerQuestion.By by :
                    new LedgerQuestion.By[] {LedgerQuestion.By.HAZARD, LedgerQuestion.By.DISTRICT}) {
                var accounts = new ReadingLedger(furrow)
                        .read(question(by, Clocks.LATEST))
                        .ledger()
                        .accounts();

                assertThat(accounts)
                        .allSatisfy(account -> assertThat(account.closingM2()).isNotNegative());
            }
        }
    }

    @Test
    void a_frozen_report_reproduces_itself_and_late_reports_are_told_as_restated() {
        Instant then = Instant.parse("2024-07-02T00:00:00Z");
        Clocks frozen = new Clocks(MID_2024, then);
        try (Furrow furrow = open()) {
            var first = new ReadingLedger(furrow).read(question(LedgerQuestion.By.COUNTRY, frozen));
            var again = new ReadingLedger(furrow).read(question(LedgerQuestion.By.COUNTRY, frozen));
            var now = new ReadingLedger(furrow)
                    .read(question(LedgerQuestion.By.COUNTRY, new Clocks(MID_2024, Instant.MAX)));

            assertThat(again.ledger().total()).isEqualTo(first.ledger().total());
            assertThat(first.restatedM2()).isNotEmpty();
            for (LedgerLine line : LedgerLine.values()) {
                assertThat(first.ledger().total().on(line) + first.restatedM2().getOrDefault(line, 0L))
                        .isEqualTo(now.ledger().total().on(line));
            }
        }
    }

    @Test
    void splits_move_area_and_neither_make_nor_lose_any() {
        try (Furrow furrow = open()) {
            var ledger = new ReadingLedger(furrow)
                    .read(question(LedgerQuestion.By.COUNTRY, Clocks.LATEST))
                    .ledger();

            assertThat(ledger.total().on(LedgerLine.TRANSFERRED)).isZero();
        }
    }

    private static LedgerQuestion question(LedgerQuestion.By by, Clocks clocks) {
        return new LedgerQuestion(by, LocalDate.MIN, LocalDate.MAX, clocks);
    }

    private static Furrow open() {
        return Furrow.open(file, Clock.systemUTC());
    }
}
