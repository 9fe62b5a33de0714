package org.furrow.app.importing;

/// Thrown by the progress of an import that a person has stopped. What was written until then counts, and can be
/// undone.
public final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ImportStopped() {
        super("The import was stopped before its end.", null, false, false);
    }
}
