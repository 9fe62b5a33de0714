package org.furrow.web.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.evidence.Saying;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.domain.evidence.About;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.preparing.Bytes;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Language;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.upload.UploadLimit;
import org.furrow.web.visitor.Visitor;

/// Shows a hazard's documents, and the form that adds more.
public final class DocumentsView {

    /// So many pictures fit beside the rest of a page on a line that is paid for by the byte.
    private static final int LOADED_AT_ONCE = 3;

    private final Reader reader;
    private final DocumentWords words;
    private final Figures figures;

    public DocumentsView(Reader reader, Office office) {
        this.reader = reader;
        words = Words.of(DocumentWords.class, reader.locale());
        figures = office.figures(reader);
    }

    /// The section of a hazard's page.
    ///
    /// @param canAdd whether the page shows what is now
    public DocumentSection section(String hazard, ReadingDocuments.OfHazard documents, boolean canAdd) {
        List<DocumentSection.Picture> pictures = documents.counting().stream()
                .filter(document -> document.fact().content().type().isDrawn())
                .map(DocumentsView::picture)
                .toList();
        List<DocumentSection.Picture> more =
                pictures.stream().skip(LOADED_AT_ONCE).toList();
        boolean mayAdd = canAdd && Visitor.current().actor().may(Permission.RECORD);
        return new DocumentSection(
                words,
                mayAdd ? new Link(words.addDocuments(), adding(hazard)) : new Link("", ""),
                pictures.stream().limit(LOADED_AT_ONCE).toList(),
                more,
                words.morePictures(more.size()),
                documents.documents().stream().map(this::row).toList(),
                documents.hidden() == 0 ? "" : words.hidden(documents.hidden()));
    }

    /// A small picture of a document that leads to it.
    public static DocumentSection.Picture picture(DocumentSummary document) {
        String address = DocumentsController.PATH + document.id();
        return new DocumentSection.Picture(document.title(), address, address + "/picture/thumbnail");
    }

    private DocumentSection.Row row(DocumentSummary document) {
        return new DocumentSection.Row(
                new Link(document.title(), DocumentsController.PATH + document.id()),
                words.kindIs(document.fact().particulars().kind().code()),
                figures.day(document.dated()),
                document.fact().particulars().madeBy(),
                Bytes.of(document.fact().content().bytes(), reader.locale()),
                badges(document));
    }

    List<Badge> badges(DocumentSummary document) {
        List<Badge> badges = new ArrayList<>();
        if (document.isRestricted()) {
            badges.add(new Badge(Mark.BAR, Tone.WARN, words.restrictedMark()));
        }
        if (document.withdrawn().isPresent()) {
            badges.add(new Badge(Mark.CROSS, Tone.SOFT, words.withdrawnMark()));
        }
        return badges;
    }

    static String adding(String hazard) {
        return "/hazards/" + hazard + "/documents/new";
    }

    /// What a form says, and what became of the files that it brought.
    record Sent(Saying saying, List<AddingDocuments.Answer> answers) {

        static final Sent NOTHING = new Sent(Saying.NOTHING, List.of());
    }

    /// The page on which documents are added.
    AddingPage adding(ReadingHazard.Reading hazard, Sent sent, Office office, UploadLimit limit) {
        String id = hazard.hazard().id().toString();
        String reference = hazard.hazard().description().reference();
        Shell shell = Shell.of(reader, office, Section.REGISTER, words.addDocuments());
        return new AddingPage(
                shell,
                words,
                new Link(reference, "/hazards/" + id),
                "/hazards/" + id + "/documents",
                told(sent.answers()),
                sent.saying(),
                selects(hazard, sent.saying()),
                words.formats(Bytes.of(limit.documentBytes(), reader.locale())),
                limit.bytes());
    }

    /// What became of the files, those that were not taken first.
    public List<String> told(List<AddingDocuments.Answer> answers) {
        List<String> told = new ArrayList<>();
        long added = 0;
        for (AddingDocuments.Answer answer : answers) {
            switch (answer) {
                case AddingDocuments.Added _ -> added++;
                case AddingDocuments.Refused refused -> told.add(told(refused));
            }
        }
        if (added > 0) {
            told.add(words.added(added));
        }
        return told;
    }

    private String told(AddingDocuments.Refused refused) {
        String why = String.join(
                " ",
                refused.faults().stream()
                        .map(fault -> words.fault(fault.code()))
                        .toList());
        return refused.name().isBlank() ? why : words.notAdded(shortened(refused.name()), why);
    }

    private static String shortened(String name) {
        int most = Math.min(name.length(), 120);
        return name.substring(0, most);
    }

    private List<Select> selects(ReadingHazard.Reading hazard, Saying saying) {
        return List.of(
                new Select("kind", words.kind(), kinds(saying)),
                new Select("about", words.about(), abouts(hazard, saying)),
                new Select("language", words.language(), languages(saying)),
                new Select("restriction", words.whoMaySee(), restrictions(saying)));
    }

    private List<Select.Choice> kinds(Saying saying) {
        Stream<Select.Choice> all = Arrays.stream(DocumentKind.values())
                .map(kind -> choice(kind.code(), words.kindIs(kind.code()), saying.kind()));
        return Stream.concat(Stream.of(choice("", words.asTheFileSays(), saying.kind())), all)
                .toList();
    }

    private List<Select.Choice> abouts(ReadingHazard.Reading hazard, Saying saying) {
        List<Select.Choice> choices = new ArrayList<>();
        choices.add(choice(new About.TheHazard().code(), words.theHazard(), saying.about()));
        for (ReleaseSummary release : hazard.releases()) {
            String code = new About.ARelease(release.id()).code();
            choices.add(choice(code, words.aRelease(figures.day(release.released())), saying.about()));
        }
        for (EvidenceItem item : hazard.hazard().evidence()) {
            String code = new About.AnItem(item.observed(), item.kind()).code();
            choices.add(choice(code, said(item), saying.about()));
        }
        return choices.stream().distinct().toList();
    }

    private String said(EvidenceItem item) {
        return words.anItem(evidenceKind(item.kind()), figures.day(item.observed()));
    }

    String evidenceKind(String kind) {
        return Words.of(HazardWords.class, reader.locale()).evidenceKind(kind);
    }

    private List<Select.Choice> languages(Saying saying) {
        Stream<Select.Choice> all = Arrays.stream(Language.values())
                .map(language -> choice(language.code(), language.ownName(), saying.language()))
                .sorted(Comparator.comparing(Select.Choice::value));
        return Stream.concat(Stream.of(choice("", words.notSaid(), saying.language())), all)
                .toList();
    }

    private List<Select.Choice> restrictions(Saying saying) {
        return Arrays.stream(Restriction.values())
                .map(each -> choice(each.code(), words.restrictionIs(each.code()), saying.restriction()))
                .toList();
    }

    private static Select.Choice choice(String value, String label, String chosen) {
        return new Select.Choice(value, label, value.equals(chosen));
    }

    /// A language by its name, or its tag where nobody has a name for it.
    static String language(String tag, Locale locale) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }
}
