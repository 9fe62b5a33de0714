package org.furrow.domain.victims;

import java.util.Optional;

/// A part of the body that was wounded or lost; of eyes and ears, the sense.
public enum BodyPart implements Coded {
    HEAD,
    EYES,
    EARS,
    NECK,
    CHEST,
    ABDOMEN,
    BACK,
    GENITALS,
    ARM,
    HAND,
    FINGERS,
    LEG,
    FOOT,
    TOES;

    /// The one with that code.
    public static Optional<BodyPart> find(String code) {
        return Coded.find(values(), code);
    }
}
