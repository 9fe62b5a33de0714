package org.furrow.domain.planning;

import org.furrow.domain.mission.Method;

/// Something that teams share, of which there are only some: low-loaders, drones, ambulances.
///
/// @param name as it is called
/// @param pieces how many there are, 1 or more
/// @param method work with this method takes a piece from its first to its last day
public record SharedEquipment(String name, int pieces, Method method) {

    public SharedEquipment {
        if (pieces < 1) {
            throw new IllegalArgumentException("There must be 1 piece or more of " + name + ", and not " + pieces);
        }
    }
}
