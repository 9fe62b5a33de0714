package org.furrow.domain.mission;

import java.util.function.Predicate;
import org.furrow.domain.journal.Fact;

/// What the journal says of a mission. The record of each is the mission itself.
public sealed interface MissionFact extends Fact {

    /// A mission was established. The entry is dated the day on which it was, and so its first milestone was reached.
    record Established(MissionProfile profile, MilestoneDocument document) implements MissionFact {}

    /// What is said of the mission changed, or was wrong.
    record Revised(MissionProfile profile, String reason) implements MissionFact {}

    /// A milestone was reached. The entry is dated the day on which it was.
    record MilestoneReached(Milestone milestone, MilestoneDocument document) implements MissionFact {}

    /// A milestone was not reached after all, or not on that day.
    record MilestoneTakenBack(Milestone milestone, String reason) implements MissionFact {}

    /// How much of an objective that the register cannot count was achieved by that day, all in all.
    ///
    /// @param objective its words
    record FigureReported(String objective, long amount) implements MissionFact {}

    /// The same without the lines of the budget that somebody does not see: the lead sees all, others their own.
    ///
    /// @param isSeen whether somebody sees what belongs to an organisation
    default MissionFact seenBy(Predicate<String> isSeen) {
        return switch (this) {
            case Established(MissionProfile profile, MilestoneDocument document) ->
                new Established(profile.seenBy(isSeen), document);
            case Revised(MissionProfile profile, String reason) -> new Revised(profile.seenBy(isSeen), reason);
            case MilestoneReached _, MilestoneTakenBack _, FigureReported _ -> this;
        };
    }
}
