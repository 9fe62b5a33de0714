package org.furrow.web.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.handover.HandoverBook;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.people.Actor;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionDecision;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.CompletionStep;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.ToReview;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.web.accidents.AccidentWords;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;
import org.furrow.web.tasks.StepForm;
import org.furrow.web.teams.TeamPage;

/// Makes the page of one report, certificate or find for a reader.
final class RecordView {

    private static final String PATH = HandoverController.PATH;

    private final Reader reader;
    private final Office office;
    private final Actor actor;
    private final LocalDate today;
    private final HandoverBook book;
    private final HandoverSayings sayings;
    private final HandoverWords words;
    private final Figures figures;
    private final UseView use;
    private final NextView next;

    RecordView(Reader reader, Office office, NextView next) {
        this.reader = reader;
        this.office = office;
        this.next = next;
        actor = next.actor();
        today = next.today();
        book = next.book();
        sayings = next.sayings();
        words = sayings.words();
        figures = sayings.figures();
        use = new UseView(sayings, today);
    }

    /// A step that was tried.
    ///
    /// @param faults what cannot be read of it
    /// @param reasons what stood against it
    record Tried(HandoverAct act, Typed typed, List<FormFault> faults, List<Reason> reasons) {}

    /// The page of a report.
    ///
    /// @param reported ground that the daily reports of its task call new
    /// @param ground the hazards of its task
    RecordPage report(CompletionReport of, Area reported, List<TaskGround> ground, Optional<Tried> tried) {
        CompletionProfile profile = of.profile();
        String address = PATH + "/reports/" + of.id();
        boolean mayChange = CompletionDecision.isPossible(CompletionStep.CHANGE, of.status())
                && actor.may(HandoverAct.CHANGE_REPORT.permission());
        List<HandoverAct> acts = Arrays.stream(HandoverAct.values())
                .filter(act -> switch (act) {
                    case SUBMIT_REPORT -> CompletionDecision.isPossible(CompletionStep.SUBMIT, of.status());
                    case RETURN_REPORT, ACCEPT_REPORT -> of.status() == CompletionStatus.SUBMITTED;
                    default -> false;
                })
                .toList();
        return new RecordPage(
                Shell.of(reader, office, Section.HANDOVER, profile.number()),
                words,
                profile.number(),
                new Link(words.reports(), PATH + "/reports"),
                address,
                of.seen().hex(),
                mayChange ? List.of(new Link(words.change(), address + "/edit")) : List.of(),
                List.of(sayings.badge(of.status())),
                notices(
                        profile,
                        reported,
                        mayChange ? List.of(new Link(words.drawIt(), address + "/edit")) : List.of()),
                against(tried),
                next.of(of),
                acts.stream().map(act -> step(act, tried, ready(of, act))).toList(),
                List.of(),
                Optional.empty(),
                new LandDrawing(sayings)
                        .draw(new LandDrawing.Land(profile.number(), ground, profile.parts(), profile.markers())),
                sections(profile, reported),
                List.of(),
                links(of),
                of.revisions().reversed().stream()
                        .map(each -> sayings.entry(each, book.standard()))
                        .toList());
    }

    private Ready ready(CompletionReport of, HandoverAct act) {
        boolean isYours = act == HandoverAct.SUBMIT_REPORT ? actor.may(act.permission()) : next.mayDecide(of);
        return switch (act) {
            case SUBMIT_REPORT -> new Ready(isYours, true);
            case ACCEPT_REPORT -> new Ready(isYours, !next.lacksInspection(of));
            default -> new Ready(isYours && actor.may(act.permission()), false);
        };
    }

    private List<RecordPage.Notice> notices(CompletionProfile profile, Area reported, List<Link> draw) {
        List<RecordPage.Notice> notices = new ArrayList<>();
        long difference = Math.abs(profile.newArea().squareMetres() - reported.squareMetres());
        if (difference > book.standard().difference().of(reported).squareMetres()) {
            notices.add(RecordPage.Notice.of(words.differs(figures.squareMetres(difference))));
        }
        List<String> undrawn = profile.parts().stream()
                .filter(part -> part.extent().findFootprint().isEmpty())
                .map(ReleasedPart::reference)
                .toList();
        if (!undrawn.isEmpty()) {
            notices.add(new RecordPage.Notice(sayings.undrawn(undrawn), draw));
        }
        return notices;
    }

