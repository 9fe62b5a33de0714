package org.furrow.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The store could not do what it was asked: the disk is full, the file is locked or broken, or a program error.
public final class StoreFailure extends RuntimeException {

    /// SQLite tells in the low byte what failed, and above it in which step.
    private static final int WHAT_FAILED = 0xff;

    /// A failure with its reason in words and its cause.
    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }

    /// A failure with its reason in words.
    public StoreFailure(String message) {
        super(message);
    }

    /// A failure that SQLite told, in words for people where its reason lies outside of Furrow.
    ///
    /// @param otherwise the message of every other failure
    static StoreFailure of(SQLException failure, Path file, String otherwise) {
        String message = switch (reason(failure)) {
            case SQLITE_FULL ->
                "The disk that holds " + file + " is full.\n"
                        + "Maybe make room there and do the same again; what was confirmed before is kept.";
            case SQLITE_IOERR ->
                "The disk that holds " + file + " failed: " + failure.getMessage() + "\n"
                        + "Maybe it is full or was taken out; what was confirmed before is kept.";
            case SQLITE_BUSY ->
                "Another program keeps " + file + " to itself.\n"
                        + "Maybe it is being edited elsewhere: end that and do the same again.";
            case SQLITE_READONLY -> file + " may only be read.\nMaybe you lack the right to write it or its folder.";
            default -> otherwise;
        };
        return new StoreFailure(message, failure);
    }

    private static SQLiteErrorCode reason(SQLException failure) {
        return failure instanceof SQLiteException told
                ? SQLiteErrorCode.getErrorCode(told.getResultCode().code & WHAT_FAILED)
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
