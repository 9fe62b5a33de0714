package org.furrow.cli;

/// Where the program begins.
public final class Furrow {

    private Furrow() {}

    /// Runs a command and leaves with its exit status.
    public static void main(String[] arguments) {
        System.exit(FurrowCommand.execute(arguments));
    }
}
