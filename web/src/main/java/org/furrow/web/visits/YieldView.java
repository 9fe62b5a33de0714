package org.furrow.web.visits;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.quality.Yield;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;

/// Makes the page of what control of quality takes and finds.
final class YieldView {

    private static final int WIDEST = 1_000;
    private static final int ROW = 26;

    private final Reader reader;
    private final Office office;
    private final VisitSayings sayings;
    private final VisitWords words;
    private final Figures figures;

    YieldView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        sayings = new VisitSayings(reader, office);
        words = sayings.words();
        figures = sayings.figures();
    }

    YieldPage page(List<Yield> yields) {
        return new YieldPage(
                Shell.of(reader, office, Section.QUALITY, words.yieldTitle()),
                words,
                yields.stream().map(this::line).toList(),
                bars(yields),
                yields.size() * ROW);
    }

    private YieldPage.Line line(Yield yield) {
        return new YieldPage.Line(
                Integer.toString(yield.group().year()),
                yield.group().organisation(),
                VisitSayings.or(yield.group().method(), sayings::method),
                figures.number(yield.visits()),
                figures.squareMetres(yield.squareMetres()),
                figures.decimal(yield.hours()),
                sayings.costs(yield.cost()),
                figures.number(yield.defects()),
                figures.number(yield.nonconformities()),
                yield.squareMetresPerDefect().isPresent()
                        ? figures.squareMetres(yield.squareMetresPerDefect().getAsLong())
                        : "",
                sayings.costs(yield.costPerDefect()));
    }

    private List<YieldPage.Bar> bars(List<Yield> yields) {
        long most = yields.stream().mapToLong(Yield::squareMetres).max().orElse(0);
        List<YieldPage.Bar> bars = new ArrayList<>();
        for (Yield yield : yields) {
            int width = most == 0 ? 0 : (int) (WIDEST * yield.squareMetres() / most);
            List<String> label = new ArrayList<>(List.of(
                    Integer.toString(yield.group().year()), yield.group().organisation()));
            yield.group().method().map(sayings::method).ifPresent(label::add);
            bars.add(new YieldPage.Bar(
                    figures.list(label), figures.squareMetres(yield.squareMetres()), bars.size() * ROW + 4, width));
        }
        return bars;
    }
}
