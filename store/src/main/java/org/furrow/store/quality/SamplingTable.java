package org.furrow.store.quality;

import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.quality.Draw;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.SamplingFact;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;

/// Draws of squares, and what was decided of lots, a row each.
public final class SamplingTable {

    private static final String ADD_DRAW = """
            INSERT INTO sample_draws (id, number, organisation, hazard, day, drawn_by, version, side_m, edge_m, edge_share,
              squares, seed, edge_fit, edge_wanted, edge_drawn, interior_fit, interior_wanted, interior_drawn, ground_m2,
              geom)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_NOTE = """
            INSERT INTO lot_notes (id, organisation, method, event, reason, day, noted_by)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    /// Writes a draw or a note.
    public void apply(Session session, Revision revision, SamplingFact fact) {
        String id = revision.draft().record().toString();
        String day = revision.draft().valid().toString();
        String author = revision.draft().author();
        switch (fact) {
            case SamplingFact.Drawn(Draw draw) -> add(session, id, draw, day, author);
            case SamplingFact.Noted(LotNote note) ->
                session.update(
                        ADD_NOTE,
                        id,
                        note.organisation(),
                        note.method().code(),
                        note.event().code(),
                        note.reason(),
                        day,
                        author);
        }
    }

    private static void add(Session session, String id, Draw draw, String day, String author) {
        session.update(
                ADD_DRAW,
                id,
                draw.number(),
                draw.organisation(),
                draw.hazard().map(RecordId::toString).orElse(""),
                day,
                author,
                draw.version(),
                draw.order().layout().sideM(),
                draw.order().layout().edgeM(),
                Double.toString(draw.order().layout().edgeShare()),
                draw.order().count(),
                draw.order().seed(),
                draw.edge().fit(),
                draw.edge().wanted(),
                draw.edge().drawn(),
                draw.interior().fit(),
                draw.interior().wanted(),
                draw.interior().drawn(),
                draw.ground().area().squareMetres(),
                GeometryBlob.of(draw.ground()));
    }
}
