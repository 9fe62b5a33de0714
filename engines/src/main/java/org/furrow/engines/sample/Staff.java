package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.furrow.engines.chance.Chance;

/// Who works in the exercise: organisations in the field, and people who write and who approve. All are invented.
///
/// @param operators organisations that survey and clear
/// @param authors users who write reports
/// @param approvers users of the national authority who approve; none of them is an author
public record Staff(List<String> operators, List<String> authors, List<String> approvers) {

    private static final int OPERATORS = 6;
    private static final int AUTHORS = 18;
    private static final int APPROVERS = 5;

    public Staff {
        operators = List.copyOf(operators);
        authors = List.copyOf(authors);
        approvers = List.copyOf(approvers);
    }

    /// Made-up people, the same ones for the same seed.
    public static List<String> invent(long seed, int count) {
        NameGrammar names = new NameGrammar(Chance.of(seed));
        return Stream.generate(names::staff).limit(count).toList();
    }

    static Staff of(Chance chance) {
        NameGrammar names = new NameGrammar(chance);
        List<String> operators = new ArrayList<>();
        List<String> people = new ArrayList<>();
        while (operators.size() < OPERATORS) {
            operators.add(names.organisation());
        }
        while (people.size() < AUTHORS + APPROVERS) {
            people.add(names.staff());
        }
        return new Staff(operators, people.subList(0, AUTHORS), people.subList(AUTHORS, AUTHORS + APPROVERS));
    }
}
