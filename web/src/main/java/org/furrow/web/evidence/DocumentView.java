package org.furrow.web.evidence;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.evidence.About;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.Particulars;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.people.Permission;
import org.furrow.web.preparing.Bytes;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.Visitor;

/// Makes the page of a document, with what its camera says held against what the register says of the hazard.
final class DocumentView {

    private final Reader reader;
    private final Office office;
    private final DocumentWords words;
    private final Figures figures;

    DocumentView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        words = Words.of(DocumentWords.class, reader.locale());
        figures = office.figures(reader);
    }

    /// @param hazard the hazard that it belongs to; nothing where an undone import has taken it away
    /// @param isThere whether its file is there
    DocumentPage page(
            DocumentSummary document, Optional<ReadingHazard.Reading> hazard, boolean isThere, String trouble) {
        String address = DocumentsController.PATH + document.id();
        boolean isDrawn = isThere && document.fact().content().type().isDrawn();
        boolean mayWithdraw =
                document.withdrawn().isEmpty() && Visitor.current().actor().may(Permission.RECORD);
        return new DocumentPage(
                Shell.of(reader, office, Section.REGISTER, document.title()),
                words,
                back(document, hazard),
                new DocumentsView(reader, office).badges(document),
                isThere ? List.of() : List.of(words.missingFile()),
                isDrawn ? address + "/picture/preview" : "",
                facts(document, hazard),
                taken(document, hazard.map(ReadingHazard.Reading::hazard)),
                isThere ? new Link(words.download(), address + "/file") : new Link("", ""),
                mayWithdraw ? address + "/withdraw" : "",
                trouble);
    }

    private Link back(DocumentSummary document, Optional<ReadingHazard.Reading> hazard) {
        return new Link(
                hazard.map(found -> found.hazard().description().reference()).orElse(words.theHazard()),
                "/hazards/" + document.fact().hazard());
    }

    private List<Fact> facts(DocumentSummary document, Optional<ReadingHazard.Reading> hazard) {
        DocumentFact.Added fact = document.fact();
        Particulars said = fact.particulars();
        List<Fact> facts = new ArrayList<>();
        add(facts, words.kind(), words.kindIs(said.kind().code()));
        add(facts, words.about(), about(fact.about(), hazard));
        add(facts, words.day(), figures.day(document.dated()));
        add(facts, words.madeBy(), said.madeBy());
        add(
                facts,
                words.language(),
                said.language().isEmpty() ? "" : DocumentsView.language(said.language(), reader.locale()));
        add(facts, words.whoMaySee(), words.restrictionIs(fact.restriction().code()));
        add(facts, words.addedBy(), by(document.added()));
        document.withdrawn().ifPresent(gone -> {
            add(facts, words.withdrawnBy(), by(gone.step()));
            add(facts, words.withdrawnFor(), gone.reason());
        });
        add(facts, words.fileName(), fact.content().name().text());
        add(facts, words.originalBytes(), Bytes.of(fact.content().bytes(), reader.locale()));
        add(facts, words.fingerprint(), fact.content().hash().hex());
        return facts;
    }

    private String about(About about, Optional<ReadingHazard.Reading> hazard) {
        return switch (about) {
            case About.TheHazard _ -> words.theHazard();
            case About.ARelease release ->
                hazard.stream()
                        .flatMap(found -> found.releases().stream())
                        .filter(each -> each.id().equals(release.release()))
                        .findFirst()
                        .map(each -> words.aRelease(figures.day(each.released())))
                        .orElse(about.code());
            case About.AnItem item ->
                words.anItem(new DocumentsView(reader, office).evidenceKind(item.kind()), figures.day(item.observed()));
        };
    }

    private String by(DocumentSummary.Step step) {
        return words.byOn(step.author(), figures.minute(step.recorded()));
    }

    private List<Fact> taken(DocumentSummary document, Optional<Hazard> hazard) {
        List<Fact> taken = new ArrayList<>();
        document.fact().taken().when().ifPresent(when -> {
            add(taken, words.takenWhen(), written(when));
            hazard.ifPresent(found -> add(taken, words.againstReport(), comparedWithReport(when, found)));
        });
        document.fact().taken().where().ifPresent(where -> {
            add(taken, words.takenWhere(), where.toString());
            hazard.flatMap(found -> found.extent().findFootprint())
                    .ifPresent(boundary -> add(taken, words.againstBoundary(), comparedWith(boundary, where)));
        });
        return taken;
    }

    private String written(LocalDateTime when) {
        return figures.day(when.toLocalDate()) + " "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(reader.locale())
                        .format(when);
    }

    private String comparedWithReport(LocalDateTime when, Hazard hazard) {
        long days = ChronoUnit.DAYS.between(when.toLocalDate(), hazard.reported());
        if (days == 0) {
            return words.takenSameDay();
        }
        return days > 0 ? words.takenBefore(days) : words.takenAfter(-days);
    }

    private String comparedWith(Footprint boundary, Position where) {
        long metres = Math.round(boundary.metresTo(where));
        return metres == 0 ? words.insideBoundary() : words.outsideBoundary(figures.number(metres));
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }
}
