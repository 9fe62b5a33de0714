package org.furrow.domain.planning;

/// Something that teams share, of which there are only some: low-loaders, drones, ambulances.
///
/// @param name as it is called
/// @param pieces how many there are, 1 or more
/// @param step work of this kind takes a piece from its first to its last day
public record SharedEquipment(String name, int pieces, WorkStep step) {

    public SharedEquipment {
        if (pieces < 1) {
            throw new IllegalArgumentException("There must be 1 piece or more of " + name + ", and not " + pieces);
        }
    }
}
