package org.furrow.web.map;

import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.release.ReleaseKind;

/// The words of the map.
public interface MapWords {

    String title();

    String legend();

    String hazards();

    String places();

    String releases();

    String occurrences();

    String releaseKind(ReleaseKind kind);

    String occurrenceKind(OccurrenceRecorded.Kind kind);

    String closed();

    String needsScript();

    String waiting();

    String asTable();

    String ground();

    String asOf();

    String knownAt();

    String show();

    String disclaimer();

    String open();

    String close();

    String closer();

    String farther();

    String about();

    String several(long count);

    String severalPlaces(long count);

    String metres();

    String kilometres();

    String placeOnly();

    String zoomIn();

    String holdControl();

    String holdCommand();

    String twoFingers();

    String factClassification();

    String factStatus();

    String factRemaining();

    String factKind();

    String factReleased();

    String factArea();

    String find();

    String findMeans();

    String findShow();

    String results();

    String nothingFound(String text);

    String nothingFoundAdvice();

    String unreadable(String text);

    String unreadableAdvice();

    String ambiguous(long ways, String text);

    String withoutPlace(String references);

    /// How a text was read as a coordinate.
    String readAs(String code);

    String foundHazard();

    String foundHazardIn(String district);

    /// A kind of place, by its stable word.
    String placeKind(String code);

    String placeIn(String kind, String unit);

    String settlementIn(String country, String people);

    String settlement(String country);

    String openHazard();

    String position();

    String positionMeans();

    String decimal();

    String degrees();

    String utm();

    String mgrs();

    String copy();

    String copied();

    String chosen();

    String years();

    String day();

    String step();

    String year();

    String halfYear();

    String speed();

    String slow();

    String usual();

    String fast();

    String play();

    String pause();

    /// What remained, beside a day.
    String remained(String area);

    String printSheet();

    String traverse();

    String draw();

    String redraw();

    String layers();

    String names();

    String basemap();

    String grid();

    String opacity();

    String measure();

    String measureMeans();

    String measurePoint();

    String measureBack();

    String measureEnd();

    String distance();

    String lastLeg();

    String perimeter();

    String crossing();

    String hectares();

    /// A bearing in degrees from true north.
    String bearing(String degrees);
}
