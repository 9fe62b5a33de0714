package org.furrow.domain.mission;

/// What a team has to work with.
///
/// @param label such as `Metal detector`
/// @param count how many, 1 or more
public record Equipment(String label, int count) {

    public Equipment {
        if (count < 1) {
            throw new IllegalArgumentException("A team has one or more of its equipment, and not " + count);
        }
    }
}