    private List<RecordPage.Section> sections(CompletionProfile profile, Area reported) {
        List<Fact> said = new ArrayList<>();
        HandoverSayings.put(
                said,
                words.task(),
                book.tasks()
                        .find(profile.task())
                        .map(task ->
                                task.profile().number() + " · " + task.profile().title())
                        .orElse(""));
        HandoverSayings.put(said, words.organisation(), profile.organisation());
        said.add(new Fact(words.finished(), figures.day(profile.finished())));
        HandoverSayings.put(
                said,
                words.teams(),
                figures.list(
                        profile.teams().stream().map(book.tasks()::teamName).toList()));
        said.add(new Fact(words.reportedArea(), figures.area(reported)));
        said.add(new Fact(words.releasedArea(), figures.area(profile.newArea())));
        HandoverSayings.put(said, words.difference(), profile.difference());
        HandoverSayings.put(said, words.deviations(), profile.deviations());
        AccidentWords accidentWords = Words.of(AccidentWords.class, reader.locale());
        HandoverSayings.put(
                said,
                words.items(),
                figures.list(profile.items().stream()
                        .map(found -> accidentWords.deviceIs(found.category().code()) + ": "
                                + figures.number(found.quantity()))
                        .toList()));
        HandoverSayings.put(
                said,
                words.accidents(),
                figures.list(book.accidents().stream()
                        .filter(each -> each.notice().task().equals(Optional.of(profile.task())))
                        .map(each -> each.notice().number())
                        .toList()));
        HandoverSayings.put(said, words.remarks(), profile.remarks());
        List<Fact> hazards = profile.hazards().stream()
                .map(work -> new Fact(
                        HandoverSayings.hazard(work.hazard(), book),
                        figures.area(work.planned()) + (work.remains().isBlank() ? "" : " · " + work.remains())))
                .toList();
        return List.of(
                new RecordPage.Section("says", words.says(), said),
                new RecordPage.Section("hazards", words.hazards(), hazards),
                new RecordPage.Section(
                        "parts",
                        words.parts(),
                        profile.parts().stream()
                                .map(part -> sayings.part(part, book))
                                .toList()),
                new RecordPage.Section(
                        "markers",
                        words.markers(),
                        profile.markers().stream().map(sayings::marker).toList()),
                new RecordPage.Section("use", words.intendedUse(), sayings.use(profile.use())));
    }

    private List<Link> links(CompletionReport of) {
        List<Link> links = new ArrayList<>();
        book.tasks()
                .find(of.profile().task())
                .ifPresent(task -> links.add(new Link(task.profile().number(), "/tasks/" + task.id())));
        of.profile()
                .hazards()
                .forEach(work ->
                        links.add(new Link(HandoverSayings.hazard(work.hazard(), book), "/hazards/" + work.hazard())));
        book.ofReport(of.id())
                .forEach(each -> links.add(new Link(each.profile().number(), PATH + "/certificates/" + each.id())));
        return links;
    }

    /// The page of a certificate.
    ///
    /// @param ground the hazards of the tasks whose land it hands over
    RecordPage certificate(HandoverCertificate of, List<TaskGround> ground, Optional<Tried> tried) {
        CertificateProfile profile = of.profile();
        String address = PATH + "/certificates/" + of.id();
        boolean isOpen = of.status() == CertificateStatus.DRAFTED;
        List<Link> files = new ArrayList<>(List.of(new Link(words.print(), address + "/certificate.pdf")));
        if (isOpen && actor.may(HandoverAct.CHANGE_CERTIFICATE.permission())) {
            files.add(new Link(words.change(), address + "/edit"));
        }
        if (of.checks().stream().anyMatch(each -> each.check().tellsFind())
                && actor.may(HandoverAct.WRITE_FIND.permission())) {
            files.add(new Link(words.tellFind(), PATH + "/finds/new?certificate=" + of.id()));
        }
        return new RecordPage(
                Shell.of(reader, office, Section.HANDOVER, profile.number()),
                words,
                profile.number(),
                new Link(words.certificates(), PATH + "/certificates"),
                address,
                of.latest().hash().hex(),
                files,
                badges(of),
                notices(of),
                against(tried),
                next.of(of),
                steps(of).stream().map(act -> step(act, tried, ready(of, act))).toList(),
                signing(of, tried),
                Optional.empty(),
                new LandDrawing(sayings)
                        .draw(new LandDrawing.Land(profile.number(), ground, parts(of), profile.markers())),
                sections(of),
                drawings(of),
                profile.reports().stream()
                        .flatMap(id -> book.findReport(id).stream())
                        .map(report -> new Link(report.profile().number(), PATH + "/reports/" + report.id()))
                        .toList(),
                of.revisions().reversed().stream()
                        .map(each -> sayings.entry(each, book.standard()))
                        .toList());
    }

