package org.furrow.web.clearance;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.Brought;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.web.evidence.DocumentWords;
import org.furrow.web.evidence.DocumentsView;
import org.furrow.web.evidence.ReceivingPhotos;
import org.furrow.web.preparing.Bytes;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Words;
import org.furrow.web.upload.UploadLimit;

/// The photos of a report: those that came with its form become documents of a hazard of the task at once, so that they
/// are neither lost nor doubled where the report is refused; and those that can be chosen.
final class DayPhotos {

    private static final String FIELD = "photos";
    private static final String SHOWN = "photos-shown";
    private static final String AREA = "photo-area";
    private static final int MOST_OFFERED = 60;

    private final Furrow furrow;
    private final Reader reader;
    private final Office office;
    private final UploadLimit limit;
    private final ProgressWords words;

    DayPhotos(Furrow furrow, Reader reader, Office office, UploadLimit limit) {
        this.furrow = furrow;
        this.reader = reader;
        this.office = office;
        this.limit = limit;
        words = Words.of(ProgressWords.class, reader.locale());
    }

    /// A form as it came.
    ///
    /// @param typed with the photos that came chosen
    /// @param told what became of the photos that came
    /// @param isWhole whether every photo that came is chosen now
    record Came(Typed typed, List<String> told, boolean isWhole) {

        /// A form that brought no photo.
        static Came of(Typed typed) {
            return new Came(typed, List.of(), true);
        }

        /// The same with these photos, where the form did not show which are chosen.
        Came keeping(List<RecordId> photos) {
            boolean isShown = !typed.text(SHOWN).isEmpty() || !typed.all(FIELD).isEmpty();
            String[] chosen = photos.stream().map(RecordId::toString).toArray(String[]::new);
            return isShown ? this : new Came(typed.with(FIELD, chosen), told, isWhole);
        }
    }

    /// Takes a form in, and adds the photos that come with it.
    Came take(HttpServletRequest request) {
        AddingDocuments adding = new AddingDocuments(furrow);
        ReceivingPhotos.Came came = new ReceivingPhotos(adding, limit).receive(request);
        if (came.trouble().isPresent()) {
            String why = documentWords().fault(came.trouble().orElseThrow().code());
            return new Came(came.typed(), List.of(why), false);
        }
        return came.photos().isEmpty() ? Came.of(came.typed()) : added(adding, came.typed(), came.photos());
    }

    private Came added(AddingDocuments adding, Typed typed, List<Brought> photos) {
        TaskBook book = new ReadingTasks(furrow).read();
        List<TaskGround> areas = areas(book, typed);
        Optional<TaskGround> area = areas.size() == 1
                ? Optional.of(areas.getFirst())
                : areas.stream()
                        .filter(each -> each.id().toString().equals(typed.text(AREA)))
                        .findFirst();
        if (area.isEmpty()) {
            adding.discard(photos);
            String why = areas.isEmpty() ? note(book, typed) : words.choosePhotoArea();
            return new Came(typed, List.of(why), false);
        }
        List<AddingDocuments.Answer> answers =
                adding.addPhotos(area.orElseThrow().id(), photos);
        Set<String> chosen = new LinkedHashSet<>(typed.all(FIELD));
        answers.forEach(answer -> {
            if (answer instanceof AddingDocuments.Added added) {
                chosen.add(added.document().toString());
            }
        });
        return new Came(
                typed.with(FIELD, chosen.toArray(String[]::new)),
                new DocumentsView(reader, office).told(answers),
                answers.stream().allMatch(AddingDocuments.Added.class::isInstance));
    }

    /// The hazards of the task that is named, as far as the reader sees them.
    private static List<TaskGround> areas(TaskBook book, Typed typed) {
        return book.find(typed.text("task")).stream()
                .flatMap(task -> task.profile().hazards().stream())
                .flatMap(id -> book.findHazard(id).stream())
                .toList();
    }

    private String note(TaskBook book, Typed typed) {
        Optional<Task> task = book.find(typed.text("task"));
        if (task.isEmpty()) {
            return words.photosNeedTask();
        }
        return areas(book, typed).isEmpty() ? words.photosNeedArea() : "";
    }

    /// The part of the form where photos are chosen and added.
    PhotoPart part(Came came) {
        TaskBook book = new ReadingTasks(furrow).read();
        List<TaskGround> areas = areas(book, came.typed());
        String area = came.typed().text(AREA);
        return new PhotoPart(
                came.told(),
                note(book, came.typed()),
                choices(areas, came.typed().all(FIELD)),
                areas.size() < 2
                        ? List.of()
                        : areas.stream()
                                .map(each -> new Select.Choice(
                                        each.id().toString(),
                                        each.reference(),
                                        each.id().toString().equals(area)))
                                .toList(),
                !areas.isEmpty() && furrow.actor().may(Permission.RECORD),
                words.photoFormats(Bytes.of(limit.documentBytes(), reader.locale())));
    }

    private List<PhotoPart.Choice> choices(List<TaskGround> areas, List<String> chosen) {
        ReadingDocuments documents = new ReadingDocuments(furrow);
        List<PhotoPart.Choice> choices = new ArrayList<>();
        areas.stream()
                .flatMap(area -> documents.listOf(area.id(), Clocks.LATEST).counting().stream())
                .filter(each -> each.fact().particulars().kind() == DocumentKind.PHOTO)
                .filter(each -> each.fact().content().type().isPicture())
                .limit(MOST_OFFERED)
                .map(each -> choice(each, chosen))
                .forEach(choices::add);
        Set<String> offered =
                new LinkedHashSet<>(choices.stream().map(PhotoPart.Choice::id).toList());
        chosen.stream()
                .flatMap(text -> RecordId.find(text).stream())
                .filter(id -> offered.add(id.toString()))
                .limit(MOST_OFFERED)
                .map(id -> documents
                        .find(id)
                        .map(each -> choice(each, chosen))
                        .orElseGet(() -> new PhotoPart.Choice(id.toString(), words.photoUnseen(), "", true)))
                .forEach(choices::add);
        return choices;
    }

    private static PhotoPart.Choice choice(DocumentSummary photo, List<String> chosen) {
        boolean isDrawn = photo.fact().content().type().isDrawn();
        return new PhotoPart.Choice(
                photo.id().toString(),
                photo.title(),
                isDrawn ? DocumentsView.picture(photo).image() : "",
                chosen.contains(photo.id().toString()));
    }

    /// The photos of a report that the reader sees.
    List<DocumentSummary> seen(List<RecordId> photos) {
        ReadingDocuments documents = new ReadingDocuments(furrow);
        return photos.stream().flatMap(id -> documents.find(id).stream()).toList();
    }

    private DocumentWords documentWords() {
        return Words.of(DocumentWords.class, reader.locale());
    }
}
