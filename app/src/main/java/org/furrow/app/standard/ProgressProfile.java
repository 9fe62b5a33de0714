package org.furrow.app.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ProgressStandard;

/// The part of a profile that says what is believed of a day, and which models of explosive ordnance there are.
final class ProgressProfile {

    private static final ProfileNode.Words<ItemCategory> CATEGORIES =
            ProfileNode.Words.of(ItemCategory.values(), ItemCategory::code);

    private ProgressProfile() {}

    /// What a programme believes; Furrow's default where the profile says nothing of it, and nothing where the problems
    /// noted in the node forbid it.
    static Optional<ProgressStandard> read(ProfileNode node) {
        if (!node.isThere()) {
            return Optional.of(ReadingStandard.builtIn().progress());
        }
        node.only("most-m2", "most-on-site", "most-items", "deepest-cm", "catalogue");
        List<ProgressStandard.Model> catalogue = new ArrayList<>();
        for (ProfileNode item : node.at("catalogue").items()) {
            item.only("model", "category");
            String model = item.at("model").text();
            item.at("category")
                    .word(CATEGORIES)
                    .ifPresent(category -> catalogue.add(new ProgressStandard.Model(model, category)));
        }
        int mostM2 = node.at("most-m2").number();
        int mostOnSite = node.at("most-on-site").number();
        int mostItems = node.at("most-items").number();
        int deepest = node.at("deepest-cm").number();
        return node.build(() -> new ProgressStandard(mostM2, mostOnSite, mostItems, deepest, catalogue));
    }
}
