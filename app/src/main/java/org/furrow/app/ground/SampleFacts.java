package org.furrow.app.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.engines.sample.Country;
import org.furrow.engines.sample.Course;
import org.furrow.engines.sample.Deed;
import org.furrow.engines.sample.District;
import org.furrow.engines.sample.EvidenceKind;
import org.furrow.engines.sample.Exercise;
import org.furrow.engines.sample.Hazard;
import org.furrow.store.Register;

/// The deeds of an exercise as revisions. It remembers each hazard's id and boundary from deed to deed.
final class SampleFacts {

    private static final String AUTHOR = "exercise";

    private final Country country;
    private final Register register;
    private final Map<String, RecordId> hazards = new HashMap<>();
    private final Map<String, Footprint> boundaries = new HashMap<>();
    private final Map<String, District> districts = new HashMap<>();
    private final Map<String, String> provinces = new HashMap<>();

    SampleFacts(Exercise exercise, Register register) {
        this.country = exercise.country();
        this.register = register;
        country.districts().forEach(district -> districts.put(district.code(), district));
        country.provinces().forEach(province -> provinces.put(province.code(), province.name()));
    }

    /// The country's places.
    List<Draft> places(LocalDate day) {
        List<PlaceRecorded> places = new ArrayList<>();
        places.add(place(
                PlaceRecorded.Kind.COUNTRY,
                country.code(),
                country.name(),
                "",
                country.land().toSketch()));
        country.provinces()
                .forEach(each -> places.add(place(
                        PlaceRecorded.Kind.PROVINCE,
                        each.code(),
                        each.name(),
                        country.code(),
                        each.footprint().toSketch())));
        country.districts()
                .forEach(each -> places.add(place(
                        PlaceRecorded.Kind.DISTRICT,
                        each.code(),
                        each.name(),
                        each.province(),
                        each.footprint().toSketch())));
        country.villages()
                .forEach(each -> places.add(new PlaceRecorded(
                        PlaceRecorded.Kind.SETTLEMENT,
                        "",
                        each.name(),
                        each.district(),
                        Sketch.point(each.centre().longitude(), each.centre().latitude()),
                        each.people())));
        country.rivers()
                .forEach(each -> places.add(place(PlaceRecorded.Kind.RIVER, "", each.name(), "", line(each.course()))));
        country.roads()
                .forEach(each -> places.add(
                        place(PlaceRecorded.Kind.ROAD, "", each.isMain() ? "main" : "minor", "", line(each.course()))));
        country.farmlands()
                .forEach(each -> places.add(place(
                        PlaceRecorded.Kind.FARMLAND,
                        "",
                        each.village(),
                        "",
                        each.footprint().toSketch())));
        return places.stream()
                .map(each -> Draft.of(register.newId(), day, AUTHOR, each))
                .toList();
    }

    private static PlaceRecorded place(PlaceRecorded.Kind kind, String code, String name, String parent, Sketch shape) {
        return new PlaceRecorded(kind, code, name, parent, shape, 0);
    }

    private static Sketch line(Course course) {
        double[] xy = new double[2 * course.positions().size()];
        for (int i = 0; i < course.positions().size(); i++) {
            xy[2 * i] = course.positions().get(i).longitude();
            xy[2 * i + 1] = course.positions().get(i).latitude();
        }
        return new Sketch(Sketch.Kind.LINE, List.of(new Sketch.Part(List.of(Ring.of(xy)))));
    }

    /// The revisions of a deed, in the order in which they must be written.
    List<Draft> drafts(Deed deed) {
        return switch (deed) {
            case Deed.Reported reported -> List.of(recorded(deed, reported.hazard(), List.of()));
            case Deed.EvidenceFound found -> List.of(about(deed, new HazardFact.EvidenceFound(evidence(found))));
            case Deed.Reclassified change -> reclassified(change);
            case Deed.StatusChanged change ->
                List.of(about(
                        deed,
                        new HazardFact.StatusChanged(
                                change.status(), change.reason(), deed.stamp().approver())));
            case Deed.Released release -> List.of(released(release));
            case Deed.BoundaryExtended change -> List.of(extended(change));
            case Deed.BoundaryCorrected change -> List.of(corrected(deed, change.boundary(), change.reason()));
            case Deed.AreaCorrected change ->
                List.of(about(
                        deed,
                        new HazardFact.BoundaryCorrected(
                                new Extent.Stated(change.statedArea()),
                                change.reason(),
                                deed.stamp().approver())));
            case Deed.SplitIntoParts split -> split(split);
            case Deed.Reopened change ->
                List.of(about(
                        deed,
                        new HazardFact.Reopened(
                                new Extent.Drawn(change.surface()),
                                change.reason(),
                                deed.stamp().approver())));
            case Deed.AccidentHappened accident -> List.of(accident(accident));
        };
    }

    private Draft recorded(Deed deed, Hazard hazard, List<RecordId> from) {
        RecordId id = register.newId();
        hazards.put(hazard.reference(), id);
        hazard.boundary().ifPresent(boundary -> boundaries.put(hazard.reference(), boundary));
        List<EvidenceItem> evidence = hazard.boundary().isPresent()
                ? List.of()
                : List.of(new EvidenceItem(
                        "verbal-report",
                        deed.stamp().valid(),
                        Optional.of(hazard.position()),
                        "community",
                        "reported at this place"));
        return draft(
                deed,
                id,
                new HazardFact.Recorded(
                        description(hazard),
                        extent(hazard),
                        hazard.classification(),
                        WorkStatus.OPEN,
                        evidence,
                        from,
                        Optional.empty()));
    }

