package org.furrow.web.register;

import org.furrow.domain.hazard.Contamination;

/// The words of the register.
public interface RegisterWords {

    String title();

    String search();

    String searchMeans();

    String classification();

    String status();

    String district();

    String contamination();

    String contaminationIs(Contamination contamination);

    String asOf();

    String knownAt();

    String asOfIs(String day);

    String knownAtIs(String day);

    String show();

    String clear();

    String without(String filter);

    String hazards(long count);

    String areas(String boundary, String remaining);

    String reference();

    String name();

    String boundary();

    String remaining();

    String changed();

    String noHazards();

    String noHazardsMeans();

    String emptyRegister();

    String emptyRegisterMeans();

    String first();

    String next();

    String pages();

    String onMap();

    String newHazard();

    String export();
}
