package org.furrow.web.visits;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.teams.TeamPage;

/// The page of one visit.
///
/// @param seen the latest entry that the reader has before them
/// @param checklist what the checklist is called, and its version; empty where there was none
/// @param proposals nonconformities that the answers suggest and that are not raised yet
/// @param raised those that were
/// @param mayRecord whether the reader may change it
public record VisitPage(
        Shell shell,
        VisitWords words,
        String id,
        String number,
        String name,
        String seen,
        List<Badge> badges,
        List<TeamPage.Against> against,
        List<Fact> facts,
        List<Link> links,
        List<Fact> sample,
        String checklist,
        List<Answered> answers,
        List<Proposal> proposals,
        List<QualityLine> raised,
        List<QualityEntry> history,
        boolean mayRecord) {

    public VisitPage {
        badges = List.copyOf(badges);
        against = List.copyOf(against);
        facts = List.copyOf(facts);
        links = List.copyOf(links);
        sample = List.copyOf(sample);
        answers = List.copyOf(answers);
        proposals = List.copyOf(proposals);
        raised = List.copyOf(raised);
        history = List.copyOf(history);
    }

    /// A question and what was found.
    public record Answered(String question, boolean isOurs, Badge answer, String remark) {}

    /// A nonconformity that can be raised with one click.
    public record Proposal(String question, String what, Badge grade) {}
}
