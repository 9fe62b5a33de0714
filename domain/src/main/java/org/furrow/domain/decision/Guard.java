package org.furrow.domain.decision;

import java.util.Locale;
import java.util.Optional;

/// What a profile can ask Furrow to check before it lets something happen.
public enum Guard {
    /// It has a drawing, or evidence with a position.
    POSITION("a point"),
    /// Somebody said so: evidence with a source.
    SOURCE("a source"),
    /// Its boundary is drawn.
    POLYGON("a polygon"),
    /// Its contamination is named.
    CONTAMINATION("the contamination type"),
    /// A task order is issued by that day, with depth, method and dates.
    TASK_ORDER("a task order with depth, method and dates"),
    /// A task order is live on that day.
    LIVE_TASK_ORDER("a task order that is live on that day"),
    /// Teams are named, and each is accredited on that day.
    ACCREDITED_TEAM("teams whose accreditation is valid on that day"),
    /// An inspection of the finished land accepted it.
    INSPECTION_ACCEPTED("an inspection that accepted the land"),
    /// An inspection of the finished land rejected it.
    INSPECTION_REJECTED("an inspection that rejected the land"),
    /// No critical nonconformity is open.
    NO_OPEN_CRITICAL("no open critical nonconformity"),
    /// No nonconformity of any severity is open.
    NO_OPEN_NONCONFORMITY("no open nonconformity"),
    /// Nothing of the hazard remains.
    NOTHING_REMAINS("nothing remains"),
    /// Nothing of the hazard remains, or what remains is listed.
    REMAINDER_LISTED("nothing remains, or it is listed"),
    /// No direct evidence lies inside, or it is explained.
    NO_UNEXPLAINED_DIRECT_EVIDENCE("no unexplained direct evidence inside"),
    /// It lies inside the boundary of the hazard.
    WITHIN_BOUNDARY("inside the boundary of the hazard"),
    /// The depth is stated.
    DEPTH("depth");

    private final String label;

    Guard(String label) {
        this.label = label;
    }

    /// The word that profiles and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// The one with that code.
    public static Optional<Guard> find(String code) {
        for (Guard each : values()) {
            if (each.code().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
