package org.furrow.exchange.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.FeatureText.BrokenFeature;

/// GeoJSON that somebody pasted: a geometry, a feature, or a collection whose shapes count as one.
public final class GeoJsonText {

    private GeoJsonText() {}

    /// The shape that the text says; nothing where it says none, or something in it cannot be read.
    public static Optional<Sketch> find(String text) {
        List<Sketch> shapes = new ArrayList<>();
        try (JsonPieces pieces = new JsonPieces(new StringReader(text), text.length() + 1)) {
            Optional<String> piece = pieces.next();
            while (piece.isPresent()) {
                FeatureText.read(piece.get()).shape().ifPresent(shapes::add);
                piece = pieces.next();
            }
            return pieces.endedEarly() || shapes.isEmpty() ? Optional.empty() : Shapes.largestKind(shapes);
        } catch (BrokenFeature broken) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be read", impossible);
        }
    }
}
