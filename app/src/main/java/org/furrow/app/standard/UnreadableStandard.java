package org.furrow.app.standard;

import java.util.List;

/// A profile cannot be used. The message lists everything that is wrong with it, one line each with its key.
public final class UnreadableStandard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    UnreadableStandard(String file, List<String> problems) {
        super("The profile " + file + " cannot be used:\n  " + String.join("\n  ", problems)
                + "\nMaybe compare it with profiles/default.yaml.");
        this.problems = List.copyOf(problems);
    }

    /// What is wrong, each with its key and value.
    public List<String> problems() {
        return problems;
    }
}
