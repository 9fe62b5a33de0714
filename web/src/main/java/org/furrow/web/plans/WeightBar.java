package org.furrow.web.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.planning.WeighingArea;
import org.furrow.domain.priority.Weight;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Words;

/// What an area blocks, as a bar that shows what its weight is made of, and as a table.
///
/// @param parts from the start of the bar on; none where nothing is known of the area's weight
public record WeightBar(PlansWords words, String sentence, List<Part> parts) {

    private static final int WIDTH = 1_000;
    private static final double HUNDREDTHS = 100;

    public WeightBar {
        parts = List.copyOf(parts);
    }

    /// A part of the bar.
    ///
    /// @param code of its criterion
    /// @param start where it begins, of a thousand
    /// @param width how wide it is, of a thousand
    public record Part(String code, int start, int width, String label, String amount, String share) {}

    /// Nothing is known of the weight.
    public static WeightBar none(Reader reader) {
        return new WeightBar(Words.of(PlansWords.class, reader.locale()), "", List.of());
    }

    /// The bar of a weight.
    public static WeightBar of(Reader reader, Office office, Optional<WeighingArea.Weighed> weighed) {
        PlansWords words = Words.of(PlansWords.class, reader.locale());
        Figures figures = office.figures(reader);
        long all = weighed.map(each -> each.weight().points()).orElse(0L);
        if (all == 0) {
            return none(reader);
        }
        List<Part> parts = new ArrayList<>();
        int start = 0;
        long sum = 0;
        for (Weight.Share share : weighed.orElseThrow().weight().shares()) {
            sum += share.points();
            int end = (int) (WIDTH * sum / all);
            parts.add(new Part(
                    share.criterion().code(),
                    start,
                    end - start,
                    words.criterionIs(share.criterion().code()),
                    figures.decimal(share.amount().stripTrailingZeros()),
                    figures.share((double) share.points() / all)));
            start = end;
        }
        String people = figures.number(Math.round(all / HUNDREDTHS));
        return new WeightBar(words, words.weighs(people), parts);
    }
}
