package org.furrow.app.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.tasking.NextNumber;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HandoverCertificate;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.domain.release.ReleaseTrace;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;
import org.furrow.store.release.HandoverQuery;
import org.furrow.store.release.ReleaseQuery;

/// Reading completion reports, handover certificates and finds on released ground.
public final class ReadingHandover {

    private static final HandoverQuery QUERY = new HandoverQuery();

    private static final Pattern NUMBER = Pattern.compile("(?=\\D*\\d)[\\p{L}\\d][\\p{L}\\d./_-]{0,39}");

    private final Furrow furrow;

    /// A reader of this register.
    public ReadingHandover(Furrow furrow) {
        this.furrow = furrow;
    }

    private record Standing(
            List<CompletionReport> reports,
            List<HandoverCertificate> certificates,
            List<ReleasedFind> finds,
            List<ReleaseTrace> traces) {}

    private record Everything(JournalTable journal) implements Answers.Question<Standing> {
        @Override
        public Standing read(Session session) {
            return new Standing(
                    told(session, journal, QUERY.listReports(session), CompletionReport::of),
                    told(session, journal, QUERY.listCertificates(session), HandoverCertificate::of),
                    told(session, journal, QUERY.listFinds(session), ReleasedFind::of),
                    QUERY.listTraces(session));
        }
    }

    private static <T> List<T> told(
            Session session, JournalTable journal, List<RecordId> ids, Function<List<Revision>, Optional<T>> telling) {
        return ids.stream()
                .flatMap(id -> telling.apply(journal.list(session, id)).stream())
                .toList();
    }

    /// All of them at this moment, as far as the reader sees them.
    public HandoverBook read() {
        Register register = furrow.register();
        Standing standing =
                register.read(session -> furrow.answers().answer(session, new Everything(register.journal())));
        return new HandoverBook(
                standing.reports(),
                standing.certificates(),
                standing.finds(),
                standing.traces(),
                new ReadingTasks(furrow).read(),
                new ReadingAccidents(furrow).read().accidents(),
                furrow.standard().handover());
    }

    /// The releases of a hazard, in the order of their days.
    public List<ReleaseSummary> listReleases(RecordId hazard) {
        return furrow.register().read(session -> new ReleaseQuery().list(session, hazard));
    }

    /// The release with that id of a hazard, where the reader sees it.
    public Optional<ReleaseSummary> findRelease(RecordId hazard, RecordId release) {
        return listReleases(hazard).stream()
                .filter(each -> each.id().equals(release))
                .findFirst();
    }

    /// The number that somebody announced for a completion report, where it is one and no report has it; else one that
    /// is free. A number is one word with a figure in it, such as `CR-0007`.
    public String reportNumber(String announced) {
        boolean isNumber = NUMBER.matcher(announced).matches();
        return isNumber
                        && furrow.register()
                                .read(session ->
                                        QUERY.findReport(session, announced).isEmpty())
                ? announced
                : nextNumber("CR");
    }

    /// A number that no completion report, certificate or find has, such as `CR-0007`.
    ///
    /// @param prefix `CR`, `HC` or `RF`
    public String nextNumber(String prefix) {
        return furrow.register().read(session -> {
            long count = switch (prefix) {
                case "CR" -> QUERY.countReports(session);
                case "HC" -> QUERY.countCertificates(session);
                default -> QUERY.countFinds(session);
            };
            return NextNumber.free(
                    prefix + "-",
                    count + 1,
                    4,
                    number -> QUERY.findReport(session, number).isPresent()
                            || QUERY.findCertificate(session, number).isPresent()
                            || QUERY.findFind(session, number).isPresent());
        });
    }
}
