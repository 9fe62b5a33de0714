package org.furrow.web.people.openid;

/// A provider does not answer, or its answer cannot be believed. The message says which for the log of the server; it
/// holds no secret.
public final class Unbelieved extends Exception {

    private static final long serialVersionUID = 1;

    Unbelieved(String reason) {
        super(reason);
    }

    Unbelieved(String reason, Throwable cause) {
        super(reason, cause);
    }
}