    private List<HandoverAct> steps(HandoverCertificate of) {
        return switch (of.status()) {
            case DRAFTED -> List.of(next.isSigned(of) ? HandoverAct.ISSUE_CERTIFICATE : HandoverAct.SIGN_CERTIFICATE);
            case ISSUED -> List.of(HandoverAct.CHECK_USE);
            case REPLACED -> List.of();
        };
    }

    private Ready ready(HandoverCertificate of, HandoverAct act) {
        return switch (act) {
            case ISSUE_CERTIFICATE -> new Ready(next.mayIssue(of), true);
            default -> new Ready(actor.may(act.permission()), act == HandoverAct.SIGN_CERTIFICATE);
        };
    }

    private List<RecordPage.Signing> signing(HandoverCertificate of, Optional<Tried> tried) {
        HandoverAct act = HandoverAct.SIGN_CERTIFICATE;
        return of.status() == CertificateStatus.DRAFTED && actor.may(act.permission())
                ? new HandoverForms(words, fields(act, tried))
                        .signing(of.unsigned(book.standard().signatures()), sayings)
                : List.of();
    }

    private List<Badge> badges(HandoverCertificate of) {
        List<Badge> badges = new ArrayList<>(List.of(sayings.badge(of, book.standard())));
        book.after(of).map(use::badges).ifPresent(badges::addAll);
        return badges;
    }

    private List<RecordPage.Notice> notices(HandoverCertificate of) {
        List<RecordPage.Notice> notices = new ArrayList<>();
        book.after(of).flatMap(use::notice).map(RecordPage.Notice::of).ifPresent(notices::add);
        if (!of.replacedBy().isEmpty()) {
            notices.add(RecordPage.Notice.of(words.replacedBy(of.replacedBy())));
        }
        long corners = parts(of).stream()
                .flatMap(part -> part.extent().findFootprint().stream())
                .mapToLong(Footprint::cornerCount)
                .sum();
        if (of.profile().turningPoints() < corners) {
            notices.add(RecordPage.Notice.of(
                    words.corners(figures.number(of.profile().turningPoints()), figures.number(corners))));
        }
        return notices;
    }

    private List<RecordPage.Section> sections(HandoverCertificate of) {
        CertificateProfile profile = of.profile();
        List<Fact> said = new ArrayList<>();
        HandoverSayings.put(said, words.organisation(), profile.organisation());
        HandoverSayings.put(said, words.residualRisk(), profile.residualRisk());
        HandoverSayings.put(said, words.liability(), profile.liability());
        HandoverSayings.put(said, words.remarks(), profile.remarks());
        HandoverSayings.put(
                said,
                words.replaces(),
                profile.replaces()
                        .flatMap(book::findCertificate)
                        .map(each -> each.profile().number())
                        .orElse(""));
        said.add(new Fact(words.fingerprint(), of.fingerprint().hex()));
        List<Fact> parts =
                parts(of).stream().map(part -> sayings.part(part, book)).toList();
        List<RecordPage.Section> sections = new ArrayList<>();
        book.after(of).map(use::sections).ifPresent(sections::addAll);
        sections.addAll(List.of(
                new RecordPage.Section("says", words.says(), said),
                new RecordPage.Section("parts", words.parts(), parts),
                new RecordPage.Section(
                        "markers",
                        words.markers(),
                        profile.markers().stream().map(sayings::marker).toList()),
                new RecordPage.Section("use", words.intendedUse(), sayings.use(profile.use()))));
        return sections;
    }

    private List<ReleasedPart> parts(HandoverCertificate of) {
        return of.profile().reports().stream()
                .flatMap(id -> book.findReport(id).stream())
                .flatMap(report -> report.profile().parts().stream())
                .toList();
    }

    private List<RecordPage.Drawing> drawings(HandoverCertificate of) {
        return book.standard().signatures().stream()
                .map(role -> of.findSignature(role.code())
                        .map(signed -> new RecordPage.Drawing(
                                sayings.role(role),
                                words.signedOn(signed.signature().name(), figures.day(signed.day())),
                                signed.signature().drawing()))
                        .orElseGet(() -> new RecordPage.Drawing(sayings.role(role), words.notSigned(), "")))
                .toList();
    }

