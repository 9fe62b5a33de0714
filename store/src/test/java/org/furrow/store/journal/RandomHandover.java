package org.furrow.store.journal;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.Alike;
import org.furrow.domain.release.CertificateFact;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.FindNotice;
import org.furrow.domain.release.HazardWork;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.LandUsed;
import org.furrow.domain.release.Marker;
import org.furrow.domain.release.MarkerKind;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.ReviewFinding;
import org.furrow.domain.release.Signature;
import org.furrow.domain.release.ToReview;
import org.furrow.domain.release.UnusedBecause;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.release.UsedFor;

/// Everything that the journal can say of completion reports, certificates and finds, with values by chance.
record RandomHandover(RandomFacts chance) {

    List<Fact> list() {
        return List.of(
                new CompletionFact.Drafted(completion()),
                new CompletionFact.Submitted(),
                new CompletionFact.Returned(chance.text()),
                new CompletionFact.Accepted(chance.text(), List.of(chance.id(), chance.id())),
                new CertificateFact.Drafted(certificate()),
                new CertificateFact.Signed(
                        new Signature(chance.text(), chance.text(), "M1 1L20 30", chance.maybe(chance::id))),
                new CertificateFact.Issued(chance.text()),
                new CertificateFact.Replaced(chance.text()),
                new CertificateFact.UseChecked(check()),
                new FindFact.Reported(
                        new FindNotice(
                                chance.text(),
                                chance.text(),
                                chance.id(),
                                chance.id(),
                                chance.maybe(chance::position),
                                chance.text(),
                                chance.text(),
                                chance.maybe(chance::id)),
                        List.of(
                                new ToReview(chance.id(), chance.id(), EnumSet.of(Alike.TEAM), OptionalLong.of(40)),
                                new ToReview(
                                        chance.id(),
                                        chance.id(),
                                        EnumSet.of(Alike.METHOD, Alike.LOT),
                                        OptionalLong.empty()))),
                new FindFact.LookedAt(chance.id(), chance.any(ReviewFinding.class), chance.text()));
    }

    private CompletionProfile completion() {
        return new CompletionProfile(
                chance.text(),
                chance.id(),
                chance.text(),
                chance.day(),
                List.of(chance.id()),
                List.of(new HazardWork(chance.id(), chance.area(), chance.text())),
                List.of(part(), part()),
                List.of(new ProgressTotals.Found(chance.any(ItemCategory.class), 3)),
                chance.text(),
                chance.text(),
                List.of(marker(), marker()),
                use(),
                chance.text());
    }

    private ReleasedPart part() {
        return new ReleasedPart(
                chance.text(),
                chance.id(),
                chance.any(ReleaseKind.class),
                chance.extent(),
                chance.maybe(() -> chance.any(Method.class)),
                chance.depth(),
                chance.maybe(chance::id),
                chance.text(),
                chance.random.nextBoolean(),
                chance.text());
    }

    private CertificateProfile certificate() {
        return new CertificateProfile(
                chance.text(),
                chance.text(),
                List.of(chance.id(), chance.id()),
                chance.text(),
                chance.text(),
                List.of(marker()),
                use(),
                chance.maybe(chance::id),
                chance.text());
    }

    private Marker marker() {
        return new Marker(
                chance.text(),
                chance.any(MarkerKind.class),
                chance.maybe(chance::position),
                chance.text(),
                chance.maybe(chance::id));
    }

    private UseCheck check() {
        return new UseCheck(
                chance.any(LandUsed.class),
                Set.of(chance.any(UsedFor.class)),
                Set.of(chance.any(UnusedBecause.class)),
                chance.random.nextInt(90),
                new HeadCount(3, 2, 1, 0),
                chance.text(),
                chance.text(),
                chance.text(),
                chance.maybe(chance::day));
    }

    private LandUse use() {
        return new LandUse(
                chance.text(),
                chance.text(),
                chance.text(),
                new HeadCount(3, 2, 1, 0),
                new HeadCount(0, 5, 0, 7),
                chance.text());
    }
}
