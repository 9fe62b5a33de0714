package org.furrow.web.victims;

import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.victims.ReadingVictims;
import org.furrow.app.victims.Victims;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.people.Permission;
import org.furrow.domain.victims.CasualtyCount;
import org.furrow.domain.victims.KeyFault;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Tone;
import org.springframework.stereotype.Component;

/// What the page of an accident says of its victims, to those who may see victims: how many, and where they are.
@Component
public final class VictimsOfAccident {

    private final Furrow furrow;
    private final Office office;
    private final Victims victims;

    public VictimsOfAccident(Furrow furrow, Office office, Victims victims) {
        this.furrow = furrow;
        this.office = office;
        this.victims = victims;
    }

    /// How many are recorded against what the notice counts, and the way to them.
    public record Told(String title, Fact killed, Fact injured, Badge agrees, Link list, Link fresh) {}

    /// What the reader may know; nothing for all but victim officers, and where the data cannot be opened.
    public Optional<Told> tell(Accident accident, Reader reader) {
        if (!furrow.actor().may(Permission.READ_VICTIMS)) {
            return Optional.empty();
        }
        VictimSayings sayings = new VictimSayings(reader, office);
        VictimWords words = sayings.words();
        String question = "?accident=" + Addresses.encoded(accident.notice().number());
        Link list = new Link(words.title(), VictimsController.PATH + question);
        Link fresh = new Link(words.record(), VictimsController.PATH + "/new" + question);
        try {
            CasualtyCount count = new ReadingVictims(furrow, victims).count(accident);
            return Optional.of(new Told(
                    words.title(),
                    new Fact(words.killed(), sayings.killed(count)),
                    new Fact(words.injured(), sayings.injured(count)),
                    sayings.agrees(count),
                    list,
                    fresh));
        } catch (KeyFault _) {
            return Optional.of(new Told(
                    words.title(),
                    new Fact(words.killed(), "–"),
                    new Fact(words.injured(), "–"),
                    new Badge(Mark.TRIANGLE, Tone.BAD, words.locked()),
                    list,
                    fresh));
        }
    }
}
