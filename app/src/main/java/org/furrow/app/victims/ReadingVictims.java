package org.furrow.app.victims;

import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.people.Permission;
import org.furrow.domain.victims.CasualtyCount;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimFigures;
import org.furrow.domain.victims.VictimLook;
import org.furrow.store.victims.VictimsFile;

/// Reading what is known of victims. Each look leaves a line in the log before anything is shown.
public final class ReadingVictims {

    private static final int MOST_LOOKS = 500;

    private final Furrow furrow;
    private final Victims victims;

    /// A reader of these victims.
    public ReadingVictims(Furrow furrow, Victims victims) {
        this.furrow = furrow;
        this.victims = victims;
    }

    /// All victims that the reader sees.
    public VictimBook list() {
        return look(VictimLook.What.LIST, "");
    }

    /// One victim that the reader sees.
    ///
    /// @param number its number or id
    public Optional<Victim> show(String number) {
        NotPermitted.check(furrow.actor(), Permission.READ_VICTIMS);
        Optional<Victim> found = find(number);
        found.ifPresent(victim -> note(VictimLook.What.SHOW, victim.number()));
        return found;
    }

    /// How many, by year, sex, age group and outcome.
    public VictimFigures figures() {
        return look(VictimLook.What.STATISTICS, "").figures();
    }

    /// How many of an accident are recorded, against what its notice says: numbers, of which no line is left.
    public CasualtyCount count(Accident accident) {
        NotPermitted.check(furrow.actor(), Permission.READ_VICTIMS);
        return CasualtyCount.of(
                VictimBook.of(accident),
                victims.findFile()
                        .map(file -> file.read(vault -> victims.table().list(vault, accident.id())))
                        .orElse(List.of()));
    }

    /// Who looked at what, the newest first.
    ///
    /// @param number of one victim; empty for all
    public List<VictimLook> looks(String number) {
        NotPermitted.check(furrow.actor(), Permission.OVERSEE_VICTIMS);
        note(VictimLook.What.LOG, "");
        return victims.findFile()
                .map(file -> file.read(vault -> victims.looks().list(vault, number, MOST_LOOKS)))
                .orElse(List.of());
    }

    private VictimBook look(VictimLook.What what, String number) {
        NotPermitted.check(furrow.actor(), Permission.READ_VICTIMS);
        note(what, number);
        return new VictimBook(
                victims.findFile().map(file -> file.read(victims.table()::list)).orElse(List.of()),
                new ReadingAccidents(furrow).read());
    }

    /// The victim with that number whose accident the reader sees. Whoever only finds them shows nothing.
    private Optional<Victim> find(String number) {
        return victims.findFile()
                .flatMap(file -> file.read(vault -> victims.table().find(vault, number)))
                .filter(victim -> new ReadingAccidents(furrow)
                        .read()
                        .find(victim.accident())
                        .isPresent());
    }

    private void note(VictimLook.What what, String number) {
        VictimLook look = new VictimLook(victims.now(), furrow.actor().name(), what, number);
        Optional<VictimsFile> file = victims.findFile();
        file.ifPresent(each -> each.write(vault -> {
            victims.looks().insert(vault, look);
            return true;
        }));
    }
}
