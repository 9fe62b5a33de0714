package org.furrow.app.quality;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitProfile;

/// The nonconformities that a visit suggests: one for each "no", with the grade of the question.
public final class Proposing {

    private static final String NOT_FULFILLED = "No: ";

    private Proposing() {}

    /// All of them, also those that were raised already; their numbers say so.
    public static List<NonconformityProfile> of(Visit visit) {
        return visit.profile().noes().stream().map(line -> of(visit, line)).toList();
    }

    private static NonconformityProfile of(Visit visit, Filled.Line line) {
        VisitProfile profile = visit.profile();
        String remark = line.remark().isBlank() ? "" : " " + line.remark();
        return new NonconformityProfile(
                profile.number() + "/" + line.question(),
                line.grade(),
                line.question(),
                NOT_FULFILLED + line.words() + remark,
                profile.of().organisation(),
                profile.of().team(),
                profile.of().task(),
                Optional.of(visit.id()));
    }
}
