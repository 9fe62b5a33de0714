package org.furrow.app.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.exchange.document.Picture;
import org.furrow.store.evidence.DocumentFolder;
import org.furrow.store.evidence.DocumentQuery;

/// Reading documents and the small pictures of them. A restricted document is not there for who may not see it.
public final class ReadingDocuments {

    private final Furrow furrow;
    private final DocumentFolder folder;
    private final DocumentQuery documents = new DocumentQuery();

    /// A reader of this register's documents.
    public ReadingDocuments(Furrow furrow) {
        this.furrow = furrow;
        folder = DocumentFolder.beside(furrow.file());
    }

    /// The documents of a hazard.
    ///
    /// @param documents those that the reader may see, the latest first, withdrawn ones too
    /// @param hidden how many more there are that the reader may not see
    public record OfHazard(List<DocumentSummary> documents, long hidden) {
        public OfHazard {
            documents = List.copyOf(documents);
        }

        /// Those that were not withdrawn.
        public List<DocumentSummary> counting() {
            return documents.stream()
                    .filter(document -> document.withdrawn().isEmpty())
                    .toList();
        }
    }

    /// How large a small picture is.
    public enum Size {
        THUMBNAIL(320),
        PREVIEW(1_600);

        private final int pixels;

        Size(int pixels) {
            this.pixels = pixels;
        }
    }

    /// Whether somebody may see a document.
    static boolean maySee(Actor actor, DocumentSummary document) {
        return !document.isRestricted() || actor.may(Permission.READ_RESTRICTED);
    }

    /// The documents of a hazard on these clocks. One that was withdrawn later than is asked for still counts.
    public OfHazard listOf(RecordId hazard, Clocks clocks) {
        List<DocumentSummary> known = furrow.register().read(session -> documents.list(session, hazard)).stream()
                .filter(document -> !document.added().recorded().isAfter(clocks.knownAt()))
                .filter(document -> !document.dated().isAfter(clocks.asOf()))
                .map(document -> asKnown(document, clocks))
                .toList();
        List<DocumentSummary> seen = known.stream()
                .filter(document -> maySee(furrow.actor(), document))
                .toList();
        return new OfHazard(seen.reversed(), known.size() - seen.size());
    }

    private static DocumentSummary asKnown(DocumentSummary document, Clocks clocks) {
        return new DocumentSummary(
                document.id(),
                document.dated(),
                document.fact(),
                document.added(),
                document.withdrawn().filter(gone -> !gone.step().recorded().isAfter(clocks.knownAt())));
    }

    /// The latest documents of all hazards that the reader may see.
    public List<DocumentSummary> listLatest(int most) {
        return furrow.register().read(session -> documents.listLatest(session, most)).stream()
                .filter(document -> maySee(furrow.actor(), document))
                .toList();
    }

    /// How many documents of a hazard count, restricted ones too.
    public long count(RecordId hazard) {
        return furrow.register().read(session -> documents.count(session, hazard));
    }

    /// A document; nothing where there is none that the reader may see.
    public Optional<DocumentSummary> find(RecordId id) {
        return furrow.register()
                .read(session -> documents.find(session, id))
                .filter(document -> maySee(furrow.actor(), document));
    }

    /// The file with its bytes, where it is there.
    public Optional<Path> findContent(DocumentSummary document) {
        furrow.register();
        return folder.find(document.fact().content().hash());
    }

    /// A small picture of it as JPEG, drawn where there is none yet; nothing where it cannot be drawn.
    public Optional<Path> findPicture(DocumentSummary document, Size size) {
        furrow.register();
        Hash hash = document.fact().content().hash();
        return folder.findPreview(hash, size.pixels).or(() -> draw(document, size));
    }

    private Optional<Path> draw(DocumentSummary document, Size size) {
        Hash hash = document.fact().content().hash();
        Optional<Path> content = findContent(document);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<byte[]> picture = Picture.draw(
                    content.orElseThrow(), document.fact().content().type(), size.pixels);
            return picture.isEmpty()
                    ? Optional.empty()
                    : Optional.of(folder.keepPreview(hash, size.pixels, picture.orElseThrow()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The preview of " + hash + " cannot be kept", failure);
        }
    }
}
