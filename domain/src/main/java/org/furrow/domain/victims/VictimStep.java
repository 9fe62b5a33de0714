package org.furrow.domain.victims;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What somebody does with the record of a victim.
public enum VictimStep implements Coded {
    RECORD(VictimStage.RECORDED),
    CORRECT(VictimStage.RECORDED),
    VERIFY(VictimStage.VERIFIED),
    ACCEPT(VictimStage.ACCEPTED),
    APPROVE(VictimStage.APPROVED),
    RETURN(VictimStage.RETURNED),
    ERASE(VictimStage.ERASED);

    private final VictimStage leadsTo;

    VictimStep(VictimStage leadsTo) {
        this.leadsTo = leadsTo;
    }

    /// The stage that it leads to.
    public VictimStage leadsTo() {
        return leadsTo;
    }

    /// The stages at which it is possible.
    public List<VictimStage> from() {
        return switch (this) {
            case RECORD -> List.of();
            case CORRECT, ERASE ->
                Arrays.stream(VictimStage.values())
                        .filter(stage -> stage != VictimStage.ERASED)
                        .toList();
            case VERIFY -> List.of(VictimStage.RECORDED);
            case ACCEPT -> List.of(VictimStage.VERIFIED);
            case APPROVE -> List.of(VictimStage.ACCEPTED);
            case RETURN -> List.of(VictimStage.RECORDED, VictimStage.VERIFIED, VictimStage.ACCEPTED);
        };
    }

    /// Whether somebody signs by it for what another person wrote.
    public boolean isSignature() {
        return this == VERIFY || this == ACCEPT || this == APPROVE;
    }

    /// Whether it writes down what is known of the person.
    public boolean isWritten() {
        return this == RECORD || this == CORRECT;
    }

    /// The one with that code.
    public static Optional<VictimStep> find(String code) {
        return Coded.find(values(), code);
    }
}
