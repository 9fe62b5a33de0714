package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.List;
import org.furrow.app.draft.Effect;
import org.furrow.app.draft.Shapes;
import org.furrow.web.shell.Figures;

/// The areas before and after a change, as the table that stands beside its drawing.
record AreaRows(DraftWords words, Figures figures) {

    /// The rows: of one hazard its boundary and what remains; where hazards become others, each of them.
    List<DraftPage.AreaRow> rows(Effect effect) {
        Shapes shapes = effect.shapes();
        boolean isOfOne = shapes.before().size() == 1 && shapes.after().size() == 1;
        if (effect.areas().isPresent() && (isOfOne || shapes.before().isEmpty())) {
            Effect.Areas areas = effect.areas().orElseThrow();
            return List.of(
                    row(words.boundaryArea(), areas.boundaryBefore(), areas.boundaryAfter()),
                    row(words.remainingArea(), areas.remainingBefore(), areas.remainingAfter()));
        }
        return becoming(shapes);
    }

    private List<DraftPage.AreaRow> becoming(Shapes shapes) {
        List<DraftPage.AreaRow> rows = new ArrayList<>();
        int number = 0;
        for (Shapes.Outline outline : shapes.before()) {
            number++;
            rows.add(row(label(outline, number, shapes.before()), outline.area().squareMetres(), 0));
        }
        number = 0;
        for (Shapes.Outline outline : shapes.after()) {
            number++;
            rows.add(row(
                    label(outline, number, shapes.after()), 0, outline.area().squareMetres()));
        }
        if (rows.size() > 1) {
            rows.add(row(words.together(), sum(shapes.before()), sum(shapes.after())));
        }
        return rows;
    }

    private String label(Shapes.Outline outline, int number, List<Shapes.Outline> several) {
        return several.size() > 1 ? figures.number(number) + " · " + outline.label() : outline.label();
    }

    private static long sum(List<Shapes.Outline> outlines) {
        return outlines.stream()
                .mapToLong(outline -> outline.area().squareMetres())
                .sum();
    }

    private DraftPage.AreaRow row(String label, long before, long after) {
        return new DraftPage.AreaRow(
                label, figures.squareMetres(before), figures.squareMetres(after), figures.change(after - before));
    }
}
