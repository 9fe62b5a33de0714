package org.furrow.app.ground;

import java.util.Optional;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.store.ground.PlaceQuery;

/// Reading whose register this is.
public final class ReadingProgramme {

    /// Codes that ISO 3166 leaves to its users: no country has one, so what bears one is an exercise.
    private static final Pattern NO_COUNTRY = Pattern.compile("X[A-Z].*");

    private final Furrow furrow;

    /// A reader of this register's programme.
    public ReadingProgramme(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A programme.
    ///
    /// @param isExercise whether nothing of it is real
    public record Programme(String name, boolean isExercise) {}

    /// The programme of the country that the register's places name; nothing where they name none.
    public Optional<Programme> find() {
        return furrow.register()
                .read(session -> new PlaceQuery()
                        .list(session, PlaceRecorded.Kind.COUNTRY).stream()
                                .findFirst()
                                .map(ReadingProgramme::programme));
    }

    private static Programme programme(Place country) {
        return new Programme(country.name(), NO_COUNTRY.matcher(country.code()).matches());
    }
}
