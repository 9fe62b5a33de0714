package org.furrow.web.preparing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.furrow.app.importing.Preparation;
import org.furrow.app.importing.PreparingImport;
import org.furrow.web.upload.BrokenUpload;
import org.furrow.web.upload.Upload;
import org.furrow.web.upload.UploadLimit;

/// Takes the files of a form in, one after the other, straight to where they are kept.
public final class Receiving {

    private static final long FORM_BYTES = 1 << 20;

    private final PreparingImport preparing;
    private final UploadLimit limit;

    public Receiving(PreparingImport preparing, UploadLimit limit) {
        this.preparing = preparing;
        this.limit = limit;
    }

    /// What became of a form with files.
    public sealed interface Answer {}

    /// The files are here.
    ///
    /// @param fields what else the form said
    public record Received(Preparation preparation, Map<String, String> fields) implements Answer {
        public Received {
            fields = Map.copyOf(fields);
        }
    }

    /// Nothing was kept.
    public record Refused(Why why) implements Answer {}

    /// Why nothing was kept.
    public enum Why {
        NO_FILE,
        TOO_LARGE,
        NO_ROOM,
        BROKEN
    }

    /// Takes the files in.
    public Answer receive(HttpServletRequest request, String author) {
        if (!Upload.isOne(request)) {
            return new Refused(Why.BROKEN);
        }
        if (request.getContentLengthLong() > limit.bytes() + FORM_BYTES) {
            return new Refused(Why.TOO_LARGE);
        }
        if (!preparing.hasRoomFor(Math.max(0, request.getContentLengthLong()))) {
            return new Refused(Why.NO_ROOM);
        }
        Kept kept = new Kept(preparing.begin(author));
        try {
            Upload.of(request).read(limit, kept);
        } catch (BrokenUpload broken) {
            return thrownAway(kept, broken.isTooLarge() ? Why.TOO_LARGE : Why.BROKEN);
        } catch (IOException full) {
            return thrownAway(kept, Why.NO_ROOM);
        }
        return kept.preparation.files().isEmpty()
                ? thrownAway(kept, Why.NO_FILE)
                : new Received(kept.preparation, kept.fields);
    }

    private Answer thrownAway(Kept kept, Why why) {
        preparing.discard(kept.preparation);
        return new Refused(why);
    }

    private final class Kept implements Upload.Taker {

        private final Map<String, String> fields = new HashMap<>();
        private Preparation preparation;

        private Kept(Preparation preparation) {
            this.preparation = preparation;
        }

        @Override
        public void field(String name, String value) {
            fields.merge(name, value, (one, other) -> one + "," + other);
        }

        @Override
        public void file(String field, String name, InputStream content) throws IOException {
            if (field.equals("mapping")) {
                fields.put(field, LoadingMapping.text(content));
            } else if (!name.isBlank()) { // a browser sends an empty part where nobody chose a file
                preparation = preparing.add(preparation, name, content);
            }
        }
    }
}
