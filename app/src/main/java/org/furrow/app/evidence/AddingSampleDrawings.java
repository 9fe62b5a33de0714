package org.furrow.app.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.HazardSummary;
import org.furrow.exchange.document.CameraMarks;
import org.furrow.exchange.document.SampleDrawing;

/// Giving the first hazards of an exercise drawings that Furrow makes itself, each with the word SAMPLE across. They
/// stand in for what people would have brought; no place and no person is in them.
public final class AddingSampleDrawings {

    private static final int MOST_HAZARDS = 12;
    private static final double THIRTY_METRES = 30 / 111_195.0;
    private static final int AT_HALF_PAST_NINE = 9 * 60 + 30;

    private final Furrow furrow;
    private final AddingDocuments adding;

    /// Adding to this register.
    public AddingSampleDrawings(Furrow furrow) {
        this.furrow = furrow;
        adding = new AddingDocuments(furrow);
    }

    /// Adds them.
    ///
    /// @return how many
    public int add() {
        List<HazardSummary> first = new ReadingRegister(furrow)
                .read(ReadingRegister.Question.first(MOST_HAZARDS))
                .hazards();
        int added = 0;
        for (HazardSummary hazard : first) {
            Optional<Footprint> drawn = new ReadingHazard(furrow)
                    .find(hazard.id(), Clocks.LATEST)
                    .flatMap(reading -> reading.hazard().extent().findFootprint());
            if (drawn.isPresent()) {
                added += add(hazard, drawn.orElseThrow(), added);
            }
        }
        return added;
    }

    private int add(HazardSummary hazard, Footprint footprint, int seed) {
        String name = hazard.description().reference();
        LocalDate day = hazard.reported();
        add(hazard, "sketch-" + name + ".png", DocumentKind.SKETCH, day, SampleDrawing.sketch(footprint));
        Position beside = new Position(
                (footprint.bounds().west() + footprint.bounds().east()) / 2,
                footprint.bounds().north() + THIRTY_METRES);
        LocalDateTime taken = day.minusDays(4).atStartOfDay().plusMinutes(AT_HALF_PAST_NINE);
        byte[] photo = CameraMarks.add(SampleDrawing.ground(seed), beside, taken, 1);
        add(hazard, "ground-" + name + ".jpg", DocumentKind.PHOTO, day.minusDays(4), photo);
        return 2;
    }

    private void add(HazardSummary hazard, String name, DocumentKind kind, LocalDate day, byte[] bytes) {
        Saying saying =
                new Saying("", kind.code(), day.toString(), "exercise", "en", "hazard", Restriction.OFFICE.code());
        try {
            Brought brought = adding.bring(name, new ByteArrayInputStream(bytes), AddingDocuments.USUAL_LIMIT);
            adding.add(hazard.id(), saying, List.of(brought));
        } catch (IOException failure) {
            throw new UncheckedIOException("The drawing " + name + " cannot be kept", failure);
        }
    }
}
