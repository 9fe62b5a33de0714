package org.furrow.app.ground;

import java.util.function.Consumer;
import org.furrow.app.Furrow;
import org.furrow.domain.clearance.Occurrence;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.store.Session;
import org.furrow.store.clearance.OccurrenceQuery;
import org.furrow.store.ground.PlaceQuery;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.release.ReleaseQuery;

/// Reading what maps show: everything that is drawn, one after the other, without holding it all.
public final class ReadingMap {

    private static final int HASH_LETTERS = 12;

    private final Furrow furrow;

    /// A reader of this register's drawings.
    public ReadingMap(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A hazard as maps show it.
    public record DrawnHazard(
            String reference, Classification classification, WorkStatus status, Area remaining, Footprint footprint) {}

    /// A word that stays the same while nothing that maps show has changed, and that no other register has.
    public String version() {
        return furrow.register().read(this::version);
    }

    /// Every drawn hazard.
    public void eachHazard(Consumer<DrawnHazard> visitor) {
        each(session -> new HazardQuery()
                .eachDrawn(
                        session,
                        drawn -> visitor.accept(new DrawnHazard(
                                drawn.reference(),
                                Classification.find(drawn.classification()).orElseThrow(),
                                WorkStatus.find(drawn.status()).orElseThrow(),
                                drawn.remaining(),
                                drawn.footprint()))));
    }

    /// Every drawn release.
    public void eachRelease(Consumer<ReleaseSummary> visitor) {
        each(session -> new ReleaseQuery().eachDrawn(session, visitor));
    }

    /// Every accident, item and event.
    public void eachOccurrence(Consumer<Occurrence> visitor) {
        each(session -> new OccurrenceQuery().each(session, visitor));
    }

    /// Every place of a kind.
    public void eachPlace(PlaceRecorded.Kind kind, Consumer<Place> visitor) {
        each(session -> new PlaceQuery().each(session, kind, visitor));
    }

    private void each(Consumer<Session> reading) {
        furrow.register().read(session -> {
            reading.accept(session);
            return session;
        });
    }

    private String version(Session session) {
        var journal = furrow.register().journal();
        String hash = journal.end(session, furrow.register().site()).hash().toString();
        return journal.lastPosition(session) + "-" + hash.substring(0, Math.min(HASH_LETTERS, hash.length()));
    }
}
