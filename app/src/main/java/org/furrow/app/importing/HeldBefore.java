package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.CleaningSettings;
import org.furrow.domain.cleaning.Finding;
import org.furrow.domain.cleaning.Judgement;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RowFinding;

/// Why a held row that comes back uncorrected is held still, though nothing in the new file speaks against it.
///
/// A file of held rows alone lacks the rows beside which a row was a copy, and a column in which every value is wrong
/// is no longer taken for what it means. What the register knew, or what a mapping says that a person gives, may
/// however have changed for the better.
final class HeldBefore {

    private static final Set<CleaningRule> OF_REGISTER =
            EnumSet.of(CleaningRule.UNKNOWN_HAZARD, CleaningRule.OUTSIDE_COUNTRY, CleaningRule.LARGER_THAN_DISTRICT);
    private static final Set<CleaningRule> BESIDE_OTHERS =
            EnumSet.of(CleaningRule.EXACT_DUPLICATE, CleaningRule.DUPLICATE_REFERENCE);

    private final Writing writing;
    private final CleaningSettings settings;

    HeldBefore(Writing writing, CleaningSettings settings) {
        this.writing = writing;
        this.settings = settings;
    }

    /// The reasons for which the register holds the row, and which neither the order nor the register has settled.
    List<Judgement> stillHolds(Hash fingerprint, ImportPlan plan) {
        List<Judgement> still = new ArrayList<>();
        for (RowFinding reason : writing.reasons(fingerprint)) {
            CleaningRule.find(reason.rule())
                    .filter(rule -> stillHolds(rule, plan))
                    .map(rule -> new Finding(
                            rule, reason.column(), reason.value(), reason.sentence(), "Correct the row, or delete it."))
                    .map(Judgement::of)
                    .ifPresent(still::add);
        }
        return still;
    }

    private boolean stillHolds(CleaningRule rule, ImportPlan plan) {
        boolean isSettled = plan.isMappingGiven() ? !BESIDE_OTHERS.contains(rule) : OF_REGISTER.contains(rule);
        return rule.severity() == CleaningRule.Severity.HELD && !isSettled && !settings.accepts(rule);
    }
}
