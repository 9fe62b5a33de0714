package org.furrow.web.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.LedgerLine;
import org.furrow.web.ledger.LedgerTable;
import org.furrow.web.ledger.LedgerWords;
import org.furrow.web.ledger.Waterfall;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Badges;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Theme;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;

/// Shows the parts of pages with the register's own words and with round figures.
final class DesignView {

    private static final long OPENING = 250_000;
    private static final long FOUND = 40_000;
    private static final long CLEARED = 90_000;

    private final Badges badges;
    private final Figures figures;
    private final LedgerWords ledger;
    private final ShellWords shared;

    DesignView(Reader reader, Office office) {
        shared = Words.of(ShellWords.class, reader.locale());
        badges = new Badges(shared);
        figures = office.figures(reader);
        ledger = Words.of(LedgerWords.class, reader.locale());
    }

    DesignPage page(Shell shell, AboutWords words) {
        return new DesignPage(
                shell,
                words,
                ledger,
                List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST),
                listBadges(words),
                new Select("choice", words.choice(), List.of(new Select.Choice("", shared.any(), true))),
                List.of(
                        new Fact(words.area(), figures.squareMetres(OPENING)),
                        new Fact(words.count(), figures.number(FOUND))),
                List.of(
                        new DesignPage.Row("H-1", badges.of(Classification.CONFIRMED), figures.squareMetres(OPENING)),
                        new DesignPage.Row("H-2", badges.of(Classification.SUSPECTED), figures.squareMetres(FOUND))),
                chart());
    }

    private List<Badge> listBadges(AboutWords words) {
        List<Badge> all = new ArrayList<>();
        Arrays.stream(Classification.values()).map(badges::of).forEach(all::add);
        Arrays.stream(WorkStatus.values()).map(badges::of).forEach(all::add);
        all.add(new Badge(Mark.TICK, Tone.GOOD, words.good()));
        all.add(new Badge(Mark.FLAG, Tone.NOTE, words.note()));
        all.add(new Badge(Mark.TRIANGLE, Tone.WARN, words.warning()));
        all.add(new Badge(Mark.CROSS, Tone.BAD, words.trouble()));
        return all;
    }

    private LedgerTable chart() {
        Waterfall waterfall = new Waterfall(OPENING + FOUND);
        long closing = OPENING + FOUND - CLEARED;
        return new LedgerTable(
                List.of(
                        row(ledger.opening(), figures.squareMetres(OPENING), "standing", waterfall.standing(OPENING)),
                        row(
                                ledger.line(LedgerLine.NEWLY_IDENTIFIED),
                                figures.change(FOUND),
                                "added",
                                waterfall.step(FOUND)),
                        row(
                                ledger.line(LedgerLine.CLEARED),
                                figures.change(-CLEARED),
                                "cleared",
                                waterfall.step(-CLEARED)),
                        row(ledger.closing(), figures.squareMetres(closing), "standing", waterfall.standing(closing))),
                List.of(),
                "",
                true,
                ledger.balanced());
    }

    private static LedgerTable.Row row(String label, String amount, String tone, Waterfall.Strip strip) {
        return new LedgerTable.Row(label, amount, tone, tone.equals("standing"), strip, "");
    }
}
