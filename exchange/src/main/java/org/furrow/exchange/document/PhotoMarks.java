package org.furrow.exchange.document;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.furrow.domain.evidence.Taken;
import org.furrow.domain.ground.Position;

/// What a camera wrote into a photo besides the picture (Exif): where, when, and which side is up.
///
/// @param turn how the picture must be turned, from 1 to 8 as Exif counts; 1 is as it stands
record PhotoMarks(Taken taken, int turn) {

    private static final int UPRIGHT = 1;
    private static final int LAST_TURN = 8;
    private static final double STEPS_PER_DEGREE = 1e7;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final PhotoMarks NONE = new PhotoMarks(Taken.UNTOLD, UPRIGHT);

    /// Reads them. Marks that are missing or broken are no reason to refuse a picture.
    static PhotoMarks read(Path file) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            return new PhotoMarks(new Taken(where(metadata), when(metadata)), turn(metadata));
        } catch (ImageProcessingException | RuntimeException broken) { // marks that anybody may have written
            return NONE;
        }
    }

    private static Optional<Position> where(Metadata metadata) {
        for (GpsDirectory gps : metadata.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation found = gps.getGeoLocation();
            if (found != null && !found.isZero() && Position.isPossible(found.getLongitude(), found.getLatitude())) {
                return Optional.of(new Position(onGrid(found.getLongitude()), onGrid(found.getLatitude())));
            }
        }
        return Optional.empty();
    }

    private static double onGrid(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    private static Optional<LocalDateTime> when(Metadata metadata) {
        for (ExifSubIFDDirectory exif : metadata.getDirectoriesOfType(ExifSubIFDDirectory.class)) {
            Optional<LocalDateTime> found = when(exif, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDateTime> when(Directory directory, int tag) {
        String written = directory.getString(tag);
        if (written == null) {
            return Optional.empty();
        }
        try {
            LocalDateTime when = LocalDateTime.parse(written.strip(), WRITTEN);
            return when.getYear() < 1 || when.getYear() > 9999 ? Optional.empty() : Optional.of(when);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int turn(Metadata metadata) {
        ExifIFD0Directory first = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        try {
            int turn = first == null || !first.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? UPRIGHT
                    : first.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return turn < UPRIGHT || turn > LAST_TURN ? UPRIGHT : turn;
        } catch (MetadataException _) {
            return UPRIGHT;
        }
    }
}
