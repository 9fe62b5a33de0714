package org.furrow.app.evidence;

import org.furrow.domain.evidence.DocumentFault;
import org.furrow.store.evidence.DocumentFolder;

/// A file that was brought and belongs to nothing yet.
public sealed interface Brought {

    /// The name as it was sent, which may be anything.
    String name();

    /// It is here.
    record Here(String name, DocumentFolder.Incoming incoming) implements Brought {}

    /// It is not.
    record Not(String name, DocumentFault fault) implements Brought {}
}
