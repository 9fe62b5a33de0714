package org.furrow.web.register;

import java.util.Optional;
import java.util.Set;
import org.furrow.app.hazard.RegisterColumn;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Badges;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.ShellWords;

/// What each column of the register says of a hazard, as the reader writes it.
final class RegisterCells {

    /// Columns that a narrow screen leaves out, unless somebody has chosen them.
    private static final Set<RegisterColumn> ROOMY = Set.of(
            RegisterColumn.NAME,
            RegisterColumn.CONTAMINATION,
            RegisterColumn.DISTRICT,
            RegisterColumn.BOUNDARY,
            RegisterColumn.CHANGED);

    private final RegisterWords words;
    private final Figures figures;
    private final Badges badges;

    RegisterCells(ShellWords shellWords, RegisterWords words, Figures figures) {
        this.words = words;
        this.figures = figures;
        badges = new Badges(shellWords);
    }

    RegisterPage.Cell of(RegisterColumn column, HazardSummary hazard, boolean isChosen) {
        return new RegisterPage.Cell(
                column == RegisterColumn.REFERENCE,
                style(column, isChosen),
                text(column, hazard),
                badge(column, hazard));
    }

    /// The classes of its cells.
    static String style(RegisterColumn column, boolean isChosen) {
        String kind = switch (column) {
            case REFERENCE, REPORTED, CHANGED, ID -> "word";
            case CONTAMINATION -> "kinds";
            case EVIDENCE, BOUNDARY, CANCELLED, REDUCED, CLEARED, REMAINING -> "number";
            case NAME, CLASSIFICATION, STATUS, PROVINCE, DISTRICT, PLACE, OPERATOR, DRAWN -> "";
        };
        return !isChosen && ROOMY.contains(column) ? (kind + " roomy").strip() : kind;
    }

    private Optional<Badge> badge(RegisterColumn column, HazardSummary hazard) {
        return switch (column) {
            case CLASSIFICATION -> Optional.of(badges.of(hazard.classification()));
            case STATUS -> Optional.of(badges.of(hazard.status()));
            default -> Optional.empty();
        };
    }

    private String text(RegisterColumn column, HazardSummary hazard) {
        return switch (column) {
            case ID, REFERENCE, NAME, PROVINCE, DISTRICT, PLACE, OPERATOR -> column.cell(hazard);
            case CLASSIFICATION, STATUS -> "";
            case CONTAMINATION -> contamination(hazard.description().contamination());
            case REPORTED -> figures.day(hazard.reported());
            case CHANGED -> figures.day(hazard.changed());
            case EVIDENCE -> figures.number(hazard.evidenceCount());
            case BOUNDARY -> figures.number(hazard.boundary().squareMetres());
            case CANCELLED -> figures.number(hazard.cancelled().squareMetres());
            case REDUCED -> figures.number(hazard.reduced().squareMetres());
            case CLEARED -> figures.number(hazard.cleared().squareMetres());
            case REMAINING -> figures.number(hazard.remaining().squareMetres());
            case DRAWN -> words.drawnIs(column.cell(hazard));
        };
    }

    private String contamination(Set<Contamination> kinds) {
        return figures.list(kinds.stream().map(words::contaminationIs).toList());
    }
}
