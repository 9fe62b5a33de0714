package org.furrow.engines.sample.dirty;

import java.nio.charset.Charset;
import java.util.List;
import org.furrow.domain.cleaning.Subject;

/// A file with planted faults.
///
/// A row has one planted fault at most. Rules may rightly find more than was planted: slivers, neighbours that
/// overlap, points where surfaces are wanted.
///
/// @param name the file's name, with its extension
/// @param subject what its rows are about
/// @param text its content
/// @param charset the character set it is to be written in
/// @param rows how many rows, features or placemarks it has
/// @param faults what was planted, in the order of the rows
public record DirtyFile(
        String name, Subject subject, String text, Charset charset, int rows, List<PlantedFault> faults) {

    public DirtyFile {
        faults = List.copyOf(faults);
    }

    /// The content as it is to be written.
    public byte[] bytes() {
        return text.getBytes(charset);
    }
}
