package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.CompletionReading.Read;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.ReleaseSummary;

/// Does what somebody typed about completion reports, certificates and finds: reads it, and hands it to the use case
/// that it belongs to. Pages, commands and programs all come through here.
public final class ActingOnHandover {

    /// The field that says that a report is handed in with the same press that saves it.
    public static final String HAND_IN = "hand-in";

    private final Furrow furrow;
    private final LocalDate today;

    /// Acting on this register.
    ///
    /// @param today the last day that anything can have happened
    public ActingOnHandover(Furrow furrow, LocalDate today) {
        this.furrow = furrow;
        this.today = today;
    }

    /// What became of it.
    ///
    /// @param outcome absent where something could not be read
    /// @param faults what could not be read
    public record Answer(Optional<Outcome> outcome, List<FormFault> faults) {
        public Answer {
            faults = List.copyOf(faults);
        }

        static Answer of(Outcome outcome) {
            return new Answer(Optional.of(outcome), List.of());
        }
    }

    /// Does it.
    ///
    /// @param id of what it is about; for what begins something, nothing
    public Answer act(HandoverAct act, Optional<RecordId> id, Typed typed) {
        NotPermitted.check(furrow.actor(), act.permission());
        Optional<Hash> seen = Hash.find(typed.text("seen"));
        RecordId of = id.orElseGet(() -> furrow.register().newId());
        return switch (act) {
            case WRITE_REPORT -> done(report(typed), said -> write(said, typed));
            case CHANGE_REPORT -> done(report(typed), said -> change(of, said, seen, typed));
            case SUBMIT_REPORT ->
                done(words(typed), said -> new ReportingCompletion(furrow).submit(of, said.day(), seen, today));
            case RETURN_REPORT ->
                done(words(typed), said -> new DecidingCompletion(furrow).sendBack(said.verdict(of, seen), today));
            case ACCEPT_REPORT ->
                done(words(typed), said -> new DecidingCompletion(furrow).accept(said.verdict(of, seen), today));
            case WRITE_CERTIFICATE ->
                done(certificate(typed), said -> new CertifyingHandover(furrow).draft(said, today));
            case CHANGE_CERTIFICATE ->
                done(certificate(typed), said -> new CertifyingHandover(furrow).change(of, said, seen, today));
            case SIGN_CERTIFICATE ->
                done(
                        CertificateReading.signatures(typed, book().standard().signatures(), today),
                        said -> new CertifyingHandover(furrow).sign(of, said, seen, today));
            case ISSUE_CERTIFICATE ->
                done(
                        words(typed),
                        said -> new HandingOver(furrow)
                                .issue(new HandingOver.Wanted(of, said.day(), said.words(), seen), today));
            case CHECK_USE ->
                done(
                        UseReading.read(typed, today),
                        said -> new CheckingLandUse(furrow)
                                .check(new CheckingLandUse.Visit(of, said.day(), said.check(), seen), today));
            case WRITE_FIND ->
                done(
                        find(typed),
                        said -> new ReportingFinds(furrow)
                                .report(said.notice(), said.found(), said.again(), said.investigation(), today));
            case REVIEW_RELEASE ->
                done(
                        FindReading.review(typed, book(), today),
                        said -> new ReportingFinds(furrow).review(of, said.looked(), said.day(), today));
        };
    }

    private Outcome write(CompletionProfile said, Typed typed) {
        ReportingCompletion reporting = new ReportingCompletion(furrow);
        return isHandedIn(typed) ? reporting.draftAndSubmit(said, today) : reporting.draft(said, today);
    }

    private Outcome change(RecordId of, CompletionProfile said, Optional<Hash> seen, Typed typed) {
        ReportingCompletion reporting = new ReportingCompletion(furrow);
        return isHandedIn(typed)
                ? reporting.changeAndSubmit(of, said, seen, today)
                : reporting.change(of, said, seen, today);
    }

    private static boolean isHandedIn(Typed typed) {
        return !typed.text(HAND_IN).isEmpty();
    }

    /// The id of what a number or an id names; nothing where the reader sees none such.
    public Optional<RecordId> find(String subject, String name) {
        HandoverBook book = book();
        return switch (subject) {
            case "reports" -> book.findReport(name).map(CompletionReport::id);
            case "certificates" -> book.findCertificate(name).map(HandoverCertificate::id);
            default -> book.findFind(name).map(find -> find.id());
        };
    }

    private record Words(LocalDate day, String words) {

        DecidingCompletion.Verdict verdict(RecordId report, Optional<Hash> seen) {
            return new DecidingCompletion.Verdict(report, day, words, seen);
        }
    }

    private static <T> Answer done(Read<T> read, Function<T, Outcome> doing) {
        return read.said()
                .map(said -> Answer.of(doing.apply(said)))
                .orElseGet(() -> new Answer(Optional.empty(), read.faults()));
    }

    private Read<Words> words(Typed typed) {
        FieldReading fields = new FieldReading(typed, today);
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        String words = fields.longText("words");
        return fields.faults().isEmpty()
                ? new Read<>(Optional.of(new Words(day, words)), List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    private Read<CompletionProfile> report(Typed typed) {
        return CompletionReading.read(typed, names(), today);
    }

    private Read<org.furrow.domain.release.CertificateProfile> certificate(Typed typed) {
        return CertificateReading.read(typed, book(), today);
    }

    private Read<FindReading.Find> find(Typed typed) {
        String text = typed.text("hazard", FieldReading.LONGEST_LINE);
        Optional<RecordId> hazard = text.isEmpty() ? Optional.empty() : names().hazard(text);
        List<ReleaseSummary> releases =
                hazard.map(new ReadingHandover(furrow)::listReleases).orElse(List.of());
        return FindReading.find(typed, hazard, releases, book(), today);
    }

    private HandoverBook book() {
        return new ReadingHandover(furrow).read();
    }

    private TaskNames names() {
        return new TaskNames(furrow, book().tasks());
    }
}
