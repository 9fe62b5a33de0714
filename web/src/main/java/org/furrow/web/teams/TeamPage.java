package org.furrow.web.teams;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.furrow.domain.decision.Reason;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.TaskSection;

/// The page of one team.
///
/// @param missions those that it is in
/// @param notices nonconformities that are open against it, each with its page
/// @param mayForm whether the reader may change it
/// @param mayAccredit whether the reader may accredit
/// @param mayPlan whether the reader may establish missions
/// @param against what stood against what was just tried; empty where nothing was
/// @param tasks what it is sent to
public record TeamPage(
        Shell shell,
        TeamWords words,
        String id,
        String name,
        List<Fact> facts,
        List<Link> missions,
        List<Link> notices,
        List<MemberLine> members,
        List<Accreditation> accreditations,
        Check check,
        Granting granting,
        List<Entry> history,
        boolean mayForm,
        boolean mayAccredit,
        boolean mayPlan,
        boolean isGone,
        List<Against> against,
        TaskSection tasks) {

    public TeamPage {
        facts = List.copyOf(facts);
        missions = List.copyOf(missions);
        notices = List.copyOf(notices);
        members = List.copyOf(members);
        accreditations = List.copyOf(accreditations);
        history = List.copyOf(history);
        against = List.copyOf(against);
    }

    /// A member.
    public record MemberLine(String name, String role, String from, String until) {}

    /// An accreditation of the team, its organisation or a member.
    ///
    /// @param state whether it holds today, in words
    public record Accreditation(
            String id,
            String holder,
            String level,
            String methods,
            String from,
            String until,
            String certificate,
            String state,
            boolean holds) {}

    /// Whether it may work.
    ///
    /// @param answer the answer in a sentence; empty where nobody has asked
    public record Check(Select methods, String day, String answer, boolean isReady, List<Against> against) {
        public Check {
            against = List.copyOf(against);
        }
    }

    /// The form that grants accreditations.
    ///
    /// @param holders who can be accredited by it; chosen are those who lack what the standard asks
    public record Granting(
            List<Select.Choice> holders, List<Select.Choice> methods, String from, String until, String certificate) {
        public Granting {
            holders = List.copyOf(holders);
            methods = List.copyOf(methods);
        }
    }

    /// An entry of the journal.
    ///
    /// @param reason why, as it was written; empty where nothing was
    public record Entry(String what, String day, String by, Optional<String> reason) {}

    /// A sentence that stands against something.
    ///
    /// @param sentence in the reader's language
    /// @param english the same with its names and figures, in English; empty where the sentence says it all
    public record Against(String sentence, String english) {

        /// What was refused, each reason with its code and in full.
        ///
        /// @param refused what the reader's language says for a code
        public static List<Against> of(List<Reason> reasons, UnaryOperator<String> refused) {
            return reasons.stream()
                    .map(reason -> new Against(refused.apply(reason.code()), inFull(reason)))
                    .toList();
        }

        /// A reason with its code, its names and its figures, in English.
        public static String inFull(Reason reason) {
            return reason.code() + " " + reason.sentence() + " " + reason.advice();
        }
    }
}
