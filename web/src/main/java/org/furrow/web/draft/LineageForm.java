package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.LineageFields;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;

/// The fields of splits, merges and reopenings.
final class LineageForm {

    private final FormFields fields;
    private final DraftWords words;
    private final HazardWords hazardWords;
    private final Figures figures;

    /// What the register holds beside the hazard that a form is about.
    ///
    /// @param neighbours the hazards round it
    /// @param others the hazards that are chosen already
    /// @param releases what was released of it
    record Around(
            List<ReadingDrafts.Neighbour> neighbours,
            List<ReadingDrafts.Before> others,
            List<ReleaseSummary> releases) {

        static final Around NOTHING = new Around(List.of(), List.of(), List.of());

        Around {
            neighbours = List.copyOf(neighbours);
            others = List.copyOf(others);
            releases = List.copyOf(releases);
        }

        /// Every other hazard that the form shows.
        List<ReadingDrafts.Before> shown() {
            return Stream.concat(neighbours.stream().map(ReadingDrafts.Neighbour::before), others.stream())
                    .distinct()
                    .toList();
        }
    }

    LineageForm(FormFields fields, HazardWords hazardWords, Figures figures) {
        this.fields = fields;
        this.hazardWords = hazardWords;
        this.figures = figures;
        words = fields.words();
    }

    /// The parts of a split, each with its fields, and the line to cut along where the ground is drawn.
    List<EditPage.Group> split(Optional<Standing> hazard) {
        Optional<Footprint> ground = hazard.flatMap(Standing::ground);
        List<EditPage.Group> parts = new ArrayList<>();
        for (int i = 1; i <= LineageFields.count(fields.typed()); i++) {
            FormField extent = ground.isPresent()
                    ? fields.field(LineageFields.PART + i, Control.SHAPE, "")
                    : fields.field(LineageFields.AREA + i, Control.NUMBER, "");
            parts.add(EditPage.Group.of(
                    words.partNumber(figures.number(i)),
                    List.of(
                            fields.field(LineageFields.REFERENCE + i, Control.LINE, ""),
                            fields.field(LineageFields.NAME + i, Control.LINE, ""),
                            extent)));
        }
        List<EditPage.Group> groups = new ArrayList<>();
        if (ground.isPresent()) {
            groups.add(new EditPage.Group(
                    words.cutGroup(),
                    words.helpCut(),
                    List.of(fields.field(LineageFields.LINE, Control.SHAPE, "")),
                    List.of(new Link(words.cut(), "cut")),
                    "",
                    List.of()));
        }
        groups.add(new EditPage.Group(
                words.partsGroup(),
                ground.isPresent() ? words.helpParts() : words.helpPartsStated(),
                List.of(fields.chosen(LineageFields.PARTS, Control.SELECT, counts())),
                List.of(new Link(words.showParts(), "parts")),
                ground.map(BoundaryText::write).orElse(""),
                parts));
        return groups;
    }

    private List<Select.Choice> counts() {
        List<Select.Choice> counts = new ArrayList<>();
        for (int i = LineageFields.FEWEST; i <= LineageFields.MOST; i++) {
            counts.add(new Select.Choice(
                    Integer.toString(i), figures.number(i), i == LineageFields.count(fields.typed())));
        }
        return counts;
    }

    /// The hazards that can be merged with it, and what the one is to be called.
    EditPage.Group merge(Around around) {
        List<Select.Choice> choices = new ArrayList<>();
        around.neighbours()
                .forEach(near -> choices.add(fields.choice(
                        LineageFields.WITH, near.before().hazard().id().toString(), near(near))));
        around.others().stream()
                .filter(other -> around.neighbours().stream()
                        .noneMatch(near -> near.before()
                                .hazard()
                                .id()
                                .equals(other.hazard().id())))
                .forEach(other -> choices.add(new Select.Choice(
                        other.hazard().id().toString(), other.standing().reference(), true)));
        return new EditPage.Group(
                words.what(),
                choices.isEmpty() ? words.helpMergeAlone() : words.helpMerge(),
                List.of(
                        fields.chosen(LineageFields.WITH, Control.CHECKS, choices),
                        fields.field(LineageFields.WITH_MORE, Control.LINE, words.helpWithMore()),
                        fields.field("reference", Control.LINE, words.helpNewReference()),
                        fields.field("name", Control.LINE, "")),
                List.of(new Link(words.look(), "yes")),
                "",
                List.of());
    }

    private String near(ReadingDrafts.Neighbour near) {
        String reference = near.before().standing().reference();
        if (!near.overlap().isZero()) {
            return words.neighbourOverlaps(reference, figures.area(near.overlap()));
        }
        return near.metres() == 0
                ? words.neighbourTouches(reference)
                : words.neighbourApart(reference, words.metres(figures.number(near.metres())));
    }

    /// The release to reopen, and what of it.
    EditPage.Group reopening(Around around) {
        List<Select.Choice> releases = new ArrayList<>();
        releases.add(fields.choice(LineageFields.RELEASE, "", words.choose()));
        around.releases()
                .forEach(release -> releases.add(
                        fields.choice(LineageFields.RELEASE, release.id().toString(), said(release))));
        return new EditPage.Group(
                words.what(),
                around.releases().isEmpty() ? words.nothingReleased() : words.helpReopen(),
                List.of(
                        fields.chosen(LineageFields.RELEASE, Control.SELECT, releases),
                        fields.field(BoundaryText.FIELD, Control.SHAPE, words.helpBoundary()),
                        fields.field("area", Control.NUMBER, words.helpArea())),
                List.of(new Link(words.takeBoundary(), LineageFields.RELEASE)),
                "",
                List.of());
    }

    private String said(ReleaseSummary release) {
        String number = release.reference().isEmpty() ? "" : release.reference() + " · ";
        return number + hazardWords.releaseKind(release.kind()) + " · " + figures.day(release.released()) + " · "
                + figures.area(release.area());
    }
}
