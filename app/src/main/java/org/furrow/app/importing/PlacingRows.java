package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.cleaning.DraftRow;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.exchange.crs.Projection;
import org.furrow.exchange.crs.ReferenceSystem;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.reading.SourceRow;
import org.furrow.store.Session;
import org.furrow.store.journal.BatchQuery;

/// Finding where the rows of an import lie in which a rule found something: taken rows where their record lies, held
/// rows where their own numbers say.
public final class PlacingRows {

    private static final int MOST_CORNERS = 200;

    private final Furrow furrow;
    private final BatchQuery query = new BatchQuery();

    /// Places rows of this register.
    public PlacingRows(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A row with its place.
    ///
    /// @param outline of a held surface, longitude and latitude in turn; empty where it has none
    public record Placed(ImportedRow row, Position at, List<Double> outline) {
        public Placed {
            outline = List.copyOf(outline);
        }
    }

    /// Those of the rows that have a place.
    public List<Placed> place(ImportSummary summary, List<ImportedRow> rows) {
        KeptMappings kept = KeptMappings.of(summary);
        return furrow.register(Permission.READ_WHOLE)
                .read(session -> rows.stream()
                        .flatMap(row -> (row.isHeld() ? held(row, kept) : taken(session, row)).stream())
                        .toList());
    }

    private Optional<Placed> taken(Session session, ImportedRow row) {
        return query.findPlace(session, row.record())
                .or(() -> evidence(session, row))
                .map(at -> new Placed(row, at, List.of()));
    }

    /// Where evidence of a hazard lies that nobody has drawn.
    private Optional<Position> evidence(Session session, ImportedRow row) {
        return furrow.register(Permission.READ_WHOLE).journal().list(session, row.record()).stream()
                .map(Revision::draft)
                .flatMap(draft -> draft.fact() instanceof HazardFact.Recorded recorded
                        ? recorded.evidence().stream()
                        : java.util.stream.Stream.<EvidenceItem>empty())
                .flatMap(item -> item.where().stream())
                .findFirst();
    }

    private static Optional<Placed> held(ImportedRow row, KeptMappings kept) {
        return kept.find(row)
                .flatMap(mapping -> shape(row, mapping))
                .filter(shape -> !shape.isEmpty())
                .flatMap(shape -> placed(row, shape));
    }

    private static Optional<Sketch> shape(ImportedRow row, Mapping mapping) {
        ReferenceSystem system = mapping.crs().flatMap(ReferenceSystem::find).orElse(ReferenceSystem.WGS_84);
        DraftRow draft = mapping.apply(
                new SourceRow(row.file(), row.row(), row.values(), Optional.empty()), Projection.of(system));
        return draft.shape();
    }

    private static Optional<Placed> placed(ImportedRow row, Sketch shape) {
        Ring ring = shape.parts().getFirst().rings().getFirst();
        List<Double> outline = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            if (!Position.isPossible(ring.x(i), ring.y(i))) {
                return Optional.empty();
            }
            x += ring.x(i) / ring.size();
            y += ring.y(i) / ring.size();
            outline.add(ring.x(i));
            outline.add(ring.y(i));
        }
        boolean isDrawn = shape.kind() == Sketch.Kind.POLYGON && ring.size() <= MOST_CORNERS;
        return ring.size() == 0
                ? Optional.empty()
                : Optional.of(new Placed(row, new Position(x, y), isDrawn ? outline : List.of()));
    }
}
