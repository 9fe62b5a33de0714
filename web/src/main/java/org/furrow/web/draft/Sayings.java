package org.furrow.web.draft;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.furrow.app.draft.FormFault;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Language;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Words;
import org.furrow.web.visitor.VisitorWords;

/// Says fields, their values and what stands against them in the reader's language.
public final class Sayings {

    private static final Pattern OF_PART = Pattern.compile("(reference|name|part|area)-([1-9])");

    private final Reader reader;
    private final DraftWords words;
    private final ShellWords shellWords;
    private final HazardWords hazardWords;
    private final RegisterWords registerWords;
    private final VisitorWords visitorWords;
    private final Figures figures;

    public Sayings(Reader reader, Office office) {
        this.reader = reader;
        words = Words.of(DraftWords.class, reader.locale());
        shellWords = Words.of(ShellWords.class, reader.locale());
        hazardWords = Words.of(HazardWords.class, reader.locale());
        registerWords = Words.of(RegisterWords.class, reader.locale());
        visitorWords = Words.of(VisitorWords.class, reader.locale());
        figures = office.figures(reader);
    }

    /// The words of drafts and of the forms that propose them.
    public DraftWords words() {
        return words;
    }

    /// Figures as the reader writes them.
    public Figures figures() {
        return figures;
    }

    /// The words that lead from an entry to its draft.
    public String fromDraft() {
        return words.fromDraft();
    }

    /// These roles, as the list of roles has them.
    String roles(List<Role> roles) {
        return figures.list(
                roles.stream().map(role -> visitorWords.role(role.code())).toList());
    }

    /// The name of a field.
    public String field(String name) {
        return field(words, figures, name);
    }

    /// The name of a field; for one of a part, with the number of the part.
    static String field(DraftWords words, Figures figures, String name) {
        Matcher part = OF_PART.matcher(name);
        return part.matches()
                ? words.ofPart(figures.number(Long.parseLong(part.group(2))), words.field(part.group(1)))
                : words.field(name);
    }

    /// A value as forms and documents have it, in the reader's words; a dash where there is none.
    public String value(String field, String value) {
        if (value.isEmpty()) {
            return words.nothing();
        }
        String kind = OF_PART.matcher(field).replaceAll("$1");
        return switch (kind) {
            case "boundary", "released", "transferred", "area", "part", "reopened", "remaining" ->
                figures.squareMetres(Long.parseLong(value));
            case "corners", "evidence-items" -> figures.number(Long.parseLong(value));
            case "depth" -> hazardWords.centimetres(Long.parseLong(value));
            case "classification" ->
                Classification.find(value).map(shellWords::classification).orElse(value);
            case "status" -> WorkStatus.find(value).map(shellWords::status).orElse(value);
            case "release-kind" ->
                ReleaseKind.find(value).map(hazardWords::releaseKind).orElse(value);
            case "evidence-kind" -> hazardWords.evidenceKind(value);
            case "contamination" -> contamination(value);
            case "observed" -> figures.day(java.time.LocalDate.parse(value));
            case "rework" -> words.yes();
            default -> value;
        };
    }

    private String contamination(String codes) {
        return figures.list(Arrays.stream(codes.split(","))
                .map(Contamination::find)
                .flatMap(Optional::stream)
                .map(registerWords::contaminationIs)
                .collect(Collectors.toList()));
    }

    /// What cannot be read of a form.
    public FormField.Problem problem(FormFault fault) {
        String where = fault.where().map(Object::toString).orElse("");
        String said = words.fault(fault.kind().code(), fault.value(), where);
        return new FormField.Problem(where.isEmpty() ? said : words.faultAt(said, where), "");
    }

    /// The same, by the fields that they stand beside.
    public Map<String, List<FormField.Problem>> problems(List<FormFault> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(
                        FormFault::field, LinkedHashMap::new, Collectors.mapping(this::problem, Collectors.toList())));
    }

    /// Why a rule refuses: in English its own words, in other languages ours and its own beside them.
    ///
    /// Who may approve, the page tells in the words of the list of roles.
    public FormField.Problem problem(Reason reason) {
        if (reason.code().equals(ChangeRefusal.ROLE_MAY_NOT.code())) {
            return new FormField.Problem(words.refused(reason.code()), "");
        }
        String own = reason.sentence() + " " + reason.advice();
        return reader.language() == Language.ENGLISH
                ? new FormField.Problem(own, "")
                : new FormField.Problem(words.refused(reason.code()), own);
    }
}