    /// The page of a find.
    RecordPage find(ReleasedFind of, Optional<Tried> tried) {
        List<Fact> said = new ArrayList<>();
        said.add(new Fact(words.day(), figures.day(of.found())));
        HandoverSayings.put(said, words.what(), of.notice().what());
        HandoverSayings.put(said, words.finder(), of.notice().finder());
        HandoverSayings.put(said, words.organisation(), of.notice().organisation());
        HandoverSayings.put(
                said,
                words.release(),
                book.findTrace(of.notice().release())
                        .map(trace -> trace.reference())
                        .orElse(""));
        HandoverSayings.put(
                said,
                words.where(),
                of.notice().where().map(HandoverSayings::place).orElse(""));
        List<Link> links = new ArrayList<>();
        links.add(new Link(
                HandoverSayings.hazard(of.notice().hazard(), book),
                "/hazards/" + of.notice().hazard()));
        of.notice().accident().ifPresent(id -> links.add(new Link(words.accident(), "/accidents/" + id)));
        return new RecordPage(
                Shell.of(reader, office, Section.HANDOVER, of.notice().number()),
                words,
                of.notice().number(),
                new Link(words.finds(), PATH + "/reviews"),
                PATH + "/finds/" + of.id(),
                of.revisions().getLast().hash().hex(),
                List.of(),
                List.<Badge>of(),
                of.reviews().isEmpty() ? List.of(RecordPage.Notice.of(words.noReviews())) : List.of(),
                against(tried),
                Optional.empty(),
                of.reviews().isEmpty() ? List.of() : List.of(review(of, tried)),
                List.of(),
                new FindDrawing(sayings, book).draw(of),
                Optional.empty(),
                List.of(
                        new RecordPage.Section("says", words.says(), said),
                        new RecordPage.Section(
                                "reviews",
                                words.reviews(),
                                of.reviews().stream()
                                        .map(review -> review(of, review))
                                        .toList())),
                List.of(),
                links,
                of.revisions().reversed().stream()
                        .map(each -> sayings.entry(each, book.standard()))
                        .toList());
    }

    private Fact review(ReleasedFind of, ToReview review) {
        List<String> told = new ArrayList<>();
        book.findTrace(review.release()).ifPresent(trace -> {
            told.add(HandoverSayings.hazard(trace.hazard(), book));
            told.add(figures.area(trace.area()));
            told.add(figures.day(trace.released()));
        });
        review.alike().forEach(alike -> told.add(words.alikeIs(alike.code())));
        review.metres().ifPresent(metres -> told.add(words.distance(figures.number(metres))));
        if (book.isHandedOver(review.release())) {
            told.add(words.handedOver());
        }
        told.add(of.findLookedAt(review.release())
                .map(looked -> words.findingIs(looked.finding().code()) + " · " + looked.by() + ", "
                        + figures.day(looked.day()) + ": " + looked.remarks())
                .orElse(words.open()));
        return new Fact(
                book.findTrace(review.release())
                        .map(trace -> trace.reference())
                        .orElse(review.release().toString()),
                String.join(" · ", told));
    }

    private List<TeamPage.Against> against(Optional<Tried> tried) {
        List<TeamPage.Against> against =
                new ArrayList<>(sayings.against(tried.map(Tried::reasons).orElse(List.of())));
        against.addAll(sayings.unread(tried.map(Tried::faults).orElse(List.of())));
        return against;
    }

    /// Whether a step can be taken by the reader, and whether nothing else has to come before.
    private record Ready(boolean isYours, boolean isNext) {}

    private StepForm step(HandoverAct act, Optional<Tried> tried, Ready ready) {
        return new StepForm(
                act.step(),
                words.actIs(act.code()),
                ready.isNext() || isTried(act, tried),
                ready.isYours(),
                List.of(),
                ready.isYours() ? asked(act, fields(act, tried)) : List.of());
    }

    private List<FormField> asked(HandoverAct act, FormFields in) {
        HandoverForms forms = new HandoverForms(words, in);
        return act == HandoverAct.CHECK_USE ? use.fields(forms, in) : forms.step(act);
    }

    private StepForm review(ReleasedFind of, Optional<Tried> tried) {
        HandoverAct act = HandoverAct.REVIEW_RELEASE;
        boolean isYours = actor.may(act.permission());
        return new StepForm(
                act.step(),
                words.actIs(act.code()),
                isTried(act, tried),
                isYours,
                List.of(),
                isYours ? new HandoverForms(words, fields(act, tried)).review(of, book) : List.of());
    }

    private static boolean isTried(HandoverAct act, Optional<Tried> tried) {
        return tried.filter(each -> each.act() == act).isPresent();
    }

    /// The fields of a step, with what was typed into them; at first with the day today.
    private FormFields fields(HandoverAct act, Optional<Tried> tried) {
        Optional<Tried> mine = tried.filter(each -> each.act() == act);
        return new FormFields(
                act.step() + "-",
                sayings.taskWords(),
                mine.map(Tried::typed).orElseGet(() -> Typed.nothing().with("day", today.toString())),
                mine.map(Tried::faults).orElse(List.of()));
    }
}
