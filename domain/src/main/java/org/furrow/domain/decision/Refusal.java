package org.furrow.domain.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One way to refuse something. The refusals of each step of the process are an enum of their own, and
/// `domain.standard.Refusals` has them all.
///
/// Words in braces are filled in, in the order in which they first appear in the sentence and then in the advice.
public interface Refusal {

    /// The stable code: `F-`, the step of the process, a point and a number. It never changes its meaning, and a
    /// number that is given up is never used again.
    String code();

    /// The sentence with its open words in braces.
    String sentence();

    /// The advice with its open words in braces; it begins with "Maybe".
    String advice();

    /// The reason with its words filled in.
    default Reason because(Object... words) {
        Map<String, String> filled = new HashMap<>();
        String said = fill(sentence(), filled, words);
        String advised = fill(advice(), filled, words);
        if (filled.size() != words.length) {
            throw new IllegalArgumentException(code() + " takes " + filled.size() + " words, but got " + words.length);
        }
        return new Reason(code(), said, advised, filled);
    }

    private static String fill(String text, Map<String, String> filled, Object... words) {
        Matcher matcher = Pattern.compile("\\{(\\w+)}").matcher(text);
        StringBuilder full = new StringBuilder();
        while (matcher.find()) {
            String word = filled.computeIfAbsent(matcher.group(1), _ -> words[filled.size()].toString());
            matcher.appendReplacement(full, Matcher.quoteReplacement(word));
        }
        return matcher.appendTail(full).toString();
    }
}
