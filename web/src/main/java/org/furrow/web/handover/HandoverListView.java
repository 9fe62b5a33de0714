package org.furrow.web.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.furrow.app.handover.HandoverBook;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.tasking.Task;
import org.furrow.web.handover.HandoverPage.Group;
import org.furrow.web.handover.HandoverPage.Line;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;

/// Makes the lists of what waits, of reports, certificates and finds for a reader.
final class HandoverListView {

    private static final String PATH = HandoverController.PATH;

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final HandoverSayings sayings;
    private final HandoverWords words;
    private final LocalDate today;
    private final UseView use;

    HandoverListView(Reader reader, Office office, Actor actor, LocalDate today) {
        this.reader = reader;
        this.office = office;
        this.actor = actor;
        sayings = new HandoverSayings(reader, office);
        words = sayings.words();
        this.today = today;
        use = new UseView(sayings, today);
    }

    /// What waits, and the ways to everything else.
    HandoverPage overview(HandoverBook book) {
        List<Group> groups = new ArrayList<>();
        add(
                groups,
                "tasks",
                words.tasksWithout(),
                book.tasksWithoutReport().stream().map(this::line).toList());
        add(groups, "decide", words.toDecide(), reports(book.list(CompletionStatus.SUBMITTED), book));
        add(groups, "returned", words.returned(), reports(book.list(CompletionStatus.RETURNED), book));
        add(groups, "accepted", words.withoutCertificate(), reports(book.reportsWithoutCertificate(), book));
        Map<Boolean, List<HandoverCertificate>> signed = book.list(CertificateStatus.DRAFTED).stream()
                .collect(Collectors.partitioningBy(
                        each -> each.unsigned(book.standard().signatures()).isEmpty()));
        add(groups, "sign", words.toSign(), certificates(signed.getOrDefault(false, List.of()), book));
        add(groups, "issue", words.toIssue(), certificates(signed.getOrDefault(true, List.of()), book));
        add(
                groups,
                "review",
                words.toReview(),
                book.findsToReview().stream().map(this::line).toList());
        add(
                groups,
                "use",
                words.useToCheck(),
                book.useToCheck(today).stream().map(use::line).toList());
        if (groups.isEmpty()) {
            groups.add(new Group("waiting", words.next(), words.nothingWaits(), List.of()));
        }
        return page(words.title(), words.means(), groups);
    }

    private static void add(List<Group> groups, String id, String title, List<Line> lines) {
        if (!lines.isEmpty()) {
            groups.add(new Group(id, title, "", lines));
        }
    }

    /// All land that was handed over, what somebody has to look at first.
    HandoverPage use(HandoverBook book) {
        List<Line> lines = book.afterHandover().stream().map(use::line).toList();
        return page(
                words.landUses(),
                words.landUsesMean(),
                List.of(new Group("all", words.landUses(), words.noLandUses(), lines)));
    }

    /// All reports, certificates or finds.
    HandoverPage all(String subject, HandoverBook book) {
        return switch (subject) {
            case "reports" -> list(words.reports(), reports(book.reports(), book));
            case "certificates" -> list(words.certificates(), certificates(book.certificates(), book));
            default -> list(words.finds(), book.finds().stream().map(this::line).toList());
        };
    }

    private HandoverPage list(String title, List<Line> lines) {
        return page(title, "", List.of(new Group("all", title, words.none(), lines)));
    }

    private HandoverPage page(String title, String means, List<Group> groups) {
        List<Link> links = new ArrayList<>(List.of(
                new Link(words.reports(), PATH + "/reports"),
                new Link(words.certificates(), PATH + "/certificates"),
                new Link(words.landUses(), PATH + "/use"),
                new Link(words.finds(), PATH + "/reviews")));
        if (actor.may(Permission.RECORD)) {
            links.add(new Link(words.tellFind(), PATH + "/finds/new"));
        }
        return new HandoverPage(Shell.of(reader, office, Section.HANDOVER, title), words, title, means, links, groups);
    }

    private Line line(Task task) {
        return new Line(
                new Link(task.profile().number(), "/tasks/" + task.id()),
                task.profile().title(),
                List.of(),
                actor.may(Permission.REPORT_COMPLETION)
                        ? List.of(new Link(words.writeReport(), PATH + "/reports/new?task=" + task.id()))
                        : List.of());
    }

    private List<Line> reports(List<CompletionReport> reports, HandoverBook book) {
        return reports.stream().map(report -> line(report, book)).toList();
    }

    private Line line(CompletionReport report, HandoverBook book) {
        boolean isReady = report.status() == CompletionStatus.ACCEPTED
                && book.ofReport(report.id()).isEmpty()
                && actor.may(Permission.CERTIFY);
        return new Line(
                new Link(report.profile().number(), PATH + "/reports/" + report.id()),
                report.profile().organisation() + " · "
                        + sayings.figures().area(report.profile().newArea()) + " · "
                        + sayings.figures().day(report.profile().finished()),
                List.of(sayings.badge(report.status())),
                isReady
                        ? List.of(new Link(words.writeCertificate(), PATH + "/certificates/new?report=" + report.id()))
                        : List.of());
    }

    private List<Line> certificates(List<HandoverCertificate> certificates, HandoverBook book) {
        return certificates.stream()
                .map(each -> new Line(
                        new Link(each.profile().number(), PATH + "/certificates/" + each.id()),
                        each.profile().organisation() + " · "
                                + each.profile().use().user(),
                        List.of(sayings.badge(each, book.standard())),
                        List.of()))
                .toList();
    }

    private Line line(ReleasedFind find) {
        int open = find.open().size();
        Badge badge = open > 0
                ? new Badge(
                        Mark.RING,
                        Tone.WARN,
                        words.open() + ": " + sayings.figures().number(open))
                : new Badge(Mark.TICK, Tone.GOOD, words.done());
        return new Line(
                new Link(find.notice().number(), PATH + "/finds/" + find.id()),
                find.notice().what() + " · " + sayings.figures().day(find.found()),
                List.of(badge),
                List.of());
    }
}
