package org.furrow.domain.victims;

/// Thrown where what is kept of victims cannot be opened, because of its key. Nothing was read or written.
public final class KeyFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String key;

    /// What is wrong with a key.
    public enum Kind implements Coded {
        /// There are data, and no key.
        MISSING,
        /// There are data, and this is the key of others.
        WRONG,
        /// It would be copied with the data.
        INSIDE_DATA,
        /// The file cannot be read or made, or is no key.
        UNREADABLE
    }

    private KeyFault(Kind kind, String key, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.key = key;
    }

    /// What is wrong with the key in that file.
    ///
    /// @param data the file that it should open
    public static KeyFault of(Kind kind, String key, String data) {
        return new KeyFault(kind, key, message(kind, key, data));
    }

    private static String message(Kind kind, String key, String data) {
        return switch (kind) {
            case MISSING ->
                "The victims' data in " + data + " are encrypted, and their key is not in " + key
                        + ".\nMaybe bring the key back from its sealed place, or name its file with --victims-key.";
            case WRONG ->
                "The key in " + key + " does not open the victims' data in " + data
                        + ".\nMaybe it is the key of another register: name the right file with --victims-key.";
            case INSIDE_DATA ->
                "The key of the victims' data may not stand in " + key + ", because the data stand there too."
                        + "\nMaybe name a file elsewhere with --victims-key, or keep the register in a folder of its own.";
            case UNREADABLE ->
                "The key of the victims' data in " + key + " cannot be read or made, or is no key."
                        + "\nMaybe the file is damaged, or it and its folder belong to somebody else.";
        };
    }

    /// What is wrong.
    public Kind kind() {
        return kind;
    }

    /// The file in which the key was looked for.
    public String key() {
        return key;
    }
}
