package org.furrow.domain.mission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of work a team is formed for.
public enum TeamKind {
    /// Non-technical and technical survey.
    SURVEY("Survey"),
    /// Deminers in lanes.
    MANUAL("Manual clearance"),
    /// Machines and those who run them.
    MECHANICAL("Mechanical"),
    /// Dogs or rats and their handlers.
    ANIMAL_DETECTION("Animal detection"),
    /// Disposal of explosive ordnance, and spot tasks.
    EOD("EOD"),
    /// Monitoring and inspection of the work of others.
    QUALITY("Quality"),
    /// Roads, bridges, water, power, buildings, camps.
    ENGINEERING("Engineering"),
    /// Transport, supply and camps.
    LOGISTICS("Logistics"),
    /// Medical support and evacuation.
    MEDICAL("Medical");

    private final String label;

    TeamKind(String label) {
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

    /// The method that such a team is formed for first of all.
    public Method usualMethod() {
        return switch (this) {
            case SURVEY -> Method.NON_TECHNICAL_SURVEY;
            case MANUAL -> Method.MANUAL_CLEARANCE;
            case MECHANICAL -> Method.MECHANICAL_CLEARANCE;
            case ANIMAL_DETECTION -> Method.ANIMAL_DETECTION;
            case EOD -> Method.EOD;
            case QUALITY -> Method.QUALITY_CONTROL;
            case ENGINEERING -> Method.ENGINEERING;
            case LOGISTICS -> Method.LOGISTICS;
            case MEDICAL -> Method.MEDICAL_SUPPORT;
        };
    }

    /// The one with that code.
    public static Optional<TeamKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
