package org.furrow.app.importing;

import org.furrow.store.StoreFailure;

/// An import that stopped before its end, because the register or the folder for temporary files could not be written.
///
/// What it had written until then counts, and is known again by its content when the same files are imported again.
public final class UnfinishedImport extends RuntimeException {

    UnfinishedImport(StoreFailure reason) {
        super(
                reason.getMessage() + "\nThe import stopped before its end. Then import the same files again: "
                        + "rows that are in the register are not taken twice.",
                reason);
    }
}
