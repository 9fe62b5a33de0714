package org.furrow.app.victims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.victims.CasualtyCount;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimAccident;
import org.furrow.domain.victims.VictimFigures;
import org.furrow.domain.victims.VictimStage;

/// The victims of the accidents that the reader sees, and these accidents.
///
/// @param victims the latest first
public record VictimBook(List<Victim> victims, AccidentBook accidents) {

    /// Those of `all` whose accident the reader sees.
    public VictimBook {
        victims = victims.stream()
                .filter(each -> accidents.find(each.accident()).isPresent())
                .toList();
    }

    /// Which victims somebody asks for.
    ///
    /// @param accident its number or id; empty for all
    /// @param waitingFor only those whose next signature this person may give; empty for all
    public record Question(String accident, Optional<VictimStage> stage, String waitingFor) {

        /// All of them.
        public static final Question ALL = new Question("", Optional.empty(), "");
    }

    /// Those that answer a question.
    public List<Victim> list(Question question) {
        Optional<RecordId> accident = accidents.find(question.accident()).map(Accident::id);
        return victims.stream()
                .filter(each -> question.accident().isEmpty()
                        || accident.filter(each.accident()::equals).isPresent())
                .filter(each ->
                        question.stage().filter(stage -> stage != each.stage()).isEmpty())
                .filter(each -> question.waitingFor().isEmpty() || awaits(each, question.waitingFor()))
                .toList();
    }

    private static boolean awaits(Victim victim, String person) {
        return victim.awaited().isPresent() && !victim.isSignedByOthersThan(person);
    }

    /// The number of the accident of a victim.
    public String accidentNumber(Victim victim) {
        return accident(victim).number();
    }

    /// The accident of a victim, as the rules ask for it.
    public VictimAccident accident(Victim victim) {
        return of(accidents.find(victim.accident()).orElseThrow());
    }

    /// An accident, as the rules ask for it.
    static VictimAccident of(Accident accident) {
        return new VictimAccident(
                accident.notice().number(),
                accident.happened(),
                accident.notice().killed(),
                accident.notice().injured());
    }

    /// The casualties of each accident that has some, or whose victims are recorded, held against its notice.
    public List<CasualtyCount> counts() {
        List<CasualtyCount> counts = new ArrayList<>();
        for (Accident accident : accidents.accidents()) {
            CasualtyCount count = count(accident);
            if (accident.notice().casualties() > 0 || count.killed() + count.injured() > 0) {
                counts.add(count);
            }
        }
        return counts;
    }

    /// The casualties of one accident, held against its notice.
    public CasualtyCount count(Accident accident) {
        return CasualtyCount.of(
                of(accident),
                victims.stream()
                        .filter(each -> each.accident().equals(accident.id()))
                        .toList());
    }

    /// How many, by year, sex, age group and outcome.
    public VictimFigures figures() {
        List<VictimFigures.Counted> counted = new ArrayList<>();
        for (Victim victim : victims) {
            LocalDate day = accident(victim).happened();
            victim.profile().ifPresent(profile -> counted.add(new VictimFigures.Counted(day, profile)));
        }
        return VictimFigures.of(counted);
    }
}
