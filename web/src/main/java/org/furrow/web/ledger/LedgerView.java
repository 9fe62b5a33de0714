package org.furrow.web.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.release.ReadingEntries;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.release.Ledger;
import org.furrow.domain.release.LedgerAccount;
import org.furrow.domain.release.LedgerEntry;
import org.furrow.domain.release.LedgerFigure;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.LedgerQuestion;
import org.furrow.domain.release.LedgerQuestion.By;
import org.furrow.domain.release.Posting;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.springframework.web.util.UriComponentsBuilder;

/// Makes the page of the ledger from what was asked and what was found.
final class LedgerView {

    private final Shell shell;
    private final LedgerWords words;
    private final Figures figures;

    LedgerView(Reader reader, Office office) {
        this.words = Words.of(LedgerWords.class, reader.locale());
        this.shell = Shell.of(reader, office, Section.LEDGER, words.title());
        this.figures = office.figures(reader);
    }

    LedgerPage page(LedgerRequest asked, ReadingLedger.Reading reading) {
        Ledger ledger = reading.ledger();
        boolean isOne = ledger.question().by() == By.COUNTRY;
        return new LedgerPage(
                shell,
                words,
                keptBy(ledger.question().by()),
                asked.dates(),
                period(ledger.question()),
                new LedgerTables(words, figures, figure -> asked.entries(figure, Optional.empty()))
                        .table(ledger.total()),
                isOne ? List.of() : heads(ledger.question().by()),
                isOne
                        ? List.of()
                        : ledger.accounts().stream()
                                .map(account -> account(asked, ledger, account))
                                .toList(),
                restated(reading.restatedM2()));
    }

    EntriesPage entries(LedgerRequest asked, ReadingEntries.Question question, ReadingEntries.Entries found) {
        String figure = question.line().map(words::line).orElseGet(() -> standing(question.figure()));
        return new EntriesPage(
                shell,
                words,
                question.account()
                        .map(key -> words.figureOf(figure, key.isEmpty() ? words.noName() : key))
                        .orElse(figure),
                period(question.ledger()),
                figures.squareMetres(found.sumM2()),
                words.entriesShown(figures.number(found.first().size()), figures.number(found.count())),
                new Link(words.backToLedger(), asked.ledger()),
                found.first().stream().map(this::row).toList());
    }

    private String standing(LedgerFigure figure) {
        return figure == LedgerFigure.OPENING ? words.opening() : words.closing();
    }

    private EntriesPage.Row row(LedgerEntry entry) {
        Posting posting = entry.posting();
        return new EntriesPage.Row(
                figures.day(posting.valid()),
                new Link(entry.reference(), "/hazards/" + entry.hazard()),
                words.line(posting.line()),
                posting.line().sign() < 0
                        ? figures.change(-posting.squareMetres())
                        : figures.change(posting.squareMetres()),
                posting.operator(),
                entry.district());
    }

    private Select keptBy(By chosen) {
        return new Select(
                "by",
                words.keptBy(),
                Stream.of(By.values())
                        .map(by -> new Select.Choice(by.code(), label(by), by == chosen))
                        .toList());
    }

    private String label(By by) {
        return switch (by) {
            case COUNTRY -> words.country();
            case HAZARD -> words.hazard();
            case DISTRICT -> words.district();
            case OPERATOR -> words.operator();
            case YEAR -> words.year();
        };
    }

    private String period(LedgerQuestion question) {
        boolean isOpen = question.from().equals(LocalDate.MIN);
        if (isOpen && question.until().equals(LocalDate.MAX)) {
            return words.everything();
        }
        if (isOpen) {
            return words.periodUntil(figures.day(question.until()));
        }
        String from = figures.day(question.from());
        return question.until().equals(LocalDate.MAX)
                ? words.periodFrom(from)
                : words.period(from, figures.day(question.until()));
    }

    private List<String> heads(By by) {
        return List.of(
                label(by),
                words.opening(),
                words.added(),
                words.line(LedgerLine.CANCELLED),
                words.line(LedgerLine.REDUCED),
                words.line(LedgerLine.CLEARED),
                words.closing());
    }

    private LedgerPage.Account account(LedgerRequest asked, Ledger ledger, LedgerAccount account) {
        String key = account.key().isEmpty() ? words.noName() : account.key();
        long added = Stream.of(LedgerLine.values())
                .filter(line -> line.side() == LedgerLine.Side.ADDS)
                .mapToLong(account::on)
                .sum();
        List<Link> amounts = new ArrayList<>();
        amounts.add(amount(asked, account, "opening", account.openingM2()));
        amounts.add(new Link(figures.number(added), ""));
        for (LedgerLine line : List.of(LedgerLine.CANCELLED, LedgerLine.REDUCED, LedgerLine.CLEARED)) {
            amounts.add(amount(asked, account, line.code(), account.on(line)));
        }
        amounts.add(amount(asked, account, "closing", account.closingM2()));
        return new LedgerPage.Account(key, address(ledger.question().by(), account.key()), amounts);
    }

    private Link amount(LedgerRequest asked, LedgerAccount account, String figure, long amount) {
        String address = amount == 0 ? "" : asked.entries(figure, Optional.of(account.key()));
        return new Link(figures.number(amount), address);
    }

    /// The hazards behind an account, where the register can show just those.
    private static String address(By by, String key) {
        return switch (by) {
            case DISTRICT ->
                key.isEmpty()
                        ? ""
                        : UriComponentsBuilder.fromPath("/hazards")
                                .queryParam("district", "{key}")
                                .encode()
                                .buildAndExpand(key)
                                .toUriString();
            case HAZARD ->
                UriComponentsBuilder.fromPath("/hazards/find")
                        .queryParam("reference", "{key}")
                        .encode()
                        .buildAndExpand(key)
                        .toUriString();
            case COUNTRY, OPERATOR, YEAR -> "";
        };
    }

    private List<Fact> restated(Map<LedgerLine, Long> restated) {
        return restated.entrySet().stream()
                .map(line -> new Fact(words.line(line.getKey()), figures.change(line.getValue())))
                .toList();
    }
}
