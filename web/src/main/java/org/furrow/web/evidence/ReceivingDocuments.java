package org.furrow.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.Brought;
import org.furrow.app.evidence.Saying;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.journal.RecordId;
import org.furrow.web.upload.BrokenUpload;
import org.furrow.web.upload.Upload;
import org.furrow.web.upload.UploadLimit;

/// Takes the documents of a form in, one after the other, straight to the disk. Nothing is added before all have come.
public final class ReceivingDocuments {

    private static final int MOST_FILES = 200;

    private final AddingDocuments adding;
    private final UploadLimit limit;

    public ReceivingDocuments(AddingDocuments adding, UploadLimit limit) {
        this.adding = adding;
        this.limit = limit;
    }

    /// Takes them in and adds those that can be taken.
    DocumentsView.Sent receive(HttpServletRequest request, RecordId hazard) {
        Taken taken = new Taken();
        try {
            if (!Upload.isOne(request)) {
                return refused(taken, DocumentFault.NO_FILE);
            }
            Upload.of(request).read(limit, taken);
        } catch (BrokenUpload broken) {
            return refused(taken, broken.isTooLarge() ? DocumentFault.TOO_LARGE : DocumentFault.BROKEN_UPLOAD);
        } catch (IOException full) {
            return refused(taken, DocumentFault.NO_ROOM);
        }
        Saying saying = Saying.of(taken.fields);
        return taken.brought.isEmpty()
                ? refused(taken, DocumentFault.NO_FILE)
                : new DocumentsView.Sent(saying, adding.add(hazard, saying, taken.brought));
    }

    /// What became of the files of a form, for programs.
    public List<AddingDocuments.Answer> answers(HttpServletRequest request, RecordId hazard) {
        return receive(request, hazard).answers();
    }

    private DocumentsView.Sent refused(Taken taken, DocumentFault fault) {
        adding.discard(taken.brought);
        return new DocumentsView.Sent(
                Saying.of(taken.fields), List.of(new AddingDocuments.Refused("", List.of(fault))));
    }

    private final class Taken implements Upload.Taker {

        private final Map<String, String> fields = new HashMap<>();
        private final List<Brought> brought = new ArrayList<>();

        @Override
        public void field(String name, String value) {
            fields.put(name, value);
        }

        @Override
        public void file(String field, String name, InputStream content) throws IOException {
            if (!name.isBlank() && brought.size() < MOST_FILES) { // an empty part comes where nobody chose a file
                brought.add(adding.bring(name, content, limit.documentBytes()));
            }
        }
    }
}
