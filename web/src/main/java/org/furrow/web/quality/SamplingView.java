package org.furrow.web.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.DrawingSample;
import org.furrow.app.quality.PlannedSample;
import org.furrow.app.quality.SampleFault;
import org.furrow.app.quality.SampleField;
import org.furrow.domain.ground.Written;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.web.draft.Sayings;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;

/// Makes the page for samples.
final class SamplingView {

    private static final int ROWS = 200;

    private final Reader reader;
    private final Office office;
    private final SamplingWords words;
    private final HazardWords hazardWords;
    private final Figures figures;

    SamplingView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        words = Words.of(SamplingWords.class, reader.locale());
        hazardWords = Words.of(HazardWords.class, reader.locale());
        figures = office.figures(reader);
    }

    /// What the page shows.
    ///
    /// @param typed what was typed
    /// @param standard what holds where nothing was typed
    /// @param choice the hazard that was named, where it is known
    record Shown(Typed typed, SamplingStandard standard, Optional<DrawingSample.Choice> choice) {}

    /// What came of it.
    record Answer(
            List<SampleFault> faults,
            List<FormFault> shapeFaults,
            Optional<PlannedSample> planned,
            Optional<DrawingSample.Drawn> drawn) {}

    SamplingPage page(Shown shown, Answer answer) {
        return new SamplingPage(
                Shell.of(reader, office, Section.REGISTER, words.title()),
                words,
                groups(shown),
                entry(shown, SampleField.HAZARD, "", words.hazardMeans()),
                release(shown),
                shown.typed().text(SampleField.BOUNDARY.code()),
                problems(answer),
                answer.planned().map(this::plan).orElse(SamplingPage.Told.NOTHING),
                answer.drawn().map(drawn -> drawn(drawn, answer, shown)).orElse(SamplingPage.Drawn.NOTHING));
    }

    private List<SamplingPage.Group> groups(Shown shown) {
        SamplingStandard standard = shown.standard();
        SamplingStandard.Layout squares = standard.squares();
        return List.of(
                new SamplingPage.Group(
                        words.howMany(),
                        List.of(
                                entry(
                                        shown,
                                        SampleField.CONFIDENCE,
                                        typedPercent(standard.assurance().confidence()),
                                        ""),
                                entry(
                                        shown,
                                        SampleField.TOLERATED,
                                        typedPercent(standard.assurance().tolerated()),
                                        ""),
                                entry(shown, SampleField.LOT, "", ""),
                                entry(shown, SampleField.INSPECTED, "", ""))),
                new SamplingPage.Group(
                        words.strictness(),
                        List.of(
                                entry(shown, SampleField.OPERATOR, "", ""),
                                entry(shown, SampleField.METHOD, "", ""),
                                entry(shown, SampleField.HISTORY, "", words.historyMeans()))),
                new SamplingPage.Group(
                        words.squares(),
                        List.of(
                                entry(shown, SampleField.SIDE, Integer.toString(squares.sideM()), ""),
                                entry(shown, SampleField.COUNT, "", words.countMeans()),
                                entry(shown, SampleField.EDGE, Integer.toString(squares.edgeM()), ""),
                                entry(shown, SampleField.EDGE_SHARE, typedPercent(squares.edgeShare()), ""),
                                entry(shown, SampleField.SEED, "", words.seedMeans()))));
    }

    private SamplingPage.Entry entry(Shown shown, SampleField field, String usual, String means) {
        String typed = shown.typed().text(field.code());
        boolean isNumber = switch (field) {
            case HISTORY, OPERATOR, METHOD, HAZARD, RELEASE, BOUNDARY -> false;
            case CONFIDENCE, TOLERATED, LOT, INSPECTED, SIDE, COUNT, EDGE, EDGE_SHARE, SEED -> true;
        };
        return new SamplingPage.Entry(
                field.code(), words.field(field.code()), typed.isEmpty() ? usual : typed, means, isNumber);
    }

    private Select release(Shown shown) {
        String chosen = shown.typed().text(SampleField.RELEASE.code());
        List<Select.Choice> choices = new ArrayList<>();
        shown.choice().ifPresent(choice -> {
            choices.add(new Select.Choice("", words.allReleases(), chosen.isEmpty()));
            for (ReleaseSummary release : choice.releases()) {
                String id = release.id().toString();
                choices.add(new Select.Choice(id, said(release), id.equals(chosen)));
            }
        });
        return new Select(SampleField.RELEASE.code(), words.field(SampleField.RELEASE.code()), choices);
    }

    private String said(ReleaseSummary release) {
        return words.releaseIs(
                hazardWords.releaseKind(release.kind()), figures.day(release.released()), figures.area(release.area()));
    }

    private List<String> problems(Answer answer) {
        List<String> problems = new ArrayList<>();
        answer.faults().forEach(fault -> problems.add(said(fault)));
        Sayings sayings = new Sayings(reader, office);
        answer.shapeFaults()
                .forEach(fault -> problems.add(sayings.problem(fault).sentence()));
        return problems;
    }

    private String said(SampleFault fault) {
        return words.fault(
                fault.kind().code(), words.field(fault.field().code()), fault.value(), fault.least(), fault.most());
    }

    private SamplingPage.Told plan(PlannedSample planned) {
        List<Fact> facts = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        String confidence = percent(planned.question().assurance().confidence());
        String tolerated = percent(planned.question().assurance().tolerated());
        String large = figures.number(planned.large());
        facts.add(new Fact(words.largeLot(), large));
        sentences.add(words.largeLotMeans(large, confidence, tolerated));
        planned.question()
                .lot()
                .ifPresent(lot -> planned.finite().ifPresent(finite -> {
                    String all = figures.number(lot.units());
                    String units = figures.number(finite.sample());
                    facts.add(new Fact(words.thisLot(), words.of(units, all)));
                    sentences.add(words.thisLotMeans(units, all, figures.number(finite.defective())));
                }));
        planned.confidence().ifPresent(reached -> facts.add(new Fact(words.reached(), reachedPercent(reached))));
        facts.add(new Fact(
                words.inspection(),
                words.severity(planned.inspection().severity().code())));
        sentences.add(words.since(planned.inspection().since().code()));
        if (planned.isReductionOpen()) {
            sentences.add(words.reductionOpen());
        }
        planned.plan().ifPresent(plan -> {
            facts.add(new Fact(words.codeLetter(), plan.letter().letter()));
            sentences.add(words.codeLetterMeans(
                    plan.letter().letter(), figures.number(plan.sample()), figures.number(planned.acceptance())));
        });
        sentences.add(words.neverAll());
        sentences.add(words.byProfile(figures.number(planned.version())));
        return new SamplingPage.Told(facts, sentences);
    }

    private SamplingPage.Drawn drawn(DrawingSample.Drawn drawn, Answer answer, Shown shown) {
        DrawnSquares squares = drawn.squares();
        List<SamplingPage.Row> rows =
                squares.squares().stream().limit(ROWS).map(this::row).toList();
        boolean isCut = squares.squares().size() > ROWS;
        return new SamplingPage.Drawn(
                told(squares, answer),
                drawn.from()
                        .map(from -> new Link(from.reference(), "/hazards/" + from.hazard()))
                        .orElse(new Link("", "")),
                SampleDrawing.draw(squares, metres -> words.metres(figures.number(metres))),
                rows,
                isCut
                        ? words.more(
                                figures.number(ROWS),
                                figures.number(squares.squares().size()))
                        : "",
                again(shown));
    }

    private SamplingPage.Told told(DrawnSquares squares, Answer answer) {
        double tolerated = answer.planned()
                .map(planned -> planned.question().assurance().tolerated())
                .orElseThrow();
        String ordered = figures.number(squares.order().count());
        String count = figures.number(squares.squares().size());
        List<Fact> facts = List.of(
                new Fact(words.drawn(), words.of(count, ordered)),
                new Fact(words.seed(), Long.toString(squares.order().seed())),
                new Fact(words.ground(), figures.area(squares.ground().area())),
                new Fact(words.sampled(), figures.area(squares.sampled())),
                new Fact(words.edge(), said(squares.edge(), tolerated)),
                new Fact(words.interior(), said(squares.interior(), tolerated)));
        List<String> sentences = new ArrayList<>(List.of(
                words.shortfall(squares.shortfall().code(), count, ordered), words.partsMean(percent(tolerated))));
        if (SampleDrawing.isEnlarged(squares)) {
            sentences.add(words.drawnLarger());
        }
        return new SamplingPage.Told(facts, sentences);
    }

    private String said(DrawnSquares.Stratum part, double tolerated) {
        return words.partIs(
                figures.number(part.drawn()), figures.number(part.fit()), reachedPercent(part.confidence(tolerated)));
    }

    private SamplingPage.Row row(DrawnSquares.Square square) {
        Written middle = Written.of(square.footprint().bounds().centre());
        return new SamplingPage.Row(
                square.name(),
                square.isEdge() ? words.edge() : words.interior(),
                middle.decimal(),
                middle.utm(),
                middle.mgrs(),
                figures.area(square.footprint().area()));
    }

    private static List<Fact> again(Shown shown) {
        List<Fact> again = new ArrayList<>();
        for (SampleField field : SampleField.values()) {
            again.add(new Fact(field.code(), shown.typed().text(field.code())));
        }
        return again;
    }

    private String percent(double share) {
        return percent(share, RoundingMode.HALF_EVEN);
    }

    /// Rounded down, so that no confidence is told that is not reached.
    private String reachedPercent(double share) {
        return percent(share + 1e-12, RoundingMode.FLOOR);
    }

    private String percent(double share, RoundingMode rounding) {
        NumberFormat format = NumberFormat.getPercentInstance(reader.locale());
        format.setMaximumFractionDigits(rounding == RoundingMode.FLOOR ? 2 : 4);
        format.setRoundingMode(rounding);
        return format.format(share);
    }

    /// As it is typed: a number without its sign.
    private static String typedPercent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
