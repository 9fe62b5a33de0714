package org.furrow.domain.mission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How ground is worked on: what an accreditation is for, and what a task asks for.
public enum Method {
    /// Evidence is gathered without technical intervention.
    NON_TECHNICAL_SURVEY("Non-technical survey"),
    /// Evidence is gathered with technical intervention.
    TECHNICAL_SURVEY("Technical survey"),
    /// Deminers search lanes with detectors and prodders.
    MANUAL_CLEARANCE("Manual clearance"),
    /// Machines till, flail, sift or excavate.
    MECHANICAL_CLEARANCE("Mechanical clearance"),
    /// Dogs or rats search.
    ANIMAL_DETECTION("Animal detection"),
    /// The surface is searched by eye.
    SURFACE_SEARCH("Battle area clearance, surface"),
    /// Ground without mines is searched with instruments.
    SUBSURFACE_SEARCH("Battle area clearance, sub-surface"),
    /// Explosive ordnance is disposed of.
    EOD("EOD"),
    /// Finished land is inspected.
    QUALITY_CONTROL("Quality control"),
    /// Infrastructure is built or repaired.
    ENGINEERING("Engineering"),
    /// Goods and people are moved and housed.
    LOGISTICS("Logistic support"),
    /// Injured people are treated and evacuated.
    MEDICAL_SUPPORT("Medical support");

    private final String label;

    Method(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// The one with that code.
    public static Optional<Method> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
