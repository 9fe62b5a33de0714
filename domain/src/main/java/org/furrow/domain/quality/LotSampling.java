package org.furrow.domain.quality;

import java.util.List;

/// Code letters by size of lot, and how far along them strictness moves.
///
/// @param letters from the smallest lots to the largest; the last one is for every larger lot
/// @param acceptance how many defective units a sample may hold for the lot to be accepted
/// @param tightenedLetters by how many letters a tightened sample is larger
/// @param reducedLetters by how many letters a reduced sample is smaller
public record LotSampling(List<CodeLetter> letters, int acceptance, int tightenedLetters, int reducedLetters) {

    public LotSampling {
        letters = List.copyOf(letters);
        if (letters.isEmpty() || letters.getLast().lotsTo() != CodeLetter.NO_LIMIT) {
            throw new IllegalArgumentException(
                    "The last code letter is for every larger lot, and names no largest one");
        }
        for (int i = 1; i < letters.size(); i++) {
            checkOrder(letters.get(i - 1), letters.get(i));
        }
        if (acceptance < 0 || acceptance >= letters.getFirst().sample()) {
            throw new IllegalArgumentException(
                    "A sample accepts fewer defective units than it holds, but the acceptance" + " number was "
                            + acceptance);
        }
        if (tightenedLetters < 0 || reducedLetters < 0) {
            throw new IllegalArgumentException(
                    "A tightened sample is larger and a reduced one smaller, but they move by " + tightenedLetters
                            + " and " + reducedLetters + " letters");
        }
    }

    /// How much of one lot is inspected.
    ///
    /// @param letter the line of the table, after strictness has moved it
    /// @param sample how many units are inspected; all of a small lot
    public record Plan(CodeLetter letter, long sample) {}

    /// The plan for a lot of so many units.
    ///
    /// @param severity any but discontinued, under which no lot is inspected
    public Plan plan(FiniteLot lot, Severity severity) {
        int line = 0;
        while (lot.units() > letters.get(line).lotsTo()) {
            line++;
        }
        CodeLetter letter = letters.get(Math.clamp(line + (long) moved(severity), 0, letters.size() - 1));
        return new Plan(letter, Math.min(letter.sample(), lot.units()));
    }

    private int moved(Severity severity) {
        return switch (severity) {
            case NORMAL -> 0;
            case TIGHTENED -> tightenedLetters;
            case REDUCED -> -reducedLetters;
            case DISCONTINUED ->
                throw new IllegalArgumentException("No lot is inspected while inspection is discontinued");
        };
    }

    private static void checkOrder(CodeLetter before, CodeLetter after) {
        if (after.lotsTo() <= before.lotsTo() || after.sample() <= before.sample()) {
            throw new IllegalArgumentException("Code letter " + after.letter() + " is for larger lots and samples than "
                    + before.letter() + ", but has " + after.sample() + " after " + before.sample());
        }
    }
}
