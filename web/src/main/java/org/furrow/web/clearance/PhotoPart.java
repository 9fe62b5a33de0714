package org.furrow.web.clearance;

import java.util.List;
import org.furrow.web.shell.Select;

/// The part of a form where photos of the day are chosen and added.
///
/// @param told what became of the photos that came with the form, and what cannot be read of the choice
/// @param note why no photo can be chosen or added here yet; empty where one can
/// @param areas the hazards that new photos can belong to; empty where there is no choice
/// @param canAdd whether new photos can be sent
/// @param formats what is taken, in words
public record PhotoPart(
        List<String> told,
        String note,
        List<Choice> choices,
        List<Select.Choice> areas,
        boolean canAdd,
        String formats) {

    public PhotoPart {
        told = List.copyOf(told);
        choices = List.copyOf(choices);
        areas = List.copyOf(areas);
    }

    /// A photo that can be chosen.
    ///
    /// @param image the address of a small picture; empty where none can be shown
    public record Choice(String id, String title, String image, boolean isChosen) {}
}
