package org.furrow.domain.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;

/// A visit that a test puts together.
final class Wish {

    private final VisitKind kind;
    private String number = "QV-1";
    private LocalDate day = Site.DAY;
    private Inspectors by;
    private Inspected of;
    private Optional<Filled> checklist = Optional.empty();
    private Optional<LotSample> sample = Optional.empty();
    private Optional<Verdict> verdict = Optional.empty();
    private Effort effort = Effort.UNSAID;
    private Optional<RecordId> previous = Optional.empty();
    private final List<RecordId> documents = new ArrayList<>();

    Wish(Site site, VisitKind kind) {
        this.kind = kind;
        by = new Inspectors(Site.AUTHORITY, Optional.of(site.inspectors.id()), "");
        of = new Inspected(
                Site.OPERATOR,
                Optional.of(site.team.id()),
                Optional.of(site.task.id()),
                Optional.of(site.hazard),
                Optional.of(Method.MANUAL_CLEARANCE));
    }

    Wish number(String other) {
        number = other;
        return this;
    }

    Wish day(LocalDate other) {
        day = other;
        return this;
    }

    Wish by(Inspectors other) {
        by = other;
        return this;
    }

    Wish of(Inspected other) {
        of = other;
        return this;
    }

    Wish answering(Map<String, Answer> answers) {
        List<Filled.Line> lines = new ArrayList<>();
        new TreeMap<>(answers)
                .forEach((question, answer) -> lines.add(new Filled.Line(question, "?", Grade.MINOR, answer, "")));
        return checklist(new Filled("site", 2, "Site", lines));
    }

    Wish checklist(Filled filled) {
        checklist = Optional.of(filled);
        return this;
    }

    Wish withoutChecklist() {
        checklist = Optional.empty();
        return this;
    }

    Wish sample(long units, long inspected, long defects) {
        return sample(new LotSample("L-1", units, inspected, inspected, defects, "", Optional.empty()));
    }

    Wish sample(LotSample other) {
        sample = Optional.of(other);
        return this;
    }

    Wish withoutSample() {
        sample = Optional.empty();
        return this;
    }

    Wish verdict(Verdict other) {
        verdict = Optional.of(other);
        return this;
    }

    Wish withoutVerdict() {
        verdict = Optional.empty();
        return this;
    }

    Wish effort(Effort other) {
        effort = other;
        return this;
    }

    Wish previous(RecordId other) {
        previous = Optional.of(other);
        return this;
    }

    Wish document(RecordId other) {
        documents.add(other);
        return this;
    }

    VisitProfile profile() {
        return new VisitProfile(
                number, kind, day, false, by, of, checklist, sample, verdict, effort, previous, "", documents, "");
    }
}
