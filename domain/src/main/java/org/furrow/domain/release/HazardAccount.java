package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.Fact;

/// The area ledger of one hazard, kept by folding its facts in the order in which they happened on the ground.
///
/// Method: released ground is held as disjoint drawings, one for each kind. A release counts what lies inside the
/// boundary and was not released before; where it covers ground of a weaker kind (cleared > reduced > cancelled), that
/// ground changes its line and the surface is told as overlap. Every amount is a whole m² and the remaining area is
/// what is added less what is taken, so the account balances by construction at every step; geometry decides only how
/// much is booked. The order is that of [DatedFact#BY_VALIDITY], the recording first, so the order of arrival does not
/// matter. Ground that was only stated, not drawn, is counted up to what remains.
public final class HazardAccount {

    /// Rounding of surfaces to whole m² may leave this much when everything is released, in m².
    private static final long ROUNDING_M2 = 3;

    private final List<DatedFact> facts = new ArrayList<>();
    private final List<Posting> postings = new ArrayList<>();
    private final Map<ReleaseKind, ReleasedGround> released = new EnumMap<>(ReleaseKind.class);
    private Extent boundary = Extent.unknown();
    private LocalDate since = LocalDate.MAX;
    private String operator = "";
    private boolean isRecorded;
    private boolean isCounted;
    private long remainingM2;

    /// An account without entries.
    public HazardAccount() {
        clear();
    }

    /// The account of these facts, in any order. Facts that concern neither hazards nor releases are passed over.
    public static HazardAccount of(Collection<DatedFact> facts) {
        HazardAccount account = new HazardAccount();
        account.facts.addAll(facts);
        account.refold();
        return account;
    }

    /// Adds a fact. What happened before the latest one takes its right place and may change later postings.
    ///
    /// @return how many of the postings, from the first one on, still stand
    public int add(DatedFact fact) {
        boolean isInOrder = isRecorded && DatedFact.BY_VALIDITY.compare(fact, facts.getLast()) > 0;
        facts.add(fact);
        if (isInOrder) {
            int standing = postings.size();
            apply(fact);
            return standing;
        }
        List<Posting> before = List.copyOf(postings);
        refold();
        return commonStart(before, postings);
    }

    private static int commonStart(List<Posting> left, List<Posting> right) {
        int start = 0;
        while (start < left.size() && start < right.size() && left.get(start).equals(right.get(start))) {
            start++;
        }
        return start;
    }

    /// Every amount booked, in the order of what happened.
    public List<Posting> postings() {
        return List.copyOf(postings);
    }

    /// The contaminated area that remains.
    public Area remaining() {
        return new Area(remainingM2);
    }

    /// The drawing of what remains, absent where the boundary is not drawn or all of it is released. What was
    /// released without a drawing is not taken out of it, so that its surface may be more than [#remaining()].
    public Optional<Footprint> findRemainingGround() {
        Optional<Footprint> rest = boundary.findFootprint();
        for (ReleasedGround ground : released.values()) {
            rest = rest.flatMap(ground::without);
        }
        return rest;
    }

    /// The sum of a line.
    public long total(LedgerLine line) {
        return postings.stream()
                .filter(posting -> posting.line() == line)
                .mapToLong(Posting::squareMetres)
                .sum();
    }

    private void clear() {
        postings.clear();
        for (ReleaseKind kind : ReleaseKind.values()) {
            released.put(kind, new ReleasedGround());
        }
        boundary = Extent.unknown();
        since = LocalDate.MAX;
        operator = "";
        isRecorded = false;
        isCounted = false;
        remainingM2 = 0;
    }

    private void refold() {
        clear();
        facts.sort(DatedFact.BY_VALIDITY);
        for (DatedFact fact : facts) {
            if (fact.fact() instanceof HazardFact.Recorded recorded) {
                record(fact.valid(), recorded);
            }
        }
        if (isRecorded) {
            for (DatedFact fact : facts) {
                apply(fact);
            }
        }
    }

    private void record(LocalDate valid, HazardFact.Recorded recorded) {
        isRecorded = true;
        since = valid;
        boundary = recorded.extent();
        operator = recorded.description().operator();
        if (recorded.classification() != Classification.INDICATION) {
            count(valid, recorded.from().isEmpty() ? LedgerLine.NEWLY_IDENTIFIED : LedgerLine.TRANSFERRED);
        }
    }

    private void count(LocalDate valid, LedgerLine line) {
        isCounted = true;
        post(valid, line, boundary.area().squareMetres());
    }

