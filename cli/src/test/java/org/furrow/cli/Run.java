package org.furrow.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// What a command came to.
///
/// @param status its exit status
/// @param out its answer
/// @param err its messages
record Run(int status, String out, String err) {

    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = FurrowCommand.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(status, out.toString(), err.toString());
    }
}
