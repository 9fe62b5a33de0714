package org.furrow.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.hazard.RegisterColumn;
import org.furrow.app.hazard.RegisterOrder;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;

/// Makes the page of the register from what was asked and what was found.
final class RegisterView {

    private final Shell shell;
    private final RegisterWords words;
    private final Figures figures;
    private final RegisterCells cells;

    RegisterView(Reader reader, Office office) {
        this.words = Words.of(RegisterWords.class, reader.locale());
        this.shell = Shell.of(reader, office, Section.REGISTER, words.title());
        this.figures = office.figures(reader);
        this.cells = new RegisterCells(shell.words(), words, figures);
    }

    RegisterPage page(RegisterRequest asked, ReadingRegister.Page found, RegisterPage.Views views) {
        return new RegisterPage(
                shell,
                words,
                asked.question().text(),
                filters(asked.filters(), found.districts()),
                asked.then(),
                asked.map(),
                active(asked),
                words.hazards(found.count()),
                words.areas(figures.area(found.boundary()), figures.area(found.remaining())),
                facts(asked.looks()),
                views,
                columns(asked),
                asked.shownColumns().stream().map(column -> head(asked, column)).toList(),
                found.hazards().stream().map(hazard -> row(asked, hazard)).toList(),
                new RegisterPage.Choosing(
                        asked.isNow(),
                        facts(asked.place()),
                        words.allThatPass(found.count()),
                        Visitor.current().mayPropose()),
                pages(asked, found),
                List.of(new Link(words.exportAsShown(), asked.fileAsShown()), new Link(words.export(), asked.file())));
    }

    static List<Fact> facts(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> new Fact(part.getKey(), part.getValue()))
                .toList();
    }

    private List<Select> filters(Map<String, String> on, List<String> districts) {
        return List.of(
                select(
                        "classification",
                        words.classification(),
                        on,
                        Stream.of(Classification.values())
                                .map(each ->
                                        Map.entry(each.code(), shell.words().classification(each)))),
                select(
                        "status",
                        words.status(),
                        on,
                        Stream.of(WorkStatus.values())
                                .map(each ->
                                        Map.entry(each.code(), shell.words().status(each)))),
                select("district", words.district(), on, districts.stream().map(each -> Map.entry(each, each))),
                select(
                        "contamination",
                        words.contamination(),
                        on,
                        Stream.of(Contamination.values())
                                .map(each -> Map.entry(each.code(), words.contaminationIs(each)))));
    }

    private Select select(String name, String label, Map<String, String> on, Stream<Map.Entry<String, String>> values) {
        String chosen = on.getOrDefault(name, "");
        List<Select.Choice> choices = new ArrayList<>();
        choices.add(new Select.Choice("", shell.words().any(), chosen.isEmpty()));
        values.forEach(value -> choices.add(new Select.Choice(
                value.getKey(), value.getValue(), value.getKey().equals(chosen))));
        return new Select(name, label, choices);
    }

    private List<Link> active(RegisterRequest asked) {
        return asked.filters().entrySet().stream()
                .map(filter -> new Link(label(filter.getKey(), filter.getValue()), asked.without(filter.getKey())))
                .toList();
    }

    private String label(String filter, String value) {
        return switch (filter) {
            case "classification" ->
                Classification.find(value).map(shell.words()::classification).orElse(value);
            case "status" -> WorkStatus.find(value).map(shell.words()::status).orElse(value);
            case "contamination" ->
                Contamination.find(value).map(words::contaminationIs).orElse(value);
            case "as-of" -> words.asOfIs(written(value));
            case "known-at" -> words.knownAtIs(written(value));
            default -> value;
        };
    }

    /// A day as the reader writes it; an instant as the address has it.
    private String written(String date) {
        return date.indexOf('T') > 0 ? date : figures.day(LocalDate.parse(date.strip()));
    }

    private RegisterPage.Columns columns(RegisterRequest asked) {
        List<RegisterColumn> shown = asked.shownColumns();
        List<RegisterPage.Choice> choices = new ArrayList<>();
        for (RegisterColumn column : shown) {
            String name = words.column(column.code());
            choices.add(new RegisterPage.Choice(
                    column.code(),
                    name,
                    true,
                    column == RegisterColumn.REFERENCE,
                    column == shown.getFirst() ? "" : words.earlier(name)));
        }
        Stream.of(RegisterColumn.values())
                .filter(column -> !shown.contains(column))
                .forEach(column -> choices.add(
                        new RegisterPage.Choice(column.code(), words.column(column.code()), false, false, "")));
        Map<String, String> kept = asked.kept();
        kept.remove("columns");
        return new RegisterPage.Columns(facts(kept), choices);
    }

    private RegisterPage.Head head(RegisterRequest asked, RegisterColumn column) {
        RegisterOrder order = asked.order();
        boolean isOn = order.column() == column;
        boolean isDescending = isOn ? !order.isDescending() : column.isNumber();
        String direction = order.isDescending() ? "descending" : "ascending";
        return new RegisterPage.Head(
                words.column(column.code()),
                RegisterCells.style(column, asked.isChosen()),
                column.canSort() ? asked.sorted(new RegisterOrder(column, isDescending)) : "",
                isOn ? direction : "");
    }

    private RegisterPage.Row row(RegisterRequest asked, HazardSummary hazard) {
        String reference = hazard.description().reference();
        return new RegisterPage.Row(
                new Link(reference, asked.hazard(hazard.id().toString())),
                hazard.id().toString(),
                words.choose(reference),
                asked.shownColumns().stream()
                        .map(column -> cells.of(column, hazard, asked.isChosen()))
                        .toList());
    }

    private List<Link> pages(RegisterRequest asked, ReadingRegister.Page found) {
        List<Link> pages = new ArrayList<>();
        if (!asked.isFirst()) {
            pages.add(new Link(words.first(), asked.firstPage()));
        }
        if (found.hasMore()) {
            pages.add(new Link(words.next(), asked.after(found.hazards().getLast())));
        }
        return pages;
    }

    /// What has just been done, in words; empty where nothing was.
    Optional<String> told(String code) {
        return code.matches("saved|replaced|renamed|deleted|restored|first|not-first|shared|unshared")
                ? Optional.of(words.viewDone(code))
                : Optional.empty();
    }

    RegisterWords words() {
        return words;
    }

    Shell shell() {
        return shell;
    }
}
