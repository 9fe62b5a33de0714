package org.furrow.checks.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What is looked for in the text of a source, line by line, because no compiled class shows it.
final class Sources {

    /// More than this needs a file of its own.
    static final int MOST_LINES = 500;

    private static final Pattern EVERY_COLUMN = Pattern.compile("\\bSELECT\\s+\\*", Pattern.CASE_INSENSITIVE);

    private static final Pattern GLUED_SQL =
            Pattern.compile("\"[^\"]*\\b(SELECT|INSERT INTO|DELETE FROM|FROM|WHERE|ORDER BY|VALUES)\\b[^\"]*\"\\s*\\+"
                    + "|\\+\\s*\"[^\"]*\\b(SELECT|INSERT INTO|DELETE FROM|FROM|WHERE|ORDER BY|VALUES)\\b");

    /// The word in a text that a person will read: between quotes, or anywhere in a file of messages.
    private static final Pattern PROMISE = Pattern.compile("\\b(un)?safe(ly)?\\b(?!-)", Pattern.CASE_INSENSITIVE);

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private Sources() {}

    /// Whether the SQL takes every column, whichever they are.
    static boolean takesEveryColumn(String line) {
        return EVERY_COLUMN.matcher(line).find();
    }

    /// Whether SQL is put together from pieces.
    static boolean gluesSql(String line) {
        return GLUED_SQL.matcher(line).find();
    }

    /// Whether a Java string says that something is safe.
    static boolean saysSafe(String line) {
        return STRING.matcher(line).results().anyMatch(text -> promisesSafety(text.group()));
    }

    /// Whether a text for people says that something is safe.
    static boolean promisesSafety(String text) {
        return PROMISE.matcher(text).find();
    }

    /// The lines of these files that are as asked, each with its place.
    static List<String> linesThat(Predicate<String> offend, List<Path> files) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            List<String> lines = ProjectFiles.read(file).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (offend.test(lines.get(i))) {
                    found.add(ProjectFiles.name(file) + ":" + (i + 1) + "  "
                            + lines.get(i).strip());
                }
            }
        }
        return found;
    }
}
