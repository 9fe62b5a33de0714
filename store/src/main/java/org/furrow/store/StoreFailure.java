package org.furrow.store;

/// The store could not do what it was asked: the disk is full, the file is locked or broken, or a program error.
public final class StoreFailure extends RuntimeException {

    /// A failure with its reason in words and its cause.
    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// A failure with its reason in words.
    public StoreFailure(String message) {
        super(message);
    }
}
