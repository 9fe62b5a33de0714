package org.furrow.app.quality;

import java.math.BigDecimal;
import java.util.Locale;
import org.furrow.domain.quality.FiniteLot;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingStandard.Layout;

/// What can be asked for with a sample: the fields of the form, of the API and of the command.
public enum SampleField {
    /// With which confidence, in per cent.
    CONFIDENCE("0.0001", "99.9999"),
    /// Which share of defective units is tolerated, in per cent.
    TOLERATED("0.0001", "99.9999"),
    /// How many units the lot has.
    LOT("1", Long.toString(FiniteLot.MOST)),
    /// How many units were inspected.
    INSPECTED("0", Long.toString(FiniteLot.MOST)),
    /// What happened with the lots of this operator and method, a letter for each.
    HISTORY("", ""),
    /// Whose lots they are.
    OPERATOR("", ""),
    /// How the ground was released.
    METHOD("", ""),
    /// The hazard whose released ground is sampled, by its id or reference.
    HAZARD("", ""),
    /// Which of its releases, by its id.
    RELEASE("", ""),
    /// Ground that the register does not know.
    BOUNDARY("", ""),
    /// How long the sides of a square are, in metres.
    SIDE("1", Integer.toString(Layout.LONGEST_SIDE_M)),
    /// How many squares.
    COUNT("1", Integer.toString(SampleOrder.MOST)),
    /// How wide the strip along the edge is, in metres.
    EDGE("0", Integer.toString(Layout.WIDEST_EDGE_M)),
    /// Which share of the squares reaches into it, in per cent.
    EDGE_SHARE("0", "100"),
    /// What chance begins with.
    SEED("0", Long.toString(SampleOrder.LARGEST_SEED));

    private final String least;
    private final String most;

    SampleField(String least, String most) {
        this.least = least;
        this.most = most;
    }

    /// Its name in forms, addresses and documents.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String least() {
        return least;
    }

    String most() {
        return most;
    }

    boolean allows(BigDecimal number) {
        return number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0;
    }
}
