package org.furrow.checks.documents;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the checks read out of a page of Markdown: sections, cells of tables, words of code, links.
final class Markdown {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|src=\"|href=\")([^)\"#\\s]+)");

    private Markdown() {}

    /// The text under a heading up to the next heading of the same rank; empty where there is no such heading.
    static String section(String page, String heading) {
        String rank = heading.substring(0, heading.indexOf(' ') + 1);
        return Stream.of(page.split("(?m)^(?=" + Pattern.quote(rank) + ")"))
                .filter(part -> part.lines().findFirst().orElse("").strip().equals(heading))
                .map(part -> part.substring(heading.length()).strip())
                .findFirst()
                .orElse("");
    }

    /// The words set as code.
    static List<String> code(String text) {
        return CODE.matcher(text).results().map(Markdown::firstGroup).toList();
    }

    /// The links to other files of the project, without their anchors.
    static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(Markdown::firstGroup)
                .filter(link -> !link.contains(":"))
                .toList();
    }

    /// The rows of all tables, each as its cells; headings and rulers are left out.
    static List<List<String>> rows(String text) {
        List<String> lines = text.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).startsWith("|") && !isRuler(lines.get(i)))
                .filter(i -> i + 1 == lines.size() || !isRuler(lines.get(i + 1)))
                .map(i -> cells(lines.get(i)))
                .toList();
    }

    private static boolean isRuler(String line) {
        return line.matches("\\|[-:| ]+\\|");
    }

    private static List<String> cells(String row) {
        String inside = row.strip();
        return Stream.of(inside.substring(1, inside.length() - 1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }
}
