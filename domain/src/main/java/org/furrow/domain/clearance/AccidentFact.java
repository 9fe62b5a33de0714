package org.furrow.domain.clearance;

import java.time.LocalDate;
import org.furrow.domain.journal.Fact;

/// What the journal says of an accident. The record of each is the accident; the notice and its amendments are dated
/// the
/// day it happened, and everything else the day it was done.
public sealed interface AccidentFact extends Fact {

    /// It was told of.
    record Noticed(AccidentNotice notice) implements AccidentFact {}

    /// What was told was wrong or is known better.
    record Amended(AccidentNotice notice, String reason) implements AccidentFact {}

    /// The first findings were written down.
    record PreliminaryReported(String findings) implements AccidentFact {}

    /// The final report was written down.
    ///
    /// @param board who looked into it
    /// @param causes what caused it
    record Investigated(String board, String findings, String causes) implements AccidentFact {}

    /// Something is to be done so that it does not happen again.
    ///
    /// @param what what is to be done
    /// @param by who does it
    /// @param due until when
    record ActionSet(String what, String by, LocalDate due) implements AccidentFact {}

    /// It was done.
    ///
    /// @param number which of the actions, from 1
    record ActionDone(int number, String how) implements AccidentFact {}

    /// Those whose work it stopped may go on from that day.
    ///
    /// @param why what makes it possible
    record WorkResumed(String why) implements AccidentFact {}

    /// Nothing more is to be done about it.
    ///
    /// @param lessons what others can learn from it
    record Closed(String lessons) implements AccidentFact {}

    /// There is more to it.
    record Reopened(String reason) implements AccidentFact {}
}
