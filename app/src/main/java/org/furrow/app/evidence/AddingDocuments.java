package org.furrow.app.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.furrow.app.Furrow;
import org.furrow.domain.evidence.Content;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.FileName;
import org.furrow.domain.evidence.Particulars;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.exchange.document.Looking;
import org.furrow.store.Register;
import org.furrow.store.evidence.DocumentFolder;
import org.furrow.store.hazard.HazardQuery;

/// Adding documents to a hazard. It changes no fact of the hazard, so nobody has to approve it.
///
/// The bytes are on the disk under their hash before the journal says so, and the journal says so before whoever
/// brought them is told.
public final class AddingDocuments {

    /// 25 MB, unless somebody says otherwise.
    public static final long USUAL_LIMIT = 25L << 20;

    private final Furrow furrow;
    private final DocumentFolder folder;

    /// Adding to this register.
    public AddingDocuments(Furrow furrow) {
        this.furrow = furrow;
        folder = DocumentFolder.beside(furrow.file());
    }

    /// What became of one file.
    public sealed interface Answer {

        /// The name as it was sent.
        String name();
    }

    /// It is a document now.
    public record Added(String name, RecordId document) implements Answer {}

    /// It was not taken, for these reasons, and nothing of it was kept.
    public record Refused(String name, List<DocumentFault> faults) implements Answer {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// Takes the bytes of a file in as they come.
    ///
    /// @param limit how many there may be
    /// @throws IOException where they break off or the disk does not take them
    public Brought bring(String name, InputStream content, long limit) throws IOException {
        furrow.register(Permission.RECORD);
        DocumentFolder.Incoming incoming = folder.receive(content, limit);
        if (incoming.bytes() <= limit) {
            return new Brought.Here(name, incoming);
        }
        folder.discard(incoming);
        return new Brought.Not(name, DocumentFault.TOO_LARGE);
    }

    /// Throws away what was brought and will not be added.
    public void discard(List<Brought> brought) {
        furrow.register(Permission.RECORD);
        brought.forEach(each -> {
            if (each instanceof Brought.Here here) {
                folder.discard(here.incoming());
            }
        });
    }

    /// Adds each of the files that can be taken, and says what became of each.
    public List<Answer> add(RecordId hazard, Saying saying, List<Brought> brought) {
        Set<DocumentFault> against = against(hazard, saying);
        return brought.stream()
                .map(each -> add(each, against, _ -> Set.of(), (here, known) -> keep(hazard, saying, here, known)))
                .toList();
    }

    /// Adds each of the photos that can be taken, and says what became of each. One that the hazard has already is told
    /// as that document, so that a form that is sent again doubles none. What is no picture is not taken.
    public List<Answer> addPhotos(RecordId hazard, List<Brought> brought) {
        Saying saying = new Saying("", DocumentKind.PHOTO.code(), "", "", "", "", "");
        Set<DocumentFault> against = against(hazard, saying);
        return brought.stream()
                .map(each -> add(
                        each,
                        against,
                        AddingDocuments::notAPicture,
                        (here, known) -> keepOnce(hazard, saying, here, known)))
                .toList();
    }

    private static Set<DocumentFault> notAPicture(Looking.Known known) {
        return known.type().isPicture() ? Set.of() : EnumSet.of(DocumentFault.UNKNOWN_TYPE);
    }

    private Set<DocumentFault> against(RecordId hazard, Saying saying) {
        Register register = furrow.register(Permission.RECORD);
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
        Set<DocumentFault> against = EnumSet.noneOf(DocumentFault.class);
        against.addAll(saying.faults(today.plusDays(1))); // east of here the next day has begun
        if (register.read(session -> new HazardQuery().find(session, hazard)).isEmpty()) {
            against.add(DocumentFault.UNKNOWN_HAZARD);
        }
        return against;
    }

    /// How a file that can be taken is kept.
    private interface Keeping {
        Answer keep(Brought.Here here, Looking.Known known) throws IOException;
    }

    private Answer add(
            Brought brought,
            Set<DocumentFault> against,
            Function<Looking.Known, Set<DocumentFault>> unwanted,
            Keeping keeping) {
        Set<DocumentFault> faults = EnumSet.noneOf(DocumentFault.class);
        faults.addAll(against);
        if (brought instanceof Brought.Not not) {
            faults.add(not.fault());
            return refused(brought.name(), faults);
        }
        Brought.Here here = (Brought.Here) brought;
        try {
            Looking.Found found = Looking.at(here.incoming().file());
            switch (found) {
                case Looking.Known known -> faults.addAll(unwanted.apply(known));
                case Looking.Refused refused -> faults.add(refused.fault());
            }
            if (found instanceof Looking.Known known && faults.isEmpty()) {
                return keeping.keep(here, known);
            }
            folder.discard(here.incoming());
            return refused(brought.name(), faults);
        } catch (IOException failure) {
            folder.discard(here.incoming());
            throw new UncheckedIOException("The document '" + here.name() + "' cannot be kept", failure);
        }
    }

    private static Answer refused(String name, Set<DocumentFault> faults) {
        return new Refused(
                name, faults.stream().sorted(Comparator.naturalOrder()).toList());
    }

    private Answer keepOnce(RecordId hazard, Saying saying, Brought.Here here, Looking.Known known) throws IOException {
        synchronized (furrow.register(Permission.RECORD).decisions()) {
            Optional<DocumentSummary> kept = new ReadingDocuments(furrow)
                    .listOf(hazard, Clocks.LATEST).counting().stream()
                            .filter(each -> each.fact()
                                    .content()
                                    .hash()
                                    .equals(here.incoming().hash()))
                            .findFirst();
            if (kept.isEmpty()) {
                return keep(hazard, saying, here, known);
            }
            folder.discard(here.incoming());
            return new Added(here.name(), kept.orElseThrow().id());
        }
    }

    private Answer keep(RecordId hazard, Saying saying, Brought.Here here, Looking.Known known) throws IOException {
        Register register = furrow.register(Permission.RECORD);
        folder.keep(here.incoming());
        FileName name = FileName.of(here.name(), known.type());
        Content content = new Content(here.incoming().hash(), here.incoming().bytes(), known.type(), name);
        RecordId document = register.newId();
        register.append(Draft.of(
                document,
                day(saying, known),
                furrow.actor().name(),
                new DocumentFact.Added(
                        hazard,
                        saying.theAbout(),
                        particulars(saying, known, name),
                        saying.theRestriction(),
                        content,
                        known.taken())));
        return new Added(here.name(), document);
    }

    private static Particulars particulars(Saying saying, Looking.Known known, FileName name) {
        DocumentKind usual = known.type().isPicture() ? DocumentKind.PHOTO : DocumentKind.OTHER;
        return new Particulars(
                saying.title().isEmpty() ? name.stem() : saying.title(),
                DocumentKind.find(saying.kind()).orElse(usual),
                saying.madeBy(),
                saying.language());
    }

    /// The day that somebody says; that of the photo; today.
    private LocalDate day(Saying saying, Looking.Known known) {
        LocalDate today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
        Optional<LocalDate> ofPhoto =
                known.taken().when().map(LocalDateTime::toLocalDate).filter(day -> !day.isAfter(today));
        return saying.findDay().or(() -> ofPhoto).orElse(today);
    }
}
