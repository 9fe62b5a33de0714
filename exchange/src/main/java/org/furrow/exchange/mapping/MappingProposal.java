package org.furrow.exchange.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.mapping.Dictionary.SubjectWords;
import org.furrow.exchange.reading.SourceRow;

/// A mapping that Furrow proposes for a file, with a reason for each column. A person looks at it before it is used.
///
/// @param mapping what is proposed
/// @param guesses each column with what it means, how sure that is, and why
public record MappingProposal(Mapping mapping, List<ColumnGuess> guesses) {

    private static final double SURE_ENOUGH = 0.45;

    public MappingProposal {
        guesses = List.copyOf(guesses);
    }

    /// A mapping from names and sample values, the subject guessed too.
    public static MappingProposal propose(Collection<String> columns, List<SourceRow> sample) {
        List<ColumnGuess> guesses = guesses(columns, sample);
        return new Drafting(guesses, sample).proposal(subject(guesses, sample));
    }

    /// A mapping from names and sample values for a subject that a person named.
    public static MappingProposal propose(Collection<String> columns, List<SourceRow> sample, Subject subject) {
        return new Drafting(guesses(columns, sample), sample).proposal(subject);
    }

    /// What a file's name tells of its rows, in words to compare: files that are told different things are not parts of
    /// one table. Empty where it tells nothing.
    public static String toldBy(String file) {
        return Dictionary.USUAL
                .findSubject(lastName(file))
                .map(told -> told.subject().code() + " " + told.fixed())
                .orElse("");
    }

    private static List<ColumnGuess> guesses(Collection<String> columns, List<SourceRow> sample) {
        List<ColumnGuess> guesses = new ArrayList<>();
        for (String column : columns) {
            ColumnGuess guess = new ColumnGuessing(column, ColumnValues.of(column, sample)).guess();
            guesses.add(
                    guess.field().isPresent() && guess.confidence() < SURE_ENOUGH
                            ? ColumnGuess.none(column, guess.reason())
                            : guess);
        }
        return ColumnGuessing.withoutRivals(guesses);
    }

    private static Subject subject(List<ColumnGuess> guesses, List<SourceRow> sample) {
        Optional<SubjectWords> told = byFileName(sample);
        if (told.isPresent()) {
            return told.get().subject();
        }
        List<Field> fields =
                guesses.stream().flatMap(guess -> guess.field().stream()).toList();
        if (fields.contains(Field.KILLED) || fields.contains(Field.INJURED)) {
            return Subject.ACCIDENTS;
        }
        if ((fields.contains(Field.DEPTH) && fields.contains(Field.AREA)) || saysHowReleased(guesses, sample)) {
            return Subject.RELEASES;
        }
        if (fields.contains(Field.DEVICE) && fields.contains(Field.QUANTITY) && !fields.contains(Field.AREA)) {
            return Subject.ITEMS;
        }
        boolean isHazard = fields.contains(Field.CLASSIFICATION) || fields.contains(Field.AREA) || isDrawn(sample);
        return isHazard ? Subject.HAZARDS : Subject.EVENTS;
    }

    private static boolean saysHowReleased(List<ColumnGuess> guesses, List<SourceRow> sample) {
        return guesses.stream()
                .filter(guess -> guess.field().equals(Optional.of(Field.KIND)))
                .map(guess -> ColumnValues.of(guess.column(), sample))
                .anyMatch(values -> values.mostly(value -> CodeProposal.isRelease(value)));
    }

    private static Optional<SubjectWords> byFileName(List<SourceRow> sample) {
        return sample.isEmpty()
                ? Optional.empty()
                : Dictionary.USUAL.findSubject(lastName(sample.getFirst().file()));
    }

    private static String lastName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    private static boolean isDrawn(List<SourceRow> sample) {
        long polygons = sample.stream()
                .flatMap(row -> row.shape().stream())
                .filter(shape -> shape.kind() == Sketch.Kind.POLYGON)
                .count();
        return polygons > 0 && 2 * polygons >= sample.size();
    }

    /// Puts a mapping together from the guesses.
    private record Drafting(List<ColumnGuess> guesses, List<SourceRow> sample) {

        MappingProposal proposal(Subject subject) {
            Map<String, Field> columns = new LinkedHashMap<>();
            Map<Field, Map<String, String>> codes = new EnumMap<>(Field.class);
            List<ColumnGuess> kept = new ArrayList<>();
            for (ColumnGuess guess : guesses) {
                ColumnGuess judged = judgeCodes(guess, subject, codes);
                kept.add(judged);
                judged.field().ifPresent(field -> columns.put(guess.column(), field));
            }
            Mapping mapping = new Mapping(
                    subject,
                    Optional.empty(),
                    columns,
                    codes,
                    areaUnit(columns),
                    dateFormat(columns),
                    fixed(subject, columns));
            return new MappingProposal(mapping, kept);
        }

        /// Adds the codes of a column's values; a release's kind of which no value is known is no such column.
        private ColumnGuess judgeCodes(ColumnGuess guess, Subject subject, Map<Field, Map<String, String>> codes) {
            Field field = guess.field().orElse(Field.NOTES);
            boolean isListed = Dictionary.USUAL.findList(guess.column()).isPresent();
            if (!CodeList.isClosed(field, subject) && !(field == Field.KIND && isListed)) {
                return guess;
            }
            CodeProposal proposal = new CodeProposal(guess.column(), field, ColumnValues.of(guess.column(), sample));
            Map<String, String> known = proposal.codes();
            if (known.isEmpty() && (field == Field.KIND || field == Field.CLASSIFICATION) && !sample.isEmpty()) {
                return ColumnGuess.none(guess.column(), guess.reason() + ", but none of its values is a known code");
            }
            codes.put(field, known);
            return guess;
        }

        private Map<Field, String> fixed(Subject subject, Map<String, Field> columns) {
            Map<Field, String> fixed = new EnumMap<>(Field.class);
            byFileName(sample).filter(told -> told.subject() == subject).ifPresent(told -> fixed.putAll(told.fixed()));
            fixed.keySet().removeIf(columns::containsValue);
            return fixed;
        }

        private Optional<AreaUnit> areaUnit(Map<String, Field> columns) {
            return column(columns, Field.AREA).flatMap(column -> UnitProposal.unit(column, sample));
        }

        private String dateFormat(Map<String, Field> columns) {
            List<String> dates = new ArrayList<>();
            columns.forEach((column, field) -> {
                if (field == Field.REPORTED || field == Field.ENDED) {
                    dates.addAll(ColumnValues.of(column, sample).all());
                }
            });
            return DateOrder.of(dates);
        }

        private static Optional<String> column(Map<String, Field> columns, Field wanted) {
            return columns.entrySet().stream()
                    .filter(column -> column.getValue() == wanted)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
