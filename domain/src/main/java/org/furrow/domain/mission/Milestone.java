package org.furrow.domain.mission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A step in the life of a mission, in the order in which missions reach them.
public enum Milestone {
    /// Somebody with the right to do so has sent it out, and its mandate is written.
    ESTABLISHED("Established"),
    /// Its people are trained.
    TRAINED("Trained"),
    /// Each of its teams may work.
    ACCREDITED("Accredited"),
    /// It is where it is to work.
    DEPLOYED("Deployed"),
    /// Work has begun.
    WORKING("Working"),
    /// The work is done.
    COMPLETED("Completed"),
    /// Its people and equipment are back.
    RETURNED("Returned"),
    /// Its reports are written and handed in.
    DOCUMENTED("Documented");

    private final String label;

    Milestone(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The word that people read, in English.
    public String label() {
        return label;
    }

    /// The one before it.
    public Optional<Milestone> before() {
        return Arrays.stream(values()).filter(each -> each.compareTo(this) < 0).reduce((_, later) -> later);
    }

    /// Whether it says that every team of the mission may work on that day.
    public boolean asksForReadyTeams() {
        return switch (this) {
            case ACCREDITED, DEPLOYED, WORKING -> true;
            case ESTABLISHED, TRAINED, COMPLETED, RETURNED, DOCUMENTED -> false;
        };
    }

    /// The one with that code.
    public static Optional<Milestone> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
