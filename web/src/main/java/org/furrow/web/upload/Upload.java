package org.furrow.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/// A form with files, read part by part as it comes in. Its first field is the proof that it is one of our forms, so
/// that no byte of a file is taken from anybody else.
public final class Upload {

    private static final String KIND = "multipart/form-data";
    private static final int MOST_FIELD_BYTES = 1 << 20;

    private final FileItemIterator parts;

    private Upload(FileItemIterator parts) {
        this.parts = parts;
    }

    /// What to do with the parts.
    public interface Taker {

        /// A field with its text.
        void field(String name, String value);

        /// A file, to be read before this returns.
        ///
        /// @param name as the sender calls it, which may be anything
        void file(String field, String name, InputStream content) throws IOException;
    }

    /// Whether a request brings a form with files.
    public static boolean isOne(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(KIND);
    }

    /// The upload of a request, from where it has been read to.
    public static Upload of(HttpServletRequest request) throws BrokenUpload {
        if (request.getAttribute(Upload.class.getName()) instanceof Upload begun) {
            return begun;
        }
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        try {
            Upload begun = new Upload(upload.getItemIterator(new ServletRequestContext(request)));
            request.setAttribute(Upload.class.getName(), begun);
            return begun;
        } catch (IOException broken) {
            throw new BrokenUpload(false, broken);
        }
    }

    /// Reads the first part, where it is a field of that name.
    public Optional<String> findFirst(String name) throws BrokenUpload {
        try {
            FileItemStream first = parts.hasNext() ? parts.next() : null;
            return first == null || !first.isFormField() || !name.equals(first.getFieldName())
                    ? Optional.empty()
                    : Optional.of(text(first, new LimitedStream.Budget(MOST_FIELD_BYTES)));
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    /// Reads the parts that are left.
    ///
    /// @throws BrokenUpload where they do not come in as they should, or are too large together
    /// @throws IOException where the taker cannot keep a file
    public void read(UploadLimit limit, Taker taker) throws IOException {
        LimitedStream.Budget files = new LimitedStream.Budget(limit.bytes());
        LimitedStream.Budget fields = new LimitedStream.Budget(MOST_FIELD_BYTES);
        for (Optional<FileItemStream> part = next(); part.isPresent(); part = next()) {
            FileItemStream item = part.orElseThrow();
            String field = item.getFieldName() == null ? "" : item.getFieldName();
            if (item.isFormField()) {
                taker.field(field, text(item, fields));
            } else {
                try (InputStream content = new LimitedStream(open(item), files)) {
                    taker.file(field, name(item), content);
                }
            }
        }
    }

    private Optional<FileItemStream> next() throws BrokenUpload {
        try {
            return parts.hasNext() ? Optional.of(parts.next()) : Optional.empty();
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private static InputStream open(FileItemStream item) throws BrokenUpload {
        try {
            return item.openStream();
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private static String name(FileItemStream item) {
        try {
            return item.getName() == null ? "" : item.getName();
        } catch (InvalidFileNameException odd) {
            return odd.getName();
        }
    }

    private static String text(FileItemStream item, LimitedStream.Budget budget) throws BrokenUpload {
        try (InputStream content = new LimitedStream(item.openStream(), budget)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw broken(broken);
        }
    }

    private static BrokenUpload broken(IOException failure) {
        return failure instanceof BrokenUpload known ? known : new BrokenUpload(false, failure);
    }
}
