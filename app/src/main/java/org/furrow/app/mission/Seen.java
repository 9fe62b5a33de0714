package org.furrow.app.mission;

import java.util.List;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.mission.MissionRefusal;
import org.furrow.store.Register;

/// Whose teams somebody may change: those of the organisations whose hazards they see.
final class Seen {

    private Seen() {}

    static List<Reason> check(Register register, String organisation) {
        return register.sight().covers(organisation)
                ? List.of()
                : List.of(MissionRefusal.NOT_OF_YOUR_ORGANISATION.because(
                        String.join(", ", register.sight().organisations()), organisation));
    }
}
