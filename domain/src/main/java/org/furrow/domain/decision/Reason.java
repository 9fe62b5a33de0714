package org.furrow.domain.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why something is refused or looked into, and what may help.
///
/// @param code the stable code of the rule, from the catalogue that it stands in, such as [Refusal]
/// @param sentence what is wrong, with the thing and the value
/// @param advice what may help, beginning with "Maybe"
/// @param words what was filled in, by the names that the catalogue gives it
public record Reason(String code, String sentence, String advice, Map<String, String> words) {

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    public Reason {
        words = Map.copyOf(words);
    }

    /// The reason with its words filled in.
    ///
    /// @param sentence with its open words in braces
    /// @param advice with its open words in braces
    /// @param words in the order in which they first appear in the sentence and then in the advice
    public static Reason of(String code, String sentence, String advice, Object... words) {
        Map<String, String> filled = new HashMap<>();
        String said = fill(sentence, filled, words);
        String advised = fill(advice, filled, words);
        if (filled.size() != words.length) {
            throw new IllegalArgumentException(code + " takes " + filled.size() + " words, but got " + words.length);
        }
        return new Reason(code, said, advised, filled);
    }

    private static String fill(String text, Map<String, String> filled, Object... words) {
        Matcher matcher = WORD.matcher(text);
        StringBuilder full = new StringBuilder();
        while (matcher.find()) {
            String word = filled.computeIfAbsent(matcher.group(1), _ -> words[filled.size()].toString());
            matcher.appendReplacement(full, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(full).toString();
    }

    @Override
    public String toString() {
        return code + ": " + sentence + "\n" + advice;
    }
}
