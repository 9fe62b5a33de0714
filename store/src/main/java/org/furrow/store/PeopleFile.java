package org.furrow.store;

import java.nio.file.Path;
import java.util.function.Function;

/// The file of accounts, sessions and tokens beside a register: the register itself is opened by other programs
/// and passed on; this file is not.
public final class PeopleFile implements AutoCloseable {

    private static final String ENDING = ".people";
    private static final PrivateFile.Kind KIND = new PrivateFile.Kind("The accounts", "classpath:db/people", "5");

    private final PrivateFile file;

    private PeopleFile(PrivateFile file) {
        this.file = file;
    }

    /// Opens the file beside this register, or makes it where there is none.
    public static PeopleFile beside(Path register) {
        return new PeopleFile(PrivateFile.open(register.resolveSibling(register.getFileName() + ENDING), KIND));
    }

    /// The file.
    public Path path() {
        return file.path();
    }

    /// Runs one step that changes the file, all of it or nothing.
    public <T> T write(Function<Session, T> step) {
        return file.write(step);
    }

    /// Asks the file one question.
    public <T> T read(Function<Session, T> question) {
        return file.read(question);
    }

    @Override
    public void close() {
        file.close();
    }
}
