package org.furrow.app.ground;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.journal.PastFacts;
import org.furrow.app.people.Secrets;
import org.furrow.domain.clearance.Occurrence;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardAccount;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.ReleaseRecorded;
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

    /// A word that stays the same while nothing that maps show has changed, and that no other register has.
    public String version() {
        return furrow.register().read(this::version);
    }

    /// A word that stays the same while nothing that maps show of that state has changed.
    public String version(Clocks clocks) {
        return furrow.register().read(session -> {
            var journal = furrow.register().journal();
            long known = Math.min(journal.positionAt(session, clocks.knownAt()), journal.lastPosition(session));
            return word(known, journal.hashAt(session, known)) + "-"
                    + clocks.asOf().toEpochDay() + ofSight();
        });
    }

    /// Every drawn hazard.
    public void eachHazard(Consumer<Shown.DrawnHazard> visitor) {
        each(session -> new HazardQuery()
                .eachDrawn(
                        session,
                        drawn -> visitor.accept(new Shown.DrawnHazard(
                                drawn.id(),
                                drawn.reference(),
                                Classification.find(drawn.classification()).orElseThrow(),
                                WorkStatus.find(drawn.status()).orElseThrow(),
                                drawn.remaining(),
                                drawn.footprint()))));
    }

    /// Every hazard that nobody has drawn and whose evidence has a position.
    public void eachPlaced(Consumer<Shown.PlacedHazard> visitor) {
        each(session -> {
            Set<RecordId> undone = furrow.register().journal().listUndone(session).stream()
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            for (HazardSummary undrawn : new HazardQuery().listUndrawn(session)) {
                List<DatedFact> facts = furrow.register().journal().list(session, undrawn.id()).stream()
                        .filter(each ->
                                each.draft().batch().filter(undone::contains).isEmpty())
                        .map(DatedFact::of)
                        .toList();
                Hazard.of(facts)
                        .flatMap(hazard -> placed(hazard, undrawn.remaining()))
                        .ifPresent(visitor);
            }
        });
    }

    /// Every drawn release.
    public void eachRelease(Consumer<Shown.DrawnRelease> visitor) {
        each(session ->
                new ReleaseQuery().eachDrawn(session, release -> drawn(release).ifPresent(visitor)));
    }

    /// Every accident, item and event whose place is known.
    public void eachOccurrence(Consumer<Shown.PlacedOccurrence> visitor) {
        each(session -> new OccurrenceQuery()
                .each(session, occurrence -> placed(occurrence).ifPresent(visitor)));
    }

    /// Everything that maps showed as of a day, as known at an instant: folded again from the whole journal.
    public void eachThen(Clocks clocks, Consumer<Shown> visitor) {
        each(session -> PastFacts.each(session, furrow.register().journal(), clocks, facts -> show(facts, visitor)));
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

    private static void show(List<DatedFact> facts, Consumer<Shown> visitor) {
        for (DatedFact dated : facts) {
            if (dated.fact() instanceof ReleaseRecorded fact) {
                drawn(ReleaseSummary.of(dated.record(), dated.valid(), fact)).ifPresent(visitor);
            } else if (dated.fact() instanceof OccurrenceRecorded fact) {
                placed(Occurrence.of(dated.record(), dated.valid(), fact)).ifPresent(visitor);
            }
        }
        Hazard.of(facts).ifPresent(hazard -> show(hazard, facts, visitor));
    }

    private static void show(Hazard hazard, List<DatedFact> facts, Consumer<Shown> visitor) {
        Area remaining = HazardAccount.of(facts).remaining();
        hazard.extent()
                .findFootprint()
                .ifPresentOrElse(
                        footprint -> visitor.accept(new Shown.DrawnHazard(
                                hazard.id(),
                                hazard.description().reference(),
                                hazard.classification(),
                                hazard.status(),
                                remaining,
                                footprint)),
                        () -> placed(hazard, remaining).ifPresent(visitor));
    }

    private static Optional<Shown.PlacedHazard> placed(Hazard hazard, Area remaining) {
        return hazard.findPlace()
                .map(place -> new Shown.PlacedHazard(
                        hazard.id(),
                        hazard.description().reference(),
                        hazard.classification(),
                        hazard.status(),
                        remaining,
                        place));
    }

    private static Optional<Shown.DrawnRelease> drawn(ReleaseSummary release) {
        return release.footprint()
                .map(footprint -> new Shown.DrawnRelease(
                        release.hazard(),
                        release.reference(),
                        release.kind(),
                        release.released(),
                        release.area(),
                        footprint));
    }

    private static Optional<Shown.PlacedOccurrence> placed(Occurrence occurrence) {
        return occurrence.where().map(place -> new Shown.PlacedOccurrence(occurrence, place));
    }

    private String version(Session session) {
        var journal = furrow.register().journal();
        return word(
                        journal.lastPosition(session),
                        journal.end(session, furrow.register().site()).hash())
                + ofSight();
    }

    /// What tells the version of those who see a part from the version of those who see everything.
    private String ofSight() {
        List<String> organisations = furrow.actor().sight().organisations();
        return organisations.isEmpty() ? "" : "-" + Secrets.fingerprint(String.join("\n", organisations));
    }

    private static String word(long position, Hash hash) {
        String letters = hash.toString();
        return position + "-" + letters.substring(0, Math.min(HASH_LETTERS, letters.length()));
    }
}
