package org.furrow.domain.victims;

import java.util.Optional;

/// Who agreed that a person's data are kept.
public enum ConsentBy implements Coded {
    /// The person, who is 18 or older and lives.
    SELF,
    /// Who answers for a child.
    GUARDIAN,
    /// The family of somebody who died or cannot answer.
    NEXT_OF_KIN;

    /// The one with that code.
    public static Optional<ConsentBy> find(String code) {
        return Coded.find(values(), code);
    }
}
