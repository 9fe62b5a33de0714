package org.furrow.app.tasking;

import java.util.List;
import java.util.stream.Stream;
import org.furrow.domain.tasking.Halt;
import org.furrow.store.Session;
import org.furrow.store.clearance.AccidentQuery;
import org.furrow.store.quality.QualityQuery;

/// Everything in the register that stops work, on whichever days and whoever asks: critical nonconformities and
/// accidents.
public final class StandingHalts {

    private StandingHalts() {}

    /// All of them, those that ended too.
    public static List<Halt> list(Session session) {
        return Stream.concat(
                        new QualityQuery().listHalts(session).stream(), new AccidentQuery().listHalts(session).stream())
                .toList();
    }
}
