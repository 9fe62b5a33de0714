package org.furrow.web.trouble;

/// Thrown where an address asks for something that is not there; becomes a page that says what and what to do next.
public final class Missing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String advice;

    /// @param what the thing and its value, as a sentence
    /// @param advice the next step
    public Missing(String what, String advice) {
        super(what, null, false, false);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
