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
}
