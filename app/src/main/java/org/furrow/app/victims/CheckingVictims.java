package org.furrow.app.victims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.domain.people.Permission;
import org.furrow.domain.victims.KeyFault;
import org.furrow.domain.victims.Victim;
import org.furrow.store.victims.VictimsFile;

/// Checking that every record of a victim opens and belongs to an accident. It shows nothing of what they say.
public final class CheckingVictims {

    private final Furrow furrow;
    private final Victims victims;

    /// Checking these victims.
    public CheckingVictims(Furrow furrow, Victims victims) {
        this.furrow = furrow;
        this.victims = victims;
    }

    /// What was found.
    ///
    /// @param count how many victims there are, erased ones too
    /// @param warnings why they could not be looked at; no damage
    public record Findings(int count, List<String> problems, List<String> warnings) {
        public Findings {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }
    }

    /// Checks them all.
    public Findings check() {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        try {
            return victims.findFile().map(this::check).orElse(new Findings(0, List.of(), List.of()));
        } catch (KeyFault fault) {
            return new Findings(0, List.of(), List.of(String.valueOf(fault.getMessage())));
        }
    }

    private Findings check(VictimsFile file) {
        List<String> problems = new ArrayList<>(file.<List<String>>read(victims.table()::listUnopened));
        if (!problems.isEmpty()) {
            return new Findings(0, problems, List.of());
        }
        AccidentBook accidents = new ReadingAccidents(furrow).read();
        List<Victim> all = file.read(victims.table()::list);
        for (Victim victim : all) {
            checkOne(victim, accidents).ifPresent(problems::add);
        }
        return new Findings(all.size(), problems, List.of());
    }

    private static Optional<String> checkOne(Victim victim, AccidentBook accidents) {
        if (accidents.find(victim.accident()).isEmpty()) {
            return Optional.of(victim.number() + " belongs to an accident that the register does not have.");
        }
        return victim.latest().number() == victim.entries().size()
                ? Optional.empty()
                : Optional.of(victim.number() + " has entries that are missing.");
    }
}
