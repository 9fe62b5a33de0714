package org.furrow.domain.decision;

import java.util.List;

/// The answer to a proposal. A refusal is an answer that the field expects, and it gives all its reasons at once.
public sealed interface Decision {

    /// Nothing stands against it.
    record Allowed() implements Decision {}

    /// Something stands against it.
    ///
    /// @param reasons all of them, never empty
    record Refused(List<Reason> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }
    }

    /// The decision that these reasons against it leave; one said twice is told once.
    static Decision of(List<Reason> against) {
        return against.isEmpty()
                ? new Allowed()
                : new Refused(against.stream().distinct().toList());
    }

    /// What stands against it; empty where nothing does.
    default List<Reason> reasons() {
        return switch (this) {
            case Allowed _ -> List.of();
            case Refused refused -> refused.reasons();
        };
    }
}
