package org.furrow.web.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.domain.ground.MapWindow;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;
import org.furrow.exchange.sheet.Paper;
import org.furrow.exchange.sheet.SheetLayout;
import org.furrow.web.map.Swatches;

/// Which sheet is wanted, as the address has it.
///
/// @param title its title; empty for the programme's name
/// @param centre where its middle lies, in any notation
/// @param scale the number after the colon
/// @param paper the size of the paper
/// @param orientation `landscape` or `portrait`
/// @param show the layers that are shown
public record SheetRequest(
        String title, String centre, String scale, String paper, String orientation, Set<String> show) {

    /// The scales on offer.
    public static final List<Integer> SCALES = List.of(1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000);

    /// The layers on offer, as the map names them.
    public static final List<String> LAYERS = List.of(Swatches.HAZARDS, Swatches.RELEASES, Swatches.OCCURRENCES);

    static final String SHOW = "show";
    static final String LANDSCAPE = "landscape";
    static final String PORTRAIT = "portrait";
    private static final int MOST_LETTERS = 120;
    private static final double POLAR_LATITUDE = 80;

    public SheetRequest {
        show = Set.copyOf(show);
    }

    /// Why there can be no such sheet.
    public enum Fault {
        CENTRE,
        POLAR,
        SCALE,
        PAPER
    }

    /// What the address asks for; what it does not say is taken as usual.
    ///
    /// @param show the layers named in it; none means all
    public static SheetRequest of(Map<String, String> asked, List<String> show) {
        String title =
                asked.getOrDefault("title", "").replaceAll("\\p{Cc}+", " ").strip();
        return new SheetRequest(
                title.length() > MOST_LETTERS ? title.substring(0, MOST_LETTERS) : title,
                asked.getOrDefault("centre", "").strip(),
                asked.getOrDefault("scale", "25000").replaceAll("^1:|[ ,]", ""),
                asked.getOrDefault("paper", Paper.A4.code()),
                asked.getOrDefault("orientation", LANDSCAPE),
                Set.copyOf(show.isEmpty() ? LAYERS : show));
    }

    /// What is wrong with it, if anything.
    public Optional<Fault> findFault() {
        Optional<Position> middle = Notation.findPosition(centre);
        if (middle.isEmpty()) {
            return Optional.of(Fault.CENTRE);
        }
        if (Math.abs(middle.get().latitude()) >= POLAR_LATITUDE) {
            return Optional.of(Fault.POLAR);
        }
        if (SCALES.stream().noneMatch(each -> each.toString().equals(scale))) {
            return Optional.of(Fault.SCALE);
        }
        boolean isPaper =
                Paper.find(paper).isPresent() && Stream.of(LANDSCAPE, PORTRAIT).anyMatch(orientation::equals);
        return isPaper ? Optional.empty() : Optional.of(Fault.PAPER);
    }

    SheetLayout layout(boolean isRightToLeft) {
        return new SheetLayout(Paper.find(paper).orElseThrow(), orientation.equals(LANDSCAPE), isRightToLeft);
    }

    MapWindow window(SheetLayout layout) {
        return MapWindow.round(
                Notation.findPosition(centre).orElseThrow(),
                layout.map().width(),
                layout.map().height(),
                Integer.parseInt(scale));
    }
}
