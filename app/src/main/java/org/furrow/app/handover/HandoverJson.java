package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.Alike;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.Marker;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseTrace;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.ToReview;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.tasking.Task;

/// Completion reports, handover certificates and finds on released ground as the API and the commands give them.
public final class HandoverJson {

    private HandoverJson() {}

    /// Everything that waits for somebody.
    ///
    /// @param today whose day it is
    public static Map<String, Object> waiting(HandoverBook book, LocalDate today) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "tasksWithoutReport",
                book.tasksWithoutReport().stream()
                        .map(task -> task(task.id(), book))
                        .toList());
        document.put("reportsToDecide", numbers(book.list(org.furrow.domain.release.CompletionStatus.SUBMITTED)));
        document.put("reportsReturned", numbers(book.list(org.furrow.domain.release.CompletionStatus.RETURNED)));
        document.put("reportsWithoutCertificate", numbers(book.reportsWithoutCertificate()));
        document.put(
                "certificatesToSign",
                book.list(org.furrow.domain.release.CertificateStatus.DRAFTED).stream()
                        .map(each -> each.profile().number())
                        .toList());
        document.put(
                "landUseToCheck",
                book.useToCheck(today).stream()
                        .map(land -> land.certificate().profile().number())
                        .toList());
        document.put(
                "releasesToReview",
                book.findsToReview().stream()
                        .mapToInt(each -> each.open().size())
                        .sum());
        return document;
    }

    private static List<String> numbers(List<CompletionReport> reports) {
        return reports.stream().map(each -> each.profile().number()).toList();
    }

    /// Several reports.
    public static Map<String, Object> reports(List<CompletionReport> reports, HandoverBook book) {
        return Map.of("reports", reports.stream().map(each -> of(each, book)).toList());
    }

    /// A report with what it names.
    public static Map<String, Object> of(CompletionReport report, HandoverBook book) {
        CompletionProfile profile = report.profile();
        Map<String, Object> document = of(profile, book);
        document.put("id", report.id().toString());
        document.put("status", report.status().code());
        document.put("changed", report.changed().toString());
        document.put("author", report.author());
        List<RecordId> releases = report.releases();
        document.put("releases", releases.stream().map(RecordId::toString).toList());
        document.put(
                "certificates",
                book.ofReport(report.id()).stream()
                        .map(each -> each.profile().number())
                        .toList());
        document.put("seen", report.seen().hex());
        document.put(
                "history", report.revisions().stream().map(HandoverJson::entry).toList());
        return document;
    }

    /// What is said in a report, recorded or not.
    public static Map<String, Object> of(CompletionProfile profile, HandoverBook book) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", profile.number());
        document.put("task", task(profile.task(), book));
        document.put("organisation", profile.organisation());
        document.put("finished", profile.finished().toString());
        document.put(
                "teams", profile.teams().stream().map(book.tasks()::teamName).toList());
        document.put(
                "hazards",
                profile.hazards().stream()
                        .map(work -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("hazard", CompletionWriting.hazard(work.hazard(), book.tasks()));
                            each.put("plannedM2", work.planned().squareMetres());
                            each.put("remainingM2", profile.remaining(work).squareMetres());
                            each.put("remains", work.remains());
                            return each;
                        })
                        .toList());
        for (ReleaseKind kind : ReleaseKind.values()) {
            document.put(kind.code() + "M2", profile.newArea(kind).squareMetres());
        }
        document.put(
                "parts", profile.parts().stream().map(part -> part(part, book)).toList());
        document.put(
                "items",
                profile.items().stream()
                        .map(found -> Map.of("category", found.category().code(), "quantity", found.quantity()))
                        .toList());
        document.put("deviations", profile.deviations());
        document.put("difference", profile.difference());
        document.put(
                "markers", profile.markers().stream().map(HandoverJson::marker).toList());
        document.put("use", use(profile.use()));
        document.put("remarks", profile.remarks());
        return document;
    }

    private static Map<String, Object> part(ReleasedPart part, HandoverBook book) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", part.reference());
        document.put("hazard", CompletionWriting.hazard(part.hazard(), book.tasks()));
        document.put("kind", part.kind().code());
        document.put("m2", part.extent().area().squareMetres());
        document.put("drawn", part.extent().findFootprint().isPresent());
        part.method().ifPresent(method -> document.put("method", method.code()));
        part.depthCm().ifPresent(depth -> document.put("depthCm", depth));
        part.team().ifPresent(team -> document.put("team", book.tasks().teamName(team)));
        document.put("lot", part.lot());
        document.put("again", part.isRework());
        document.put("basis", part.basis());
        return document;
    }

    private static Map<String, Object> marker(Marker marker) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", marker.number());
        document.put("kind", marker.kind().code());
        marker.where().ifPresent(where -> document.put("where", place(where)));
        document.put("material", marker.material());
        marker.photo().ifPresent(photo -> document.put("photo", photo.toString()));
        return document;
    }

    private static List<Double> place(Position where) {
        return List.of(where.longitude(), where.latitude());
    }

    private static Map<String, Object> use(LandUse use) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("user", use.user());
        document.put("role", use.role());
        document.put("intended", use.intended());
        document.put("beneficiaries", people(use.beneficiaries()));
        document.put("consulted", people(use.consulted()));
        document.put("how", use.how());
        return document;
    }

    static Map<String, Object> people(HeadCount count) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("women", count.women());
        document.put("men", count.men());
        document.put("girls", count.girls());
        document.put("boys", count.boys());
        return document;
    }

    /// Several certificates.
    public static Map<String, Object> certificates(List<HandoverCertificate> certificates, HandoverBook book) {
        return Map.of(
                "certificates",
                certificates.stream().map(each -> of(each, book)).toList());
    }

    /// A certificate with what it names.
    public static Map<String, Object> of(HandoverCertificate certificate, HandoverBook book) {
        CertificateProfile profile = certificate.profile();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", certificate.id().toString());
        document.put("number", profile.number());
        document.put("status", certificate.status().code());
        document.put("organisation", profile.organisation());
        document.put(
                "reports",
                profile.reports().stream()
                        .map(id -> book.findReport(id)
                                .map(report -> report.profile().number())
                                .orElse(id.toString()))
                        .toList());
        document.put(
                "parts",
                profile.reports().stream()
                        .flatMap(id -> book.findReport(id).stream())
                        .flatMap(report -> report.profile().parts().stream())
                        .map(part -> part(part, book))
                        .toList());
        document.put("residualRisk", profile.residualRisk());
        document.put("liability", profile.liability());
        document.put(
                "markers", profile.markers().stream().map(HandoverJson::marker).toList());
        document.put("use", use(profile.use()));
        profile.replaces()
                .flatMap(book::findCertificate)
                .ifPresent(before -> document.put("replaces", before.profile().number()));
        document.put("replacedBy", certificate.replacedBy());
        document.put(
                "signatures",
                certificate.signatures().stream().map(HandoverJson::signed).toList());
        document.put("fingerprint", certificate.fingerprint().hex());
        certificate.findIssued().ifPresent(day -> document.put("issued", day.toString()));
        document.put("remarks", profile.remarks());
        book.after(certificate).ifPresent(land -> document.putAll(UseJson.of(land)));
        document.put("seen", certificate.latest().hash().hex());
        document.put(
                "history",
                certificate.revisions().stream().map(HandoverJson::entry).toList());
        return document;
    }

    private static Map<String, Object> signed(HandoverCertificate.Signed signed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("role", signed.signature().role());
        document.put("name", signed.signature().name());
        document.put("day", signed.day().toString());
        document.put("drawn", signed.signature().isDrawn());
        signed.signature().document().ifPresent(page -> document.put("document", page.toString()));
        return document;
    }

    /// Several finds.
    public static Map<String, Object> finds(List<ReleasedFind> finds, HandoverBook book) {
        return Map.of("finds", finds.stream().map(each -> of(each, book)).toList());
    }

    /// A find with what has to be looked at again because of it.
    public static Map<String, Object> of(ReleasedFind find, HandoverBook book) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", find.id().toString());
        document.put("number", find.notice().number());
        document.put("found", find.found().toString());
        document.put("organisation", find.notice().organisation());
        document.put("hazard", find.notice().hazard().toString());
        document.put("release", release(find.notice().release(), book));
        find.notice().where().ifPresent(where -> document.put("where", place(where)));
        document.put("what", find.notice().what());
        document.put("finder", find.notice().finder());
        find.notice().accident().ifPresent(id -> document.put("accident", id.toString()));
        List<Object> reviews = new ArrayList<>();
        find.reviews().forEach(review -> reviews.add(review(find, review, book)));
        document.put("reviews", reviews);
        return document;
    }

    private static Map<String, Object> review(ReleasedFind find, ToReview review, HandoverBook book) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("release", release(review.release(), book));
        document.put("alike", review.alike().stream().map(Alike::code).toList());
        review.metres().ifPresent(metres -> document.put("metres", metres));
        Optional<ReleaseTrace> trace = book.findTrace(review.release());
        trace.ifPresent(each -> {
            document.put("m2", each.area().squareMetres());
            document.put("released", each.released().toString());
        });
        document.put("handedOver", book.isHandedOver(review.release()));
        find.findLookedAt(review.release()).ifPresent(looked -> {
            document.put("finding", looked.finding().code());
            document.put("lookedAt", looked.day().toString());
            document.put("by", looked.by());
            document.put("remarks", looked.remarks());
        });
        return document;
    }

    private static String release(RecordId id, HandoverBook book) {
        return book.findTrace(id).map(ReleaseTrace::reference).orElse(id.toString());
    }

    private static String task(RecordId id, HandoverBook book) {
        return book.tasks()
                .find(id)
                .map(Task::profile)
                .map(profile -> profile.number())
                .orElse(id.toString());
    }

    private static Map<String, Object> entry(Revision revision) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("day", revision.draft().valid().toString());
        entry.put("recorded", revision.recorded().toString());
        entry.put("author", revision.draft().author());
        switch (revision.draft().fact()) {
            case CompletionFact.Drafted _, CertificateFact.Drafted _ -> entry.put("step", "drafted");
            case CompletionFact.Submitted _ -> entry.put("step", "submitted");
            case CompletionFact.Returned(String reason) -> {
                entry.put("step", "returned");
                entry.put("reason", reason);
            }
            case CompletionFact.Accepted(String remarks, List<RecordId> _) -> {
                entry.put("step", "accepted");
                entry.put("remarks", remarks);
            }
            case CertificateFact.Signed signed -> {
                entry.put("step", "signed");
                entry.put("role", signed.signature().role());
            }
            case CertificateFact.Issued(String remarks) -> {
                entry.put("step", "issued");
                entry.put("remarks", remarks);
            }
            case CertificateFact.Replaced(String by) -> {
                entry.put("step", "replaced");
                entry.put("by", by);
            }
            case CertificateFact.UseChecked(UseCheck check) -> {
                entry.put("step", "checked");
                entry.put("used", check.used().code());
            }
            case FindFact _ -> entry.put("step", "find");
            default -> {}
        }
        return entry;
    }
}
