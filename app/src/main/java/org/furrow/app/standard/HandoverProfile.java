package org.furrow.app.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.standard.ProfileNode.Words;
import org.furrow.domain.decision.Role;
import org.furrow.domain.decision.Tolerance;
import org.furrow.domain.release.HandoverStandard;
import org.furrow.domain.release.ReleaseKind;

/// The keys of the section `handover` of a profile, and the values that they become.
final class HandoverProfile {

    private static final Words<ReleaseKind> KINDS = Words.of(ReleaseKind.values(), ReleaseKind::code);

    private HandoverProfile() {}

    /// What completion reports and certificates need; as in Furrow's default where the profile says nothing of it, and
    /// nothing where the problems noted in the node forbid it.
    static Optional<HandoverStandard> read(ProfileNode node, List<Role> roles) {
        if (!node.isThere()) {
            return Optional.of(ReadingStandard.builtIn().handover());
        }
        node.only("inspected", "difference", "signatures", "residual-risk", "liability", "use-after-months");
        Set<ReleaseKind> inspected = EnumSet.noneOf(ReleaseKind.class);
        inspected.addAll(node.at("inspected").words(KINDS));
        Tolerance difference = Profile.tolerance(node.at("difference"));
        List<Role> signatures = node.at("signatures").words(new Words<>(roles, Role::code));
        String risk = node.at("residual-risk").textOr("");
        String liability = node.at("liability").textOr("");
        List<Integer> months = node.at("use-after-months").items().stream()
                .map(ProfileNode::number)
                .toList();
        return node.build(() -> new HandoverStandard(inspected, difference, signatures, risk, liability, months));
    }
}
