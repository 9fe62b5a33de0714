package org.furrow.app.quality;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.quality.Assurance;
import org.furrow.domain.quality.FiniteLot;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.quality.SamplingStandard.Layout;
import org.furrow.domain.quality.ZeroAcceptance;

/// Reads what somebody asks about a sample; what they leave out is as the office's standard has it.
public final class SampleReading {

    private static final SecureRandom SEEDS = new SecureRandom();
    private static final int LONGEST_HISTORY = 1_000;
    private static final int LONGEST_NAME = 100;

    private final Typed typed;
    private final SamplingStandard standard;
    private final List<SampleFault> faults = new ArrayList<>();

    private SampleReading(Typed typed, SamplingStandard standard) {
        this.typed = typed;
        this.standard = standard;
    }

    /// What was asked.
    ///
    /// @param question nothing where something is wrong with it
    /// @param order which squares; nothing where something is wrong with it
    /// @param ground nothing where none was named, or something is wrong with it
    /// @param faults what is wrong with numbers and words
    /// @param shapeFaults what is wrong with the boundary
    public record Read(
            Optional<SampleQuestion> question,
            Optional<SampleOrder> order,
            Optional<SampleGround> ground,
            List<SampleFault> faults,
            List<FormFault> shapeFaults) {
        public Read {
            faults = List.copyOf(faults);
            shapeFaults = List.copyOf(shapeFaults);
        }

        /// Whether everything can be answered.
        public boolean isSound() {
            return faults.isEmpty() && shapeFaults.isEmpty();
        }
    }

    /// Reads what was typed.
    public static Read read(Typed typed, SamplingStandard standard) {
        SampleReading reading = new SampleReading(typed, standard);
        Optional<SampleQuestion> question = reading.question();
        BoundaryText.Read shape = reading.shape();
        Optional<SampleGround> ground = reading.ground(shape.footprint());
        Optional<SampleOrder> order = question.flatMap(asked -> reading.order(asked.assurance(), ground));
        return new Read(question, order, ground, reading.faults, shape.faults());
    }

    /// A seed that nobody can have foreseen.
    public static long freshSeed() {
        return SEEDS.nextLong(SampleOrder.LARGEST_SEED + 1);
    }

    private Optional<SampleQuestion> question() {
        double confidence = share(SampleField.CONFIDENCE, standard.assurance().confidence());
        double tolerated = share(SampleField.TOLERATED, standard.assurance().tolerated());
        OptionalLong lot = findWhole(SampleField.LOT);
        OptionalLong inspected = findWhole(SampleField.INSPECTED);
        List<LotEvent> history = history();
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SampleQuestion(
                new Assurance(confidence, tolerated),
                lot.isPresent() ? Optional.of(new FiniteLot(lot.getAsLong())) : Optional.empty(),
                inspected,
                history,
                new SampleQuestion.Whose(name(SampleField.OPERATOR), name(SampleField.METHOD))));
    }

    private List<LotEvent> history() {
        String text = text(SampleField.HISTORY).replaceAll("[\\s,;.]+", "");
        List<LotEvent> events = new ArrayList<>();
        for (int i = 0; i < text.length() && text.length() <= LONGEST_HISTORY; i++) {
            LotEvent.find(text.charAt(i)).ifPresent(events::add);
        }
        if (events.size() < text.length()) {
            faults.add(SampleFault.of(SampleField.HISTORY, SampleFault.Kind.NOT_A_HISTORY, text(SampleField.HISTORY)));
        }
        return events;
    }

    private BoundaryText.Read shape() {
        String text = text(SampleField.BOUNDARY);
        return text.isEmpty() ? new BoundaryText.Read(Optional.empty(), List.of()) : BoundaryText.read(text);
    }

    /// A hazard counts before a boundary.
    private Optional<SampleGround> ground(Optional<Footprint> pasted) {
        String hazard = text(SampleField.HAZARD);
        String release = text(SampleField.RELEASE);
        return hazard.isEmpty()
                ? pasted.map(SampleGround.Pasted::new)
                : Optional.of(
                        new SampleGround.Released(hazard, release.isEmpty() ? Optional.empty() : Optional.of(release)));
    }

    /// As many squares as the assurance needs, unless somebody says how many.
    private Optional<SampleOrder> order(Assurance assurance, Optional<SampleGround> ground) {
        Layout usual = standard.squares();
        int side = (int) findWhole(SampleField.SIDE).orElse(usual.sideM());
        int edge = (int) findWhole(SampleField.EDGE).orElse(usual.edgeM());
        double edgeShare = share(SampleField.EDGE_SHARE, usual.edgeShare());
        long count = findWhole(SampleField.COUNT).orElseGet(() -> ZeroAcceptance.sampleSize(assurance));
        long seed = findWhole(SampleField.SEED).orElseGet(SampleReading::freshSeed);
        if (count > SampleOrder.MOST && ground.isPresent()) {
            faults.add(new SampleFault(
                    SampleField.COUNT,
                    SampleFault.Kind.TOO_MANY,
                    Long.toString(count),
                    SampleField.COUNT.least(),
                    SampleField.COUNT.most()));
        }
        return faults.isEmpty() && count <= SampleOrder.MOST
                ? Optional.of(new SampleOrder(new Layout(side, edge, edgeShare), (int) count, seed))
                : Optional.empty();
    }

    private double share(SampleField field, double usual) {
        return findNumber(field)
                .map(percent -> percent.movePointLeft(2).doubleValue())
                .orElse(usual);
    }

    private OptionalLong findWhole(SampleField field) {
        Optional<BigDecimal> number = findNumber(field);
        if (number.isPresent() && number.orElseThrow().stripTrailingZeros().scale() > 0) {
            faults.add(SampleFault.within(field, text(field)));
            return OptionalLong.empty();
        }
        return number.map(each -> OptionalLong.of(each.longValueExact())).orElseGet(OptionalLong::empty);
    }

    /// The number in a field; nothing where it is empty, and a fault where it cannot be read or is not allowed.
    private Optional<BigDecimal> findNumber(SampleField field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String plain = text.replaceAll("\\s*%$", "").replace(',', '.');
        Optional<BigDecimal> number = plain.matches("[0-9]{1,12}(\\.[0-9]{1,9})?")
                ? Optional.of(new BigDecimal(plain)).filter(field::allows)
                : Optional.empty();
        if (number.isEmpty()) {
            faults.add(SampleFault.within(field, text));
        }
        return number;
    }

    private String name(SampleField field) {
        return typed.text(field.code(), LONGEST_NAME).replaceAll("\\s+", " ");
    }

    private String text(SampleField field) {
        return typed.text(field.code());
    }
}
