package org.furrow.web.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.furrow.app.quality.SampleFile;
import org.furrow.domain.people.Permission;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The page that plans a sample and draws its squares.
///
/// @param groups the fields for numbers and names
/// @param hazard the field for the hazard
/// @param release which of its releases; without choices where no hazard is known
/// @param boundary ground that somebody typed
/// @param problems what is wrong with what was typed
/// @param plan how much is inspected; without facts where something is wrong
/// @param drawn the squares; without facts where none were asked for
public record SamplingPage(
        Shell shell,
        SamplingWords words,
        List<Group> groups,
        Entry hazard,
        Select release,
        String boundary,
        List<String> problems,
        Told plan,
        Drawn drawn) {

    public SamplingPage {
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
    }

    /// The same, with something more that is wrong.
    SamplingPage with(List<String> more) {
        List<String> all = new ArrayList<>(problems);
        all.addAll(more);
        return new SamplingPage(shell, words, groups, hazard, release, boundary, all, plan, drawn);
    }

    /// Whether the reader may record a draw.
    public boolean mayRecord() {
        return shell.visitor().actor().may(Permission.RECORD_VISITS);
    }

    /// The kinds of files that squares are written to: what each is called, and how its name ends.
    public List<Fact> formats() {
        return Arrays.stream(SampleFile.values())
                .map(file -> new Fact(file == SampleFile.GEOJSON ? "GeoJSON" : file.name(), file.ending()))
                .toList();
    }

    /// Fields under one heading.
    public record Group(String legend, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /// A field of one line.
    ///
    /// @param means what is typed there; empty where its label says it all
    /// @param isNumber whether devices offer digits for it
    public record Entry(String name, String label, String value, String means, boolean isNumber) {}

    /// Figures, and what they mean in words.
    public record Told(List<Fact> facts, List<String> sentences) {

        static final Told NOTHING = new Told(List.of(), List.of());

        public Told {
            facts = List.copyOf(facts);
            sentences = List.copyOf(sentences);
        }

        /// Whether there is anything to tell.
        public boolean isThere() {
            return !facts.isEmpty();
        }
    }

    /// Squares that were drawn.
    ///
    /// @param from the hazard; without a label for ground of one's own
    /// @param more that the table is cut; empty where it is not
    /// @param again what was typed, to be sent again for a file
    public record Drawn(Told told, Link from, Picture picture, List<Row> rows, String more, List<Fact> again) {

        static final Drawn NOTHING = new Drawn(Told.NOTHING, new Link("", ""), Picture.NONE, List.of(), "", List.of());

        public Drawn {
            rows = List.copyOf(rows);
            again = List.copyOf(again);
        }
    }

    /// A square in the table, with its middle in three notations.
    public record Row(String name, String part, String degrees, String utm, String mgrs, String area) {}

    /// The ground with its squares, north up, made on the server.
    ///
    /// @param ground the rings of the ground as path data
    /// @param edge the squares along the edge as path data
    /// @param interior the others
    public record Picture(int height, String ground, String edge, String interior, ShapePicture.Scale scale) {

        static final Picture NONE = new Picture(0, "", "", "", new ShapePicture.Scale(0, 0, 0, ""));

        /// Whether there is anything to draw.
        public boolean isThere() {
            return !ground.isEmpty();
        }
    }
}
