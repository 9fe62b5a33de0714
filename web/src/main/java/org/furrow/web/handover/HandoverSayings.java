package org.furrow.web.handover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.standard.ReadingStandard;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Refusal;
import org.furrow.domain.decision.Role;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.HandoverRefusal;
import org.furrow.domain.release.HandoverStandard;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.Marker;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskRefusal;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.web.clearance.ProgressWords;
import org.furrow.web.draft.DraftWords;
import org.furrow.web.journal.JournalWords;
import org.furrow.web.rows.RowTables;
import org.furrow.web.rules.RulesWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskPage;
import org.furrow.web.tasks.TaskSection;
import org.furrow.web.tasks.TaskWords;
import org.furrow.web.teams.TeamPage;
import org.furrow.web.teams.TeamWords;
import org.furrow.web.visitor.VisitorWords;

/// Says in a reader's words what completion reports, certificates and finds are.
public final class HandoverSayings {

    private static final Set<String> OWN =
            Arrays.stream(HandoverRefusal.values()).map(Refusal::code).collect(Collectors.toSet());
    private static final Set<String> OF_TASKS =
            Arrays.stream(TaskRefusal.values()).map(Refusal::code).collect(Collectors.toSet());

    private final Reader reader;
    private final HandoverWords words;
    private final TaskWords taskWords;
    private final TeamWords teamWords;
    private final DraftWords draftWords;
    private final JournalWords journalWords;
    private final Figures figures;

    /// For this reader.
    public HandoverSayings(Reader reader, Office office) {
        this.reader = reader;
        words = Words.of(HandoverWords.class, reader.locale());
        taskWords = Words.of(TaskWords.class, reader.locale());
        teamWords = Words.of(TeamWords.class, reader.locale());
        draftWords = Words.of(DraftWords.class, reader.locale());
        journalWords = Words.of(JournalWords.class, reader.locale());
        figures = office.figures(reader);
    }

    HandoverWords words() {
        return words;
    }

    TaskWords taskWords() {
        return taskWords;
    }

    TeamWords teamWords() {
        return teamWords;
    }

    Figures figures() {
        return figures;
    }

    /// The category of that code.
    String category(String code) {
        return Words.of(ProgressWords.class, reader.locale()).categoryIs(code);
    }

    /// The tables of a form into which this was typed.
    RowTables tables(Typed typed, List<FormFault> faults) {
        return RowTables.of(reader, typed, faults);
    }

    /// What of handover concerns a task: its report, or that there is none yet.
    public List<Link> ofTask(Task task, HandoverBook book, Actor actor) {
        if (!task.profile().kind().isDemining()) {
            return List.of();
        }
        return book.ofTask(task.id())
                .map(report -> ofReport(report, actor))
                .orElseGet(() -> task.status() == TaskStatus.COMPLETED && actor.may(Permission.REPORT_COMPLETION)
                        ? List.of(new Link(
                                words.writeReport(), HandoverController.PATH + "/reports/new?task=" + task.id()))
                        : List.of());
    }

    private List<Link> ofReport(CompletionReport report, Actor actor) {
        Link page = new Link(
                report.profile().number() + " · "
                        + words.statusIs(report.status().code()),
                HandoverController.PATH + "/reports/" + report.id());
        return report.status() == CompletionStatus.SUBMITTED && actor.may(Permission.RECORD_VISITS)
                ? List.of(page, inspection(report))
                : List.of(page);
    }

    /// Leads to the form of a sampling inspection of what a report releases.
    Link inspection(CompletionReport report) {
        return new Link(words.recordInspection(), "/quality/visits/new?completion=" + report.id());
    }

    /// The completion reports of a hazard and the certificates that hand over its land, as lines of its page.
    public List<TaskSection.Line> ofHazard(RecordId hazard, HandoverBook book) {
        List<TaskSection.Line> lines = new ArrayList<>();
        for (CompletionReport report : book.aboutHazard(hazard)) {
            lines.add(new TaskSection.Line(
                    HandoverController.PATH + "/reports/" + report.id(),
                    report.profile().number(),
                    figures.area(report.profile().newArea()),
                    words.reports(),
                    figures.day(report.profile().finished()),
                    badge(report.status())));
            book.ofReport(report.id())
                    .forEach(each -> lines.add(new TaskSection.Line(
                            HandoverController.PATH + "/certificates/" + each.id(),
                            each.profile().number(),
                            each.profile().use().user(),
                            words.certificates(),
                            figures.day(each.changed()),
                            badge(each, book.standard()))));
        }
        return lines;
    }

    Badge badge(CompletionStatus status) {
        String word = words.statusIs(status.code());
        return switch (status) {
            case DRAFTED -> new Badge(Mark.RING, Tone.NOTE, word);
            case SUBMITTED -> new Badge(Mark.HALF, Tone.WARN, word);
            case RETURNED -> new Badge(Mark.FLAG, Tone.BAD, word);
            case ACCEPTED -> new Badge(Mark.TICK, Tone.GOOD, word);
        };
    }

    /// What a role of the office is called.
    String role(org.furrow.domain.people.Role role) {
        return Words.of(VisitorWords.class, reader.locale()).role(role.code());
    }

    /// What a role of the national standard is called: in our words, unless the programme has its own.
    String role(Role role) {
        return ReadingStandard.builtIn().roles().contains(role)
                ? Words.of(RulesWords.class, reader.locale()).role(role.code(), role.label())
                : role.label();
    }

