package org.furrow.engines.plan;

/// Two tasks so close that two teams may not be at work on both on the same day.
public record Cordon(String one, String other) {

    public Cordon {
        if (one.equals(other)) {
            throw new IllegalArgumentException("A cordon lies between two tasks, but names " + one + " twice");
        }
    }
}
