package org.furrow.domain.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.furrow.domain.decision.Tolerance;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// Certificates issued on 10 January 2026 under a standard that looks after 6 and 12 months, and checks of their land.
final class Handed {

    static final LocalDate ISSUED = LocalDate.of(2026, 1, 10);
    static final LocalDate SIX = LocalDate.of(2026, 7, 10);
    static final LocalDate TWELVE = LocalDate.of(2027, 1, 10);

    private final List<Revision> revisions = new ArrayList<>();
    private final RecordId id = RecordId.parse(UUID.randomUUID().toString());

    static HandoverStandard standard(Integer... months) {
        return new HandoverStandard(
                EnumSet.noneOf(ReleaseKind.class), new Tolerance(Area.ZERO, 0), List.of(), "", "", List.of(months));
    }

    static Handed drafted(String number) {
        return new Handed()
                .then(
                        ISSUED.minusDays(3),
                        new CertificateFact.Drafted(new CertificateProfile(
                                number,
                                "Green Fields",
                                List.of(),
                                "",
                                "",
                                List.of(),
                                LandUse.UNKNOWN,
                                Optional.empty(),
                                "")));
    }

    static Handed issued(String number) {
        return drafted(number).then(ISSUED, new CertificateFact.Issued(""));
    }

    Handed then(LocalDate day, CertificateFact fact) {
        long position = revisions.size() + 1L;
        revisions.add(new Revision(
                position, "site", position, Instant.EPOCH, Draft.of(id, day, "olga", fact), Hash.START, Hash.START));
        return this;
    }

    Handed checked(LocalDate day) {
        return then(day, new CertificateFact.UseChecked(farmed()));
    }

    HandoverCertificate certificate() {
        return new HandoverCertificate(id, revisions);
    }

    /// What became of its land, where nothing was replaced.
    Optional<AfterHandover> after() {
        return AfterHandover.of(certificate(), List.of(), standard(6, 12));
    }

    /// All of it is farmed, by people who were asked.
    static UseCheck farmed() {
        return check(LandUsed.YES, Set.of(UsedFor.FARMING), Set.of());
    }

    static UseCheck check(LandUsed used, Set<UsedFor> uses, Set<UnusedBecause> because) {
        return new UseCheck(
                used, uses, because, 0, new HeadCount(2, 1, 0, 0), "", "Community team", "", Optional.empty());
    }

    static UseCheck next(UseCheck check, LocalDate next) {
        return new UseCheck(
                check.used(),
                check.uses(),
                check.because(),
                check.households(),
                check.asked(),
                check.said(),
                check.visitor(),
                check.found(),
                Optional.of(next));
    }
}