    /// How far a certificate is.
    Badge badge(HandoverCertificate certificate, HandoverStandard standard) {
        CertificateStatus status = certificate.status();
        boolean isSigned = certificate.unsigned(standard.signatures()).isEmpty();
        String word = words.certificateIs(status.code());
        return switch (status) {
            case DRAFTED -> new Badge(Mark.HALF, Tone.WARN, isSigned ? words.certificateIs("signed") : word);
            case ISSUED -> new Badge(Mark.TICK, Tone.GOOD, word);
            case REPLACED -> new Badge(Mark.RING, Tone.NOTE, word);
        };
    }

    /// What stands against something, in the reader's language and in full.
    List<TeamPage.Against> against(List<Reason> reasons) {
        return TeamPage.Against.of(reasons, this::refused);
    }

    private String refused(String code) {
        if (OWN.contains(code)) {
            return words.refused(code);
        }
        return OF_TASKS.contains(code) ? taskWords.refused(code) : draftWords.refused(code);
    }

    /// What cannot be read of a form. What stands beside a field is told there as well.
    List<TeamPage.Against> unread(List<FormFault> faults) {
        return faults.isEmpty() ? List.of() : List.of(new TeamPage.Against(taskWords.unread(), ""));
    }

    static String hazard(RecordId id, HandoverBook book) {
        return book.tasks().findHazard(id).map(ground -> ground.reference()).orElse(id.toString());
    }

    /// A part as one line with its number as its name.
    Fact part(ReleasedPart part, HandoverBook book) {
        List<String> told = new ArrayList<>(List.of(
                words.kindIs(part.kind().code()),
                hazard(part.hazard(), book),
                figures.area(part.extent().area())));
        part.method().ifPresent(method -> told.add(teamWords.methodIs(method.code())));
        part.depthCm().ifPresent(depth -> told.add(words.depth(figures.number(depth))));
        part.team().ifPresent(team -> told.add(book.tasks().teamName(team)));
        Stream.of(part.lot(), part.isRework() ? words.again() : "", part.basis())
                .filter(text -> !text.isBlank())
                .forEach(told::add);
        return new Fact(part.reference(), String.join(" · ", told));
    }

    /// Says that nothing is drawn for these releases; empty where there are none.
    String undrawn(List<String> releases) {
        return releases.isEmpty() ? "" : words.undrawn(figures.list(releases));
    }

    Fact marker(Marker marker) {
        List<String> told = new ArrayList<>(List.of(words.markerIs(marker.kind().code())));
        marker.where().ifPresent(where -> told.add(place(where)));
        if (!marker.material().isBlank()) {
            told.add(marker.material());
        }
        return new Fact(marker.number(), String.join(" · ", told));
    }

    /// A place that begins with a letter, so that its figures keep their order between words that run from right to
    /// left.
    static String place(Position place) {
        return String.format(
                Locale.ROOT,
                "%s %.6f %s %.6f",
                place.latitude() < 0 ? "S" : "N",
                Math.abs(place.latitude()),
                place.longitude() < 0 ? "W" : "E",
                Math.abs(place.longitude()));
    }

    List<Fact> use(LandUse use) {
        List<Fact> facts = new ArrayList<>();
        put(facts, words.landUser(), use.user());
        put(facts, words.userRole(), use.role());
        put(facts, words.intendedUse(), use.intended());
        put(facts, words.beneficiaries(), people(use.beneficiaries()));
        put(facts, words.consulted(), people(use.consulted()));
        put(facts, words.how(), use.how());
        return facts;
    }

    String people(HeadCount count) {
        if (count.total() == 0) {
            return "";
        }
        return figures.number(count.women()) + " " + words.women() + " · " + figures.number(count.men()) + " "
                + words.men() + " · " + figures.number(count.girls()) + " " + words.girls() + " · "
                + figures.number(count.boys()) + " " + words.boys();
    }

    static void put(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    /// An entry of the journal.
    TaskPage.Entry entry(Revision revision, HandoverStandard standard) {
        List<Fact> told = new ArrayList<>();
        String kind = switch (revision.draft().fact()) {
            case CompletionFact.Drafted _ -> "completion-drafted";
            case CompletionFact.Submitted _ -> "completion-submitted";
            case CompletionFact.Returned(String reason) -> tell(told, words.reason(), reason, "completion-returned");
            case CompletionFact.Accepted(String remarks, List<RecordId> _) ->
                tell(told, words.remarks(), remarks, "completion-accepted");
            case CertificateFact.Drafted _ -> "certificate-drafted";
            case CertificateFact.Signed signed -> {
                told.add(new Fact(words.role(), role(signed.signature().role(), standard)));
                yield tell(told, words.name(), signed.signature().name(), "certificate-signed");
            }
            case CertificateFact.Issued(String remarks) -> tell(told, words.remarks(), remarks, "certificate-issued");
            case CertificateFact.Replaced(String by) -> tell(told, words.number(), by, "certificate-replaced");
            case CertificateFact.UseChecked(UseCheck check) ->
                tell(told, words.used(), words.usedIs(check.used().code()), "land-use-checked");
            case FindFact.LookedAt looked -> tell(told, words.remarks(), looked.remarks(), "released-ground-reviewed");
            default -> "released-find-reported";
        };
        return new TaskPage.Entry(
                journalWords.kindIs(kind),
                figures.day(revision.draft().valid()),
                taskWords.by(revision.draft().author(), figures.minute(revision.recorded())),
                told);
    }

    private String role(String code, HandoverStandard standard) {
        return standard.signatures().stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .map(this::role)
                .orElse(code);
    }

    private static String tell(List<Fact> told, String label, String value, String kind) {
        put(told, label, value);
        return kind;
    }
}