    /// Books a fact; what is dated before the hazard itself counts from the hazard's own day.
    private void apply(DatedFact dated) {
        LocalDate valid = dated.valid().isBefore(since) ? since : dated.valid();
        Fact fact = dated.fact();
        if (fact instanceof ReleaseRecorded release) {
            release(valid, release);
        } else if (fact instanceof HazardFact hazardFact) {
            apply(valid, hazardFact);
        }
    }

    private void apply(LocalDate valid, HazardFact fact) {
        switch (fact) {
            case HazardFact.Recorded _, HazardFact.EvidenceFound _ -> {}
            case HazardFact.Reclassified change -> {
                if (!isCounted && change.to() != Classification.INDICATION) {
                    count(valid, LedgerLine.NEWLY_IDENTIFIED);
                }
            }
            case HazardFact.StatusChanged change -> {
                if (change.to() == WorkStatus.DISCARDED) {
                    post(valid, LedgerLine.CORRECTED, -remainingM2);
                }
            }
            case HazardFact.Extended change -> redraw(valid, change.extent(), LedgerLine.EXTENDED);
            case HazardFact.BoundaryCorrected change -> redraw(valid, change.extent(), LedgerLine.CORRECTED);
            case HazardFact.DescriptionCorrected change ->
                moveTo(valid, change.description().operator());
            case HazardFact.Superseded change -> {
                long transferred = change.transferred().squareMetres();
                post(valid, LedgerLine.CORRECTED, transferred - remainingM2);
                post(valid, LedgerLine.TRANSFERRED, -transferred);
            }
            case HazardFact.Reopened change -> reopen(valid, change.extent());
        }
    }

    private void moveTo(LocalDate valid, String other) {
        if (!other.equals(operator) && remainingM2 != 0) {
            postings.add(new Posting(valid, LedgerLine.TRANSFERRED, -remainingM2, operator));
            postings.add(new Posting(valid, LedgerLine.TRANSFERRED, remainingM2, other));
        }
        operator = other;
    }

    private void redraw(LocalDate valid, Extent changed, LedgerLine line) {
        long before = boundary.area().squareMetres();
        boundary = changed;
        if (!isCounted) {
            return;
        }
        Map<ReleaseKind, Long> lost = new EnumMap<>(ReleaseKind.class);
        changed.findFootprint()
                .ifPresent(footprint -> released.forEach((kind, ground) -> {
                    long held = ground.squareMetres();
                    ground.keepWithin(footprint);
                    lost.put(kind, held - ground.squareMetres());
                }));
        post(valid, line, changed.area().squareMetres() - before);
        lost.forEach((kind, squareMetres) -> post(valid, LedgerLine.of(kind), -squareMetres));
        settle(valid);
    }

    /// Takes back what was released beyond a boundary that has shrunk, weakest kind first.
    private void settle(LocalDate valid) {
        for (ReleaseKind kind : ReleaseKind.values()) {
            if (remainingM2 < 0) {
                long booked = Math.max(0, total(LedgerLine.of(kind)));
                post(valid, LedgerLine.of(kind), -Math.min(booked, -remainingM2));
            }
        }
        if (remainingM2 < 0) {
            post(valid, LedgerLine.CORRECTED, -remainingM2);
        }
    }

    private void release(LocalDate valid, ReleaseRecorded release) {
        long surface = release.extent().area().squareMetres();
        if (release.isRework()) {
            memo(valid, LedgerLine.REWORK, surface, release.operator());
        } else if (!isCounted) {
            memo(valid, LedgerLine.OUTSIDE_BOUNDARY, surface, release.operator());
        } else if (release.extent() instanceof Extent.Drawn drawn && boundary instanceof Extent.Drawn around) {
            releaseDrawn(valid, release, inside(drawn.footprint(), around.footprint()));
        } else {
            releaseStated(valid, release);
        }
    }

    private static Optional<Footprint> inside(Footprint footprint, Footprint around) {
        return around.equals(footprint) || around.covers(footprint)
                ? Optional.of(footprint)
                : footprint.intersection(around);
    }

    private void releaseStated(LocalDate valid, ReleaseRecorded release) {
        long surface = release.extent().area().squareMetres();
        long counted = Math.min(surface, remainingM2);
        ground(release.kind()).addStated(counted);
        take(valid, release, counted);
        memo(valid, LedgerLine.OUTSIDE_BOUNDARY, surface - counted, release.operator());
    }

