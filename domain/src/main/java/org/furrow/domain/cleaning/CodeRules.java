package org.furrow.domain.cleaning;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;

/// `unknown-code`, and the code values of a row.
final class CodeRules {

    private static final Set<String> RELEASES = Set.of("cancelled", "reduced", "cleared");

    private static final Pattern SEPARATORS = Pattern.compile("[;,|]");

    private CodeRules() {}

    static CleanRow.Labels examine(Examination row) {
        return new CleanRow.Labels(classification(row), status(row), contamination(row), kind(row));
    }

    private static Optional<Classification> classification(Examination row) {
        String code = row.text(Field.CLASSIFICATION);
        Optional<Classification> known = Classification.find(code);
        if (known.isPresent() || (code.isEmpty() && row.subject() != Subject.HAZARDS)) {
            return known;
        }
        Classification proposed = isPoint(row) ? Classification.INDICATION : Classification.SUSPECTED;
        return proposed(row, Field.CLASSIFICATION, proposed.label()) ? Optional.of(proposed) : Optional.empty();
    }

    private static Optional<WorkStatus> status(Examination row) {
        String code = row.text(Field.STATUS);
        Optional<WorkStatus> known = WorkStatus.find(code);
        if (known.isPresent() || code.isEmpty() || row.subject() != Subject.HAZARDS) {
            return known;
        }
        return proposed(row, Field.STATUS, WorkStatus.OPEN.label()) ? Optional.of(WorkStatus.OPEN) : Optional.empty();
    }

    private static Set<Contamination> contamination(Examination row) {
        EnumSet<Contamination> types = EnumSet.noneOf(Contamination.class);
        boolean isUnknown = false;
        for (String code : SEPARATORS.split(row.text(Field.CONTAMINATION), -1)) {
            Optional<Contamination> known = Contamination.find(code.strip());
            known.ifPresent(types::add);
            isUnknown |= known.isEmpty() && !code.isBlank();
        }
        if (isUnknown && proposed(row, Field.CONTAMINATION, Contamination.UNKNOWN.label())) {
            types.add(Contamination.UNKNOWN);
        }
        return types;
    }

    private static String kind(Examination row) {
        String code = row.text(Field.KIND);
        if (row.subject() == Subject.RELEASES && !RELEASES.contains(code)) {
            row.tell(row.finding(
                    CleaningRule.UNKNOWN_CODE,
                    Field.KIND,
                    code.isEmpty() ? "The row does not say how the land was released" : unknown(Field.KIND, code),
                    "Write in the mapping whether it was cancelled, reduced or cleared"));
        }
        return code;
    }

    private static boolean proposed(Examination row, Field field, String label) {
        String code = row.text(field);
        Finding finding = row.finding(
                CleaningRule.UNKNOWN_CODE,
                field,
                code.isEmpty() ? "The row states no " + field.code() : unknown(field, code),
                "Add the value to the mapping, or record it as " + label);
        if (code.isEmpty() && !row.accepts(CleaningRule.UNKNOWN_CODE)) {
            row.judge(new Judgement(finding, CleaningRule.Severity.NOTE, ""));
            return false;
        }
        return row.propose(finding, "recorded as " + label);
    }

    private static String unknown(Field field, String code) {
        return "The " + field.code() + " \"" + Wording.shortened(code) + "\" is not in the mapping";
    }

    private static boolean isPoint(Examination row) {
        return row.draft()
                .shape()
                .filter(shape -> shape.kind() != Sketch.Kind.POLYGON)
                .isPresent();
    }
}
