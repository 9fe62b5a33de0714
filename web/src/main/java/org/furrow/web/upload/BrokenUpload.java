package org.furrow.web.upload;

import java.io.IOException;

/// Thrown where a form with files does not come in as it should.
public final class BrokenUpload extends IOException {

    private static final long serialVersionUID = 1;

    private final boolean isTooLarge;

    BrokenUpload(boolean isTooLarge, Throwable cause) {
        super("The upload broke off: " + cause.getMessage(), cause);
        this.isTooLarge = isTooLarge;
    }

    /// Whether it was stopped because it is larger than it may be.
    public boolean isTooLarge() {
        return isTooLarge;
    }
}