    private void releaseDrawn(LocalDate valid, ReleaseRecorded release, Optional<Footprint> inside) {
        long surface = release.extent().area().squareMetres();
        long insideM2 = inside.map(part -> part.area().squareMetres()).orElse(0L);
        memo(valid, LedgerLine.OUTSIDE_BOUNDARY, surface - insideM2, release.operator());
        if (inside.isPresent()) {
            releaseInside(valid, release, inside.orElseThrow());
        }
    }

    private void releaseInside(LocalDate valid, ReleaseRecorded release, Footprint inside) {
        Optional<Footprint> fresh = Optional.of(inside);
        long overlapM2 = 0;
        long upgradedM2 = 0;
        for (ReleaseKind kind : ReleaseKind.values()) {
            Optional<Footprint> shared = ground(kind).shared(inside);
            if (shared.isPresent()) {
                long sharedM2 = shared.orElseThrow().area().squareMetres();
                overlapM2 += sharedM2;
                fresh = fresh.flatMap(ground(kind)::without);
                if (kind.compareTo(release.kind()) < 0) {
                    upgradedM2 += upgrade(valid, kind, release, shared.orElseThrow());
                }
            }
        }
        fresh.ifPresent(ground(release.kind())::add);
        long freshM2 = bounded(fresh.map(part -> part.area().squareMetres()).orElse(0L), remainingM2 - upgradedM2);
        take(valid, release, freshM2 + upgradedM2);
        memo(valid, LedgerLine.OVERLAP, overlapM2, release.operator());
    }

    /// Moves ground from a weaker kind to the release's own and returns how much was given back to be taken again.
    private long upgrade(LocalDate valid, ReleaseKind weaker, ReleaseRecorded release, Footprint shared) {
        long booked = Math.max(0, total(LedgerLine.of(weaker)));
        long moved = Math.min(booked, shared.area().squareMetres());
        ground(weaker).takeAway(shared);
        ground(release.kind()).add(shared);
        post(valid, LedgerLine.of(weaker), -moved);
        return moved;
    }

    /// Never more than remains; and all that remains when only the rounding to whole m² stands between.
    private long bounded(long freshM2, long availableM2) {
        long left = availableM2 - freshM2;
        boolean isRest =
                left > 0 && left <= ROUNDING_M2 && findRemainingGround().isEmpty();
        return left < 0 || isRest ? availableM2 : freshM2;
    }

    private void reopen(LocalDate valid, Extent extent) {
        long again = switch (extent) {
            case Extent.Drawn drawn -> takeBack(drawn.footprint());
            case Extent.Stated stated -> takeBack(stated.stated().squareMetres());
            case Extent.Unknown _ -> takeBackAll();
        };
        post(valid, LedgerLine.REOPENED, Math.min(again, boundary.area().squareMetres() - remainingM2));
    }

    private long takeBack(Footprint footprint) {
        long again = 0;
        for (ReleasedGround ground : released.values()) {
            again += ground.shared(footprint)
                    .map(part -> part.area().squareMetres())
                    .orElse(0L);
            ground.takeAway(footprint);
        }
        return again;
    }

    private long takeBack(long squareMetres) {
        long open = squareMetres;
        for (ReleasedGround ground : released.values()) {
            open -= ground.takeStated(open);
        }
        return squareMetres;
    }

    private long takeBackAll() {
        released.replaceAll((_, _) -> new ReleasedGround());
        return boundary.area().squareMetres() - remainingM2;
    }

    private ReleasedGround ground(ReleaseKind kind) {
        return java.util.Objects.requireNonNull(released.get(kind));
    }

    /// Books a release to who did the work, and moves the area to them first where another is responsible.
    private void take(LocalDate valid, ReleaseRecorded release, long squareMetres) {
        String by = release.operator().isEmpty() ? operator : release.operator();
        if (squareMetres != 0 && !by.equals(operator)) {
            postings.add(new Posting(valid, LedgerLine.TRANSFERRED, -squareMetres, operator));
            postings.add(new Posting(valid, LedgerLine.TRANSFERRED, squareMetres, by));
        }
        book(new Posting(valid, LedgerLine.of(release.kind()), squareMetres, by));
    }

    private void memo(LocalDate valid, LedgerLine line, long squareMetres, String by) {
        book(new Posting(valid, line, Math.max(0, squareMetres), by.isEmpty() ? operator : by));
    }

    private void post(LocalDate valid, LedgerLine line, long squareMetres) {
        book(new Posting(valid, line, squareMetres, operator));
    }

    private void book(Posting posting) {
        if (posting.squareMetres() != 0) {
            postings.add(posting);
            remainingM2 += posting.line().sign() * posting.squareMetres();
        }
    }
}
