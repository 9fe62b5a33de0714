package org.furrow.domain.cleaning;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `broken-text` and `misleading-word`.
final class TextRules {

    private static final Set<Field> SPOKEN = EnumSet.of(
            Field.NAME,
            Field.PROVINCE,
            Field.DISTRICT,
            Field.PLACE,
            Field.OPERATOR,
            Field.DEVICE,
            Field.APPROVED_BY,
            Field.SOURCE,
            Field.NOTES);

    /// Words that programmes use in more than one sense, each with the senses.
    private static final Map<String, String> MISLEADING = Map.ofEntries(
            Map.entry("cleared", "some programmes write it for cancelled or reduced land as well"),
            Map.entry("released", "it can mean cancelled, reduced or cleared"),
            Map.entry("searched", "it says neither by which method nor to which depth"),
            Map.entry("closed", "it can mean completed, cancelled or handed over"),
            Map.entry("area demined", "it can mean cleared, or all land that was released"),
            Map.entry("demined", "it can mean cleared, or all land that was released"),
            Map.entry("risk area", "it can mean an indication, a suspected or a confirmed hazardous area"),
            Map.entry("surface clearance", "nothing below the surface was cleared"),
            Map.entry("re-surveyed", "it does not say what the survey concluded"),
            Map.entry("resurveyed", "it does not say what the survey concluded"),
            Map.entry("verified", "it does not say by which method, nor what was concluded"),
            Map.entry("mine threat reduced", "it is not the same as reduced by technical survey"));
    private static final Pattern IN_NOTES = Pattern.compile(
            "\\b(searched|area demined|surface clearance|re-?surveyed|verified|mine threat reduced)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_WORD = 20;

    private TextRules() {}

    static void examine(Examination row) {
        for (Field field : SPOKEN) {
            row.find(field).filter(BrokenText::isBroken).ifPresent(text -> broken(row, field, text));
        }
        if (row.needsSurface()) {
            row.draft().originals().forEach((column, text) -> misleading(row, column, text));
            notes(row);
        }
    }

    private static void broken(Examination row, Field field, String text) {
        Optional<String> repaired = BrokenText.repaired(text);
        String proposal = repaired.map(meant -> "Read it as " + meant).orElse("Ask the source for the lost letters");
        Finding finding = row.finding(
                CleaningRule.BROKEN_TEXT,
                field,
                "The text " + Wording.shortened(text) + " was read in a wrong character set",
                proposal);
        if (repaired.isEmpty()) {
            row.tell(finding);
        } else if (row.propose(finding, "read as " + repaired.orElseThrow())) {
            row.replace(field, repaired.orElseThrow());
        }
    }

    private static void misleading(Examination row, String column, String text) {
        if (text.length() > LONGEST_WORD) {
            return;
        }
        String word = text.strip().toLowerCase(Locale.ROOT);
        String senses = MISLEADING.get(word);
        boolean isOwnCode = row.subject() == Subject.RELEASES
                && "cleared".equals(word)
                && row.find(Field.DEPTH).isPresent();
        if (senses != null && !isOwnCode) {
            row.tell(finding(column, text, senses));
        }
    }

    private static void notes(Examination row) {
        Matcher found = IN_NOTES.matcher(row.text(Field.NOTES));
        if (found.find()) {
            String senses = MISLEADING.getOrDefault(found.group().toLowerCase(Locale.ROOT), "it has several senses");
            row.tell(finding(Field.NOTES.code(), found.group(), senses));
        }
    }

    private static Finding finding(String column, String word, String senses) {
        return new Finding(
                CleaningRule.MISLEADING_WORD,
                column,
                word,
                "The word \"" + word.strip() + "\" misleads: " + senses,
                "Ask the source which is meant, and write it in the mapping");
    }
}