    private Description description(Hazard hazard) {
        District district = java.util.Objects.requireNonNull(districts.get(hazard.district()));
        Set<Contamination> contamination = EnumSet.noneOf(Contamination.class);
        contamination.addAll(hazard.contamination());
        return new Description(
                hazard.reference(),
                hazard.name(),
                contamination,
                provinces.getOrDefault(district.province(), district.province()),
                district.name(),
                hazard.village(),
                hazard.operator(),
                "");
    }

    private static Extent extent(Hazard hazard) {
        return hazard.boundary()
                .<Extent>map(Extent.Drawn::new)
                .or(() -> hazard.statedArea().map(Extent.Stated::new))
                .orElse(Extent.unknown());
    }

    private static EvidenceItem evidence(Deed.EvidenceFound found) {
        return new EvidenceItem(
                code(found.kind()),
                found.stamp().valid(),
                Optional.of(found.position()),
                "survey team",
                found.reference() + ", grade " + found.grade());
    }

    /// The word of the default profile for a kind of evidence.
    private static String code(EvidenceKind kind) {
        return switch (kind) {
            case OLD_SURVEY -> "old-survey";
            case FORMER_COMBAT_ZONE -> "former-combat-zone";
            case ACCIDENT_PLACE_UNKNOWN -> "accident-unknown-location";
            case WEAK_RECORDS -> "record-low-reliability";
            case UNUSED_LAND -> "land-not-in-use";
            case VERBAL_REPORT -> "verbal-report";
            case DETONATION -> "detonation";
            case ACCIDENT_PLACE_KNOWN -> "accident-known-location";
            case RELIABLE_RECORDS -> "record-high-reliability";
            case SIGNS -> "mine-sign";
            case OBSERVATION -> "visual-observation";
        };
    }

    private List<Draft> reclassified(Deed.Reclassified change) {
        List<Draft> drafts = new ArrayList<>();
        change.boundary().ifPresent(boundary -> drafts.add(corrected(change, boundary, "drawn by survey")));
        drafts.add(about(
                change,
                new HazardFact.Reclassified(
                        change.classification(), change.reason(), change.stamp().approver())));
        return drafts;
    }

    private Draft corrected(Deed deed, Footprint boundary, String reason) {
        boundaries.put(deed.about(), boundary);
        return about(
                deed,
                new HazardFact.BoundaryCorrected(
                        new Extent.Drawn(boundary), reason, deed.stamp().approver()));
    }

    private Draft extended(Deed.BoundaryExtended change) {
        Footprint before = boundaries.get(change.about());
        Footprint after = before == null ? change.added() : before.union(change.added());
        boundaries.put(change.about(), after);
        return about(
                change,
                new HazardFact.Extended(
                        new Extent.Drawn(after), change.reason(), change.stamp().approver()));
    }

    private Draft released(Deed.Released release) {
        ReleaseKind kind = switch (release.kind()) {
            case CANCELLED -> ReleaseKind.CANCELLED;
            case REDUCED -> ReleaseKind.REDUCED;
            case CLEARED -> ReleaseKind.CLEARED;
        };
        return draft(
                release,
                register.newId(),
                new ReleaseRecorded(
                        id(release),
                        release.reference(),
                        kind,
                        new Extent.Drawn(release.surface()),
                        release.depthCm(),
                        release.operator(),
                        release.stamp().approver(),
                        false,
                        Optional.empty()));
    }

    private List<Draft> split(Deed.SplitIntoParts split) {
        RecordId parent = id(split);
        List<Draft> drafts = new ArrayList<>();
        List<RecordId> children = new ArrayList<>();
        Area transferred = Area.ZERO;
        for (Hazard part : split.parts()) {
            Draft child = recorded(split, part, List.of(parent));
            drafts.add(child);
            children.add(child.record());
            transferred = transferred.plus(extent(part).area());
        }
        drafts.add(about(
                split,
                new HazardFact.Superseded(
                        children, transferred, split.reason(), split.stamp().approver())));
        return drafts;
    }

    private Draft accident(Deed.AccidentHappened accident) {
        District district = java.util.Objects.requireNonNull(districts.get(accident.district()));
        Position where = accident.position();
        return draft(
                accident,
                register.newId(),
                new OccurrenceRecorded(
                        OccurrenceRecorded.Kind.ACCIDENT,
                        accident.about(),
                        accident.device().code(),
                        Optional.of(where),
                        district.name(),
                        accident.killed(),
                        accident.injured(),
                        1,
                        Optional.empty()));
    }

    private RecordId id(Deed deed) {
        return java.util.Objects.requireNonNull(hazards.get(deed.about()), deed.about());
    }

    private Draft about(Deed deed, Fact fact) {
        return draft(deed, id(deed), fact);
    }

    private static Draft draft(Deed deed, RecordId record, Fact fact) {
        return Draft.of(record, deed.stamp().valid(), deed.stamp().author(), fact);
    }
}
