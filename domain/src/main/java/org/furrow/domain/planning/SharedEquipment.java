package org.furrow.domain.planning;

/// Something that teams share, of which there are only some: low-loaders, drones, ambulances.
///
/// @param name as it is called
/// @param pieces how many there are, 1 to [#MOST_PIECES]
/// @param step work of this kind takes a piece from its first to its last day
public record SharedEquipment(String name, int pieces, WorkStep step) {

    /// The most pieces that are believed; a plan keeps a list of works for each.
    public static final int MOST_PIECES = 1_000;

    public SharedEquipment {
        if (pieces < 1 || pieces > MOST_PIECES) {
            throw new IllegalArgumentException(
                    "There must be 1 to " + MOST_PIECES + " pieces of " + name + ", and not " + pieces);
        }
    }
}
