package org.furrow.domain.quality;

/// A question of a checklist.
///
/// @param code what it is called in answers; the same in every version of the checklist
/// @param words what is asked, so that "yes" is as it should be
/// @param clause the requirement that it comes from; empty where none is named
/// @param grade how much a "no" weighs
/// @param mayNotApply whether it can be answered "not applicable"
public record Question(String code, String words, String clause, Grade grade, boolean mayNotApply) {

    public Question {
        if (!Checklist.isCode(code)) {
            throw new IllegalArgumentException("A question has a code of a-z, 0-9 and -, but had '" + code + "'");
        }
        if (words.isBlank()) {
            throw new IllegalArgumentException("Question " + code + " asks nothing");
        }
    }
}
