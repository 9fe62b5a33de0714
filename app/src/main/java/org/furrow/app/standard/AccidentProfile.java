package org.furrow.app.standard;

import java.util.Optional;
import org.furrow.domain.clearance.AccidentStandard;

/// The keys of the section `accidents` of a profile, and the values that they become.
final class AccidentProfile {

    private AccidentProfile() {}

    /// By when accidents are told and looked into; as in Furrow's default where the profile says nothing of it, and
    /// nothing where the problems noted in the node forbid it.
    static Optional<AccidentStandard> read(ProfileNode node) {
        if (!node.isThere()) {
            return Optional.of(ReadingStandard.builtIn().accidents());
        }
        node.only("notice-days", "preliminary-days", "final-days");
        int notice = node.at("notice-days").number();
        int preliminary = node.at("preliminary-days").number();
        int last = node.at("final-days").number();
        return node.build(() -> new AccidentStandard(notice, preliminary, last));
    }
}
