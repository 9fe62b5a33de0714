package org.furrow.checks.examples.domain.survey;

import org.furrow.domain.decision.Refusal;

/// A refusal that no catalogue knows.
enum ForgottenRefusal implements Refusal {
    FORGOTTEN;

    @Override
    public String code() {
        return "F-4.1";
    }

    @Override
    public String sentence() {
        return "Nobody reads this.";
    }

    @Override
    public String advice() {
        return "Maybe list it.";
    }
}
