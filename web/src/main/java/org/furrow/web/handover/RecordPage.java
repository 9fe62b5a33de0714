package org.furrow.web.handover;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.StepForm;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.teams.TeamPage;

/// The page of one report, certificate or find.
///
/// @param address of the page
/// @param seen the latest entry that the reader has before them
/// @param files what can be done at once: change it, print it
/// @param notices what is to be known first
/// @param against what stood against what was just tried; empty where nothing was
/// @param map where something was found and what was released alike; absent where nothing is drawn
/// @param next what it waits for and who does it; absent where nothing is next
/// @param signing who can sign it now
/// @param land the released land with its markers; absent where no ground of it is drawn
/// @param drawings who signed it, as they drew it
public record RecordPage(
        Shell shell,
        HandoverWords words,
        String title,
        Link back,
        String address,
        String seen,
        List<Link> files,
        List<Badge> badges,
        List<Notice> notices,
        List<TeamPage.Against> against,
        Optional<Notice> next,
        List<StepForm> steps,
        List<Signing> signing,
        Optional<FindMap> map,
        Optional<LandMap> land,
        List<Section> sections,
        List<Drawing> drawings,
        List<Link> links,
        List<TaskPage.Entry> history) {

    public RecordPage {
        files = List.copyOf(files);
        badges = List.copyOf(badges);
        notices = List.copyOf(notices);
        against = List.copyOf(against);
        steps = List.copyOf(steps);
        signing = List.copyOf(signing);
        sections = List.copyOf(sections);
        drawings = List.copyOf(drawings);
        links = List.copyOf(links);
        history = List.copyOf(history);
    }

    /// Something that is to be known first: a sentence, and what leads to where it is put right.
    public record Notice(String text, List<Link> links) {
        public Notice {
            links = List.copyOf(links);
        }

        static Notice of(String text) {
            return new Notice(text, List.of());
        }
    }

    /// A part of what it says.
    public record Section(String id, String title, List<Fact> facts) {
        public Section {
            facts = List.copyOf(facts);
        }
    }

    /// Somebody who can sign.
    ///
    /// @param name the field of their name
    /// @param document the field of a scanned page
    /// @param drawing the name of the field of what they draw
    public record Signing(FormField name, FormField document, String drawing) {

        /// Whether more than the name is told, or wrong.
        public boolean isOpen() {
            return document.isWrong() || !document.value().isEmpty();
        }
    }

    /// A signature.
    ///
    /// @param path its lines; empty where nobody drew
    public record Drawing(String role, String told, String path) {}

    /// Whether somebody can draw a signature here.
    public boolean isSigned() {
        return steps.stream().anyMatch(step -> step.isYours() && step.code().equals("sign"));
    }
}
