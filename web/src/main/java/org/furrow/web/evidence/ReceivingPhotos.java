package org.furrow.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.draft.Typed;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.Brought;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.web.upload.BrokenUpload;
import org.furrow.web.upload.Upload;
import org.furrow.web.upload.UploadLimit;

/// Takes in a form that may bring photos besides its fields. Nothing is added here.
public final class ReceivingPhotos {

    private static final int MOST_PHOTOS = 200;

    private final AddingDocuments adding;
    private final UploadLimit limit;

    public ReceivingPhotos(AddingDocuments adding, UploadLimit limit) {
        this.adding = adding;
        this.limit = limit;
    }

    /// What came.
    ///
    /// @param typed what was typed into the fields
    /// @param photos to be added or thrown away
    /// @param trouble why not everything came; then there are no photos
    public record Came(Typed typed, List<Brought> photos, Optional<DocumentFault> trouble) {
        public Came {
            photos = List.copyOf(photos);
        }
    }

    /// Takes the fields and the photos of a form in.
    public Came receive(HttpServletRequest request) {
        if (!Upload.isOne(request)) {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            request.getParameterMap().forEach((name, texts) -> fields.put(name, List.of(texts)));
            return new Came(new Typed(fields), List.of(), Optional.empty());
        }
        Taken taken = new Taken();
        try {
            Upload.of(request).read(limit, taken);
        } catch (BrokenUpload broken) {
            return broken(taken, broken.isTooLarge() ? DocumentFault.TOO_LARGE : DocumentFault.BROKEN_UPLOAD);
        } catch (IOException full) {
            return broken(taken, DocumentFault.NO_ROOM);
        }
        return new Came(new Typed(taken.fields), taken.photos, Optional.empty());
    }

    private Came broken(Taken taken, DocumentFault fault) {
        adding.discard(taken.photos);
        return new Came(new Typed(taken.fields), List.of(), Optional.of(fault));
    }

    private final class Taken implements Upload.Taker {

        private final Map<String, List<String>> fields = new LinkedHashMap<>();
        private final List<Brought> photos = new ArrayList<>();

        @Override
        public void field(String name, String value) {
            fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }

        @Override
        public void file(String field, String name, InputStream content) throws IOException {
            if (name.isBlank()) { // an empty part comes where nobody chose a file
                return;
            }
            photos.add(
                    photos.size() < MOST_PHOTOS
                            ? adding.bring(name, content, limit.documentBytes())
                            : new Brought.Not(name, DocumentFault.BROKEN_UPLOAD));
        }
    }
}
