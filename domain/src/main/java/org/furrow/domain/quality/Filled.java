package org.furrow.domain.quality;

import java.util.List;

/// A checklist that was filled in. It keeps what was asked, so that it can be read whatever becomes of the profile.
///
/// @param checklist its code
public record Filled(String checklist, int version, String title, List<Line> lines) {

    public Filled {
        lines = List.copyOf(lines);
    }

    /// A question and what was found.
    ///
    /// @param question its code
    /// @param words what was asked
    /// @param grade how much a "no" weighs
    public record Line(String question, String words, Grade grade, Answer answer, String remark) {}

    /// What is not as it should be.
    public List<Line> noes() {
        return lines.stream().filter(line -> line.answer() == Answer.NO).toList();
    }
}
