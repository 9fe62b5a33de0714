package org.furrow.web.traverse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.furrow.app.Furrow;
import org.furrow.app.ground.ExaminingBoundary;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Traverse;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Answers with what a traverse encloses and how well it closes.
@Controller
public final class TraverseController {

    private final Templates templates;
    private final Office office;
    private final ExaminingBoundary examining;

    public TraverseController(Templates templates, Office office, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        examining = new ExaminingBoundary(furrow);
    }

    @GetMapping("/map/traverse")
    View traverse(Reader reader, @RequestParam Map<String, String> asked) {
        TraverseWords words = Words.of(TraverseWords.class, reader.locale());
        TraverseRequest request = TraverseRequest.of(asked);
        List<String> problems = request.isEmpty() ? List.of() : problems(request, words);
        Optional<Answer> answer =
                request.isEmpty() || !problems.isEmpty() ? Optional.empty() : Optional.of(answer(request));
        Figures figures = office.figures(reader);
        return templates.page(
                "traverse",
                "traverse",
                new TraversePage(
                        Shell.of(reader, office, Section.MAP, words.title()),
                        words,
                        new TraversePage.Entered(
                                request.start(),
                                request.legs(),
                                request.declination(),
                                request.limit(),
                                request.isAdjusted()),
                        norths(request, words),
                        problems,
                        answer.map(each -> facts(each, request, words, reader)).orElse(List.of()),
                        answer.filter(each -> each.misclosure().ratio() < request.limitRatio())
                                .map(_ -> words.aboveLimit(request.limit()))
                                .orElse(""),
                        answer.map(each -> overlaps(each, figures)).orElse(List.of()),
                        answer.map(each -> geoJson(each.corners())).orElse("")));
    }

    private record Answer(
            Traverse.Misclosure misclosure, List<Position> corners, ExaminingBoundary.Examined examined) {}

    private Answer answer(TraverseRequest request) {
        Traverse traverse = request.traverse();
        List<Position> corners = traverse.corners(request.isAdjusted() ? traverse.adjusted() : traverse.walked());
        return new Answer(traverse.misclosure(), corners, examining.examine(Traverse.boundary(corners)));
    }

    private static List<String> problems(TraverseRequest request, TraverseWords words) {
        List<String> problems = new ArrayList<>();
        if (request.findStart().isEmpty()) {
            problems.add(words.startUnreadable(request.start()));
        }
        request.findWrongLeg().ifPresent(leg -> problems.add(words.legUnreadable(leg.line(), leg.text())));
        if (!request.hasLegs()) {
            problems.add(words.tooFewLegs());
        }
        request.findWrongNumber().ifPresent(text -> problems.add(words.numberUnreadable(text)));
        return problems;
    }

    private List<Fact> facts(Answer answer, TraverseRequest request, TraverseWords words, Reader reader) {
        NumberFormat metres = NumberFormat.getInstance(reader.locale());
        metres.setMaximumFractionDigits(2);
        Traverse.Misclosure misclosure = answer.misclosure();
        boolean isExact = misclosure.metres() < 0.005;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.length(), words.metres(metres.format(misclosure.lengthM()))));
        facts.add(new Fact(
                words.misclosure(),
                isExact
                        ? words.closesExactly()
                        : words.misclosureIs(
                                metres.format(misclosure.metres()),
                                NumberFormat.getIntegerInstance(reader.locale()).format(misclosure.ratio()))));
        facts.add(new Fact(words.boundary(), request.isAdjusted() ? words.adjusted() : words.asWalked()));
        answer.examined()
                .mended()
                .footprint()
                .map(Footprint::area)
                .ifPresent(area ->
                        facts.add(new Fact(words.area(), office.figures(reader).area(area))));
        answer.examined()
                .mended()
                .defects()
                .forEach(defect -> facts.add(new Fact(
                        words.fault(), defect.where().map(Position::toString).orElse(defect.detail()))));
        return facts;
    }

    private static List<Link> overlaps(Answer answer, Figures figures) {
        return answer.examined().overlaps().stream()
                .map(each ->
                        new Link(each.reference() + " · " + figures.area(each.shared()), "/hazards/" + each.hazard()))
                .toList();
    }

    private static Select norths(TraverseRequest request, TraverseWords words) {
        List<String> labels = List.of(words.gridNorth(), words.trueNorth(), words.magneticNorth());
        List<Select.Choice> choices = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String code = TraverseRequest.NORTHS.get(i);
            choices.add(new Select.Choice(code, labels.get(i), code.equals(request.north())));
        }
        return new Select("north", words.north(), choices);
    }

    private static String geoJson(List<Position> corners) {
        StringJoiner ring = new StringJoiner(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}");
        for (int i = 0; i <= corners.size(); i++) {
            Position corner = corners.get(i % corners.size());
            ring.add("[" + rounded(corner.longitude()) + "," + rounded(corner.latitude()) + "]");
        }
        return ring.toString();
    }

    private static String rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(7, RoundingMode.HALF_UP).toPlainString();
    }
}
