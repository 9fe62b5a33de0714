package org.furrow.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Words;
import org.junit.jupiter.api.Test;

class LedgerTablesTest {

    private final LedgerTables tables =
            new LedgerTables(Words.of(LedgerWords.class, Locale.UK), new Figures(Locale.UK, ZoneOffset.UTC));

    @Test
    void each_bar_starts_where_the_one_before_it_ends() {
        LedgerTable table = tables.table(account(900));

        for (int i = 1; i < table.rows().size() - 1; i++) {
            assertThat(table.rows().get(i).strip().before())
                    .isEqualTo(table.rows().get(i - 1).strip().after());
        }
    }

    @Test
    void the_last_step_ends_at_the_closing_area_when_the_ledger_balances() {
        LedgerTable table = tables.table(account(900));

        assertThat(table.isBalanced()).isTrue();
        assertThat(table.rows().get(table.rows().size() - 2).strip().after())
                .isEqualTo(table.rows().getLast().strip().after());
    }

    @Test
    void a_ledger_that_does_not_balance_says_so_and_what_to_do() {
        LedgerTable table = tables.table(account(901));

        assertThat(table.isBalanced()).isFalse();
        assertThat(table.balance()).contains("does not balance").contains("furrow check");
    }

    @Test
    void amounts_carry_their_sign_and_unit() {
        assertThat(tables.table(account(900)).rows())
                .extracting(LedgerTable.Row::amount)
                .containsExactly("1,000 m²", "+200 m²", "−100 m²", "0 m²", "−200 m²", "900 m²");
    }

    private static LedgerAccount account(long closing) {
        return new LedgerAccount(
                "",
                1_000,
                Map.of(
                        LedgerLine.NEWLY_IDENTIFIED, 200L,
                        LedgerLine.CANCELLED, 100L,
                        LedgerLine.CLEARED, 200L),
                closing);
    }
}
