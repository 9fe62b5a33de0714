package org.furrow.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.shell.Badges;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;

/// Makes the page of the register from what was asked and what was found.
final class RegisterView {

    private final Shell shell;
    private final RegisterWords words;
    private final Figures figures;
    private final Badges badges;

    RegisterView(Reader reader, Office office) {
        this.words = Words.of(RegisterWords.class, reader.locale());
        this.shell = Shell.of(reader, office, Section.REGISTER, words.title());
        this.figures = office.figures(reader);
        this.badges = new Badges(shell.words());
    }

    RegisterPage page(RegisterRequest asked, ReadingRegister.Page found) {
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
                found.hazards().stream().map(hazard -> row(asked, hazard)).toList(),
                pages(asked, found),
                new Link(words.export(), asked.file()));
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

    private RegisterPage.Row row(RegisterRequest asked, HazardSummary hazard) {
        return new RegisterPage.Row(
                new Link(
                        hazard.description().reference(),
                        asked.hazard(hazard.id().toString())),
                hazard.description().name(),
                badges.of(hazard.classification()),
                badges.of(hazard.status()),
                contamination(hazard.description().contamination()),
                hazard.description().district(),
                figures.number(hazard.boundary().squareMetres()),
                figures.number(hazard.remaining().squareMetres()),
                figures.day(hazard.changed()));
    }

    private String contamination(Set<Contamination> kinds) {
        return figures.list(kinds.stream().map(words::contaminationIs).toList());
    }

    private List<Link> pages(RegisterRequest asked, ReadingRegister.Page found) {
        List<Link> pages = new ArrayList<>();
        if (!asked.isFirst()) {
            pages.add(new Link(words.first(), asked.firstPage()));
        }
        if (found.hasMore()) {
            HazardSummary last = found.hazards().getLast();
            pages.add(new Link(
                    words.next(),
                    asked.after(last.description().reference(), last.id().toString())));
        }
        return pages;
    }
}
