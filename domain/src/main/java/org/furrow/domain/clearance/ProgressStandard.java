package org.furrow.domain.clearance;

import java.util.List;
import java.util.Optional;

/// What the national standard says of reports of a day: up to which figures they are believed at all, and which models
/// of explosive ordnance there are.
///
/// @param mostM2 square metres that one team can work on in a day, by one method and of one kind
/// @param mostOnSite people, animals or machines of one team
/// @param mostItems items at one point
/// @param deepestCm how deep an item can be found, in cm
/// @param catalogue the models that the office knows; others are taken, too
public record ProgressStandard(long mostM2, int mostOnSite, int mostItems, int deepestCm, List<Model> catalogue) {

    public ProgressStandard {
        catalogue = List.copyOf(catalogue);
    }

    /// A model of explosive ordnance.
    public record Model(String name, ItemCategory category) {}

    /// The model that is called so, whatever the capitals.
    public Optional<Model> findModel(String name) {
        return catalogue.stream()
                .filter(model -> model.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
