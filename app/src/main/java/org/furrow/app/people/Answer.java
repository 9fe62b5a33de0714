package org.furrow.app.people;

import java.util.List;
import org.furrow.domain.people.Fault;

/// What comes of a wish about accounts.
public sealed interface Answer {

    /// It is done, and there is nothing to tell.
    record Done() implements Answer {}

    /// It is done, and made a secret that is told this once.
    ///
    /// @param about the name of the account or of the token
    record Secret(String about, String secret) implements Answer {}

    /// It is not done.
    ///
    /// @param faults all that speaks against it, never empty
    record Refused(List<Fault> faults) implements Answer {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A refusal has a reason");
            }
        }
    }

    /// Refused for this.
    static Answer refused(Fault fault) {
        return new Refused(List.of(fault));
    }
}
