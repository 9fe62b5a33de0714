package org.furrow.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.Function;

/// The SQL function `small_letters`, for SQLite's own `lower` knows the letters A to Z alone.
final class TextFunctions {

    private TextFunctions() {}

    static void register(Connection connection) throws SQLException {
        Function.create(connection, "small_letters", new SmallLetters(), 1, Function.FLAG_DETERMINISTIC);
    }

    private static final class SmallLetters extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            if (text == null) {
                result();
            } else {
                result(text.toLowerCase(Locale.ROOT));
            }
        }
    }
}
