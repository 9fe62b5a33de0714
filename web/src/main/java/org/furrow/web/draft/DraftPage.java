package org.furrow.web.draft;

import java.util.List;
import org.furrow.web.map.MapPicture;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Shell;

/// One draft: what it would change, and what the reader may do with it.
///
/// @param made the hazards that came of it, where it was approved
/// @param notices what to know first
/// @param troubles why what the reader asked for was not done
/// @param isMovedOn whether it cannot be approved before it is proposed again
/// @param isChanged whether the table has a third column, for what is now
/// @param areas areas before and after; empty where it changes none
/// @param picture what stands and what is proposed
/// @param boundary the boundary as text; empty where none is proposed
/// @param support what it rests on
/// @param may what the reader may do
public record DraftPage(
        Shell shell,
        DraftWords words,
        String title,
        Link hazard,
        Link together,
        List<Badge> badges,
        List<Link> made,
        List<String> notices,
        List<FormField.Problem> troubles,
        List<Fact> facts,
        boolean isMovedOn,
        boolean isChanged,
        List<Row> rows,
        List<AreaRow> areas,
        ShapePicture picture,
        MapPicture map,
        String boundary,
        List<Fact> support,
        List<Step> steps,
        May may) {

    public DraftPage {
        badges = List.copyOf(badges);
        made = List.copyOf(made);
        notices = List.copyOf(notices);
        troubles = List.copyOf(troubles);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
        support = List.copyOf(support);
        steps = List.copyOf(steps);
    }

    /// A field as it was seen, as it is, and as proposed.
    public record Row(String field, String seen, String now, String proposed, boolean isChanged, boolean isMoved) {}

    /// An area before and after.
    public record AreaRow(String label, String before, String after, String change) {}

    /// A step of the draft.
    public record Step(String what, String when, List<String> said) {
        public Step {
            said = List.copyOf(said);
        }
    }

    /// What the reader may do.
    ///
    /// @param approves whether they may approve it; not while the hazard has moved on
    /// @param edit where it is proposed again; without a label where the reader may not
    /// @param hidden what the forms carry unseen
    /// @param effect what the approver is shown of the ledger; empty where nothing of it changes
    /// @param objections the fields that a refusal may be about
    public record May(
            boolean approves,
            boolean refuses,
            boolean withdraws,
            Link edit,
            List<Fact> hidden,
            String effect,
            List<Fact> objections,
            String typedObjection) {
        public May {
            hidden = List.copyOf(hidden);
            objections = List.copyOf(objections);
        }
    }
}
