package org.furrow.web.rules;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// The page of the rules in force.
///
/// @param differs how the profile differs from Furrow's default, one sentence each
/// @param contents the parts of the page
public record RulesPage(
        Shell shell,
        RulesWords words,
        String name,
        String source,
        String profile,
        List<String> differs,
        List<Link> contents,
        StatusPicture picture,
        List<Part> parts,
        List<Facts> facts,
        Evidence evidence,
        Sampling sampling,
        List<Checklist> checklists,
        List<Refusals> refusals) {

    public RulesPage {
        differs = List.copyOf(differs);
        contents = List.copyOf(contents);
        parts = List.copyOf(parts);
        facts = List.copyOf(facts);
        checklists = List.copyOf(checklists);
        refusals = List.copyOf(refusals);
    }

    /// A checklist of visits.
    ///
    /// @param isOurs whether its questions are told in the reader's language
    public record Checklist(String title, boolean isUsual, boolean isOurs, List<Asked> questions) {
        public Checklist {
            questions = List.copyOf(questions);
        }
    }

    /// A question, and what a "no" weighs.
    public record Asked(String words, String grade) {}

    /// A table of rules.
    ///
    /// @param id its address on the page
    /// @param hasPicture whether the picture of work statuses stands above it
    public record Part(String id, String title, String means, boolean hasPicture, List<Rule> rules) {
        public Part {
            rules = List.copyOf(rules);
        }
    }

    /// A rule.
    ///
    /// @param what the change that it is about
    /// @param condition for which classifications, or while which work statuses; absent where for all
    /// @param needs what is asked for
    public record Rule(
            String what,
            Optional<String> condition,
            String trigger,
            String approvers,
            List<String> needs,
            boolean isUsual) {
        public Rule {
            needs = List.copyOf(needs);
        }
    }

    /// Figures of the profile.
    public record Facts(String id, String title, List<Fact> facts, boolean isUsual) {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// The kinds of evidence.
    public record Evidence(List<Kind> kinds) {
        public Evidence {
            kinds = List.copyOf(kinds);
        }
    }

    /// A kind of evidence.
    public record Kind(String label, String directness, boolean isUsual) {}

    /// How ground is sampled.
    public record Sampling(String title, List<Fact> facts, List<Letter> letters, boolean isUsual) {
        public Sampling {
            facts = List.copyOf(facts);
            letters = List.copyOf(letters);
        }
    }

    /// A line of the table of code letters.
    public record Letter(String letter, String lotsTo, String sample) {}

    /// The refusals of a step of the process.
    public record Refusals(String title, List<Refusal> refusals) {
        public Refusals {
            refusals = List.copyOf(refusals);
        }
    }

    /// A refusal.
    ///
    /// @param said in the reader's words; empty in English
    /// @param english the sentence of the catalogue, as programs get it
    public record Refusal(String code, String said, String english) {}
}
