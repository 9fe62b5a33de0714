package org.furrow.app.hazard;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.HazardSummary;

/// A column of the register: what it is called, and what it says of a hazard.
///
/// Texts are compared as they are written, character by character; classifications and work statuses in the order of
/// their lives. Types of contamination are a set, and sets have no order.
public enum RegisterColumn {
    ID("id", "id", "id"),
    REFERENCE("reference", "reference", "reference"),
    NAME("name", "name", "name"),
    CLASSIFICATION("classification", "classification", "classification"),
    STATUS("status", "status", "status"),
    CONTAMINATION("contamination", "contamination", "contamination"),
    PROVINCE("province", "province", "province"),
    DISTRICT("district", "district", "district"),
    PLACE("place", "place", "place"),
    OPERATOR("operator", "operator", "operator"),
    REPORTED("reported", "reported", "reported"),
    CHANGED("changed", "changed", "changed"),
    EVIDENCE("evidence", "evidence", "evidence"),
    BOUNDARY("boundary", "boundary_m2", "boundaryM2"),
    CANCELLED("cancelled", "cancelled_m2", "cancelledM2"),
    REDUCED("reduced", "reduced_m2", "reducedM2"),
    CLEARED("cleared", "cleared_m2", "clearedM2"),
    REMAINING("remaining", "remaining_m2", "remainingM2"),
    DRAWN("drawn", "drawn", "drawn");

    private final String code;
    private final String heading;
    private final String member;

    RegisterColumn(String code, String heading, String member) {
        this.code = code;
        this.heading = heading;
        this.member = member;
    }

    /// The word that addresses use.
    public String code() {
        return code;
    }

    /// What it is called in a table that is written as a file.
    public String heading() {
        return heading;
    }

    /// What it is called in a document of the API.
    public String member() {
        return member;
    }

    /// Whether the register can be put in its order.
    public boolean canSort() {
        return this != CONTAMINATION;
    }

    /// Whether it holds numbers that are counted or measured, of which the largest are looked for first.
    public boolean isNumber() {
        return switch (this) {
            case EVIDENCE, BOUNDARY, CANCELLED, REDUCED, CLEARED, REMAINING -> true;
            case ID,
                    REFERENCE,
                    NAME,
                    CLASSIFICATION,
                    STATUS,
                    CONTAMINATION,
                    PROVINCE,
                    DISTRICT,
                    PLACE,
                    OPERATOR,
                    REPORTED,
                    CHANGED,
                    DRAWN -> false;
        };
    }

    /// What it says of a hazard, as files write it.
    public String cell(HazardSummary hazard) {
        Description description = hazard.description();
        return switch (this) {
            case ID -> hazard.id().toString();
            case REFERENCE -> description.reference();
            case NAME -> description.name();
            case CLASSIFICATION -> hazard.classification().code();
            case STATUS -> hazard.status().code();
            case CONTAMINATION ->
                description.contamination().stream().map(Contamination::code).collect(Collectors.joining(","));
            case PROVINCE -> description.province();
            case DISTRICT -> description.district();
            case PLACE -> description.place();
            case OPERATOR -> description.operator();
            case REPORTED -> hazard.reported().toString();
            case CHANGED -> hazard.changed().toString();
            case DRAWN -> hazard.isDrawn() ? "yes" : "no";
            case EVIDENCE, BOUNDARY, CANCELLED, REDUCED, CLEARED, REMAINING -> Long.toString(amount(hazard));
        };
    }

    private long amount(HazardSummary hazard) {
        return switch (this) {
            case EVIDENCE -> hazard.evidenceCount();
            case BOUNDARY -> hazard.boundary().squareMetres();
            case CANCELLED -> hazard.cancelled().squareMetres();
            case REDUCED -> hazard.reduced().squareMetres();
            case CLEARED -> hazard.cleared().squareMetres();
            case REMAINING -> hazard.remaining().squareMetres();
            case DRAWN -> hazard.isDrawn() ? 1 : 0;
            case CLASSIFICATION -> List.of(Classification.values()).indexOf(hazard.classification());
            case STATUS -> List.of(WorkStatus.values()).indexOf(hazard.status());
            case ID, REFERENCE, NAME, CONTAMINATION, PROVINCE, DISTRICT, PLACE, OPERATOR, REPORTED, CHANGED -> 0;
        };
    }

    /// By what hazards are put in its order: a text, or a whole number as [Long].
    Comparable<?> key(HazardSummary hazard) {
        if (hasNumberKeys()) {
            return amount(hazard);
        }
        return cell(hazard);
    }

    /// Whether its keys are whole numbers.
    boolean hasNumberKeys() {
        return isNumber() || this == CLASSIFICATION || this == STATUS || this == DRAWN;
    }

    /// The column with that word.
    public static Optional<RegisterColumn> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /// The columns that a list of words names, each once and in its order; words that nobody knows are passed over.
    public static List<RegisterColumn> list(List<String> codes) {
        return codes.stream()
                .flatMap(each -> Arrays.stream(each.split(",")))
                .map(each -> find(each.strip()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
