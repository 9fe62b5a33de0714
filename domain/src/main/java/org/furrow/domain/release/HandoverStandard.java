package org.furrow.domain.release;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Tolerance;

/// What the national standard says of completion reports and handover certificates.
///
/// @param inspected land of which kinds needs an inspection of the register that accepted it
/// @param difference by how much the square metres may differ from those of the daily reports without a reason
/// @param signatures the roles that sign a certificate
/// @param residualRisk what a certificate says of the risk that stays; empty where Furrow's own words are offered
/// @param liability what it says of who is liable; empty where Furrow's own words are offered
/// @param useAfterMonths how many months after the handover somebody looks at how the land is used
public record HandoverStandard(
        Set<ReleaseKind> inspected,
        Tolerance difference,
        List<Role> signatures,
        String residualRisk,
        String liability,
        List<Integer> useAfterMonths) {

    public HandoverStandard {
        EnumSet<ReleaseKind> kinds = EnumSet.noneOf(ReleaseKind.class);
        kinds.addAll(inspected);
        inspected = Collections.unmodifiableSet(kinds);
        signatures = List.copyOf(signatures);
        useAfterMonths = useAfterMonths.stream().sorted().toList();
    }
}
