package org.furrow.web.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.journal.Change;
import org.furrow.app.journal.JournalEntry;
import org.furrow.app.journal.JournalQuestion;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.planning.WeighingArea;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.HazardSummary;
import org.furrow.web.handover.HandoverSayings;
import org.furrow.web.ledger.HazardLedger;
import org.furrow.web.map.MapView;
import org.furrow.web.plans.WeightBar;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Templates;
import org.furrow.web.shell.Then;
import org.furrow.web.shell.Words;
import org.furrow.web.trouble.Missing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/// Answers for the page of one hazard.
@Controller
public final class HazardController {

    private static final int MOST_ENTRIES = 500;

    private final Templates templates;
    private final Office office;
    private final MapView maps;
    private final ReadingHazard hazards;
    private final ReadingJournal journal;
    private final ReadingDrafts drafts;
    private final ReadingDocuments documents;
    private final ReadingTasks tasks;
    private final ReadingHandover handover;
    private final Furrow furrow;

    public HazardController(Templates templates, Office office, MapView maps, Furrow furrow) {
        this.templates = templates;
        this.office = office;
        this.maps = maps;
        this.hazards = new ReadingHazard(furrow);
        journal = new ReadingJournal(furrow);
        drafts = new ReadingDrafts(furrow);
        documents = new ReadingDocuments(furrow);
        tasks = new ReadingTasks(furrow);
        handover = new ReadingHandover(furrow);
        this.furrow = furrow;
    }

    @GetMapping("/hazards/{id}")
    View hazard(
            Reader reader,
            @PathVariable String id,
            @RequestParam(name = Then.AS_OF, required = false) @Nullable String asOf,
            @RequestParam(name = Then.KNOWN_AT, required = false) @Nullable String knownAt) {
        Then then = Then.of(asOf, knownAt, office.zone());
        ReadingHazard.Reading reading = RecordId.find(id)
                .flatMap(each -> hazards.find(each, then.clocks()))
                .orElseThrow(() -> missing(id, reader));
        HazardView view = new HazardView(reader, office, maps.of(then));
        RecordId record = reading.hazard().id();
        return templates.page(
                "hazard",
                "hazard",
                view.page(
                        reading,
                        new HazardView.Around(
                                changes(record),
                                drafts(reading),
                                documents.listOf(record, then.clocks()),
                                then.isNow() ? tasks.read().aboutHazard(record) : List.of(),
                                then.isNow()
                                        ? new HandoverSayings(reader, office).ofHazard(record, handover.read())
                                        : List.of(),
                                then.isNow() ? weight(reader, reading) : WeightBar.none(reader))));
    }

    /// What it blocks, for those who see the whole register: others' land weighs what they are not told.
    private WeightBar weight(Reader reader, ReadingHazard.Reading reading) {
        if (!furrow.actor().may(Permission.READ_WHOLE)) {
            return WeightBar.none(reader);
        }
        long remaining = HazardLedger.of(reading.postings()).closingM2();
        return WeightBar.of(reader, office, new WeighingArea(furrow).weigh(reading.hazard(), remaining));
    }

    /// The drafts about a hazard, and those about the hazards that it was made from which wrote it.
    private List<DraftSummary> drafts(ReadingHazard.Reading reading) {
        List<DraftSummary> all = new ArrayList<>(drafts.listOf(reading.hazard().id()));
        reading.history().stream()
                .flatMap(revision -> revision.draft().fact() instanceof HazardFact.Recorded recorded
                        ? recorded.from().stream()
                        : Stream.<RecordId>empty())
                .flatMap(from -> drafts.listOf(from).stream())
                .filter(draft -> draft.state() == DraftState.APPROVED)
                .distinct()
                .forEach(all::add);
        return all;
    }

    /// What each entry of a hazard's history changed, by its position.
    private Map<Long, List<Change>> changes(RecordId id) {
        JournalQuestion ofHazard = new JournalQuestion(
                "", "", "", id.toString(), "", Instant.MIN, Instant.MAX, LocalDate.MIN, LocalDate.MAX, Long.MAX_VALUE);
        return journal.read(ofHazard, MOST_ENTRIES).entries().stream()
                .collect(Collectors.toMap(entry -> entry.revision().position(), JournalEntry::changes));
    }

    /// Leads from a reference to its hazard, or to all that carry it where the register has duplicates.
    @GetMapping("/hazards/find")
    View find(
            Reader reader,
            @RequestParam String reference,
            @RequestParam(name = Then.AS_OF, required = false) @Nullable String asOf,
            @RequestParam(name = Then.KNOWN_AT, required = false) @Nullable String knownAt) {
        Then then = Then.of(asOf, knownAt, office.zone());
        List<HazardSummary> found = hazards.listByReference(reference);
        if (found.isEmpty()) {
            throw missing(reference, reader);
        }
        String address = found.size() == 1
                ? "/hazards/" + found.getFirst().id()
                : UriComponentsBuilder.fromPath("/hazards")
                        .queryParam("text", "{reference}")
                        .encode()
                        .buildAndExpand(reference)
                        .toUriString();
        return new RedirectView(then.on(address));
    }

    private static Missing missing(String reference, Reader reader) {
        HazardWords words = Words.of(HazardWords.class, reader.locale());
        return new Missing(words.notFoundThing(reference), words.notFoundAdvice());
    }
}
