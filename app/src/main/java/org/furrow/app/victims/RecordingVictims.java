package org.furrow.app.victims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimDecision;
import org.furrow.domain.victims.VictimEntry;
import org.furrow.domain.victims.VictimLook;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimRefusal;
import org.furrow.domain.victims.VictimStep;
import org.furrow.store.Register;
import org.furrow.store.victims.Vault;
import org.furrow.store.victims.VictimsFile;

/// Recording who was killed or injured, and correcting it. Who signs for it, [SigningVictims] says.
public final class RecordingVictims {

    private static final String NEW = "The victim";

    private final Furrow furrow;
    private final Victims victims;

    /// Recording among these victims.
    public RecordingVictims(Furrow furrow, Victims victims) {
        this.furrow = furrow;
        this.victims = victims;
    }

    /// Records a victim, or says why not and writes nothing.
    ///
    /// @param accident the number or id of the accident
    /// @param today the last day that anything can have happened
    public VictimOutcome record(String accident, VictimProfile profile, LocalDate today) {
        Register register = furrow.register(Permission.RECORD_VICTIMS);
        Optional<Accident> found = new ReadingAccidents(furrow).read().find(accident);
        List<Reason> against = new ArrayList<>();
        found.ifPresentOrElse(
                each -> against.addAll(new VictimDecision(NEW, today)
                        .decideProfile(VictimBook.of(each), profile)
                        .reasons()),
                () -> against.add(VictimRefusal.VICTIMS_ACCIDENT_UNKNOWN.because(accident)));
        if (!against.isEmpty()) {
            return new VictimOutcome.Refused(against);
        }
        RecordId id = register.newId();
        return victims.file()
                .write(vault -> insert(vault, id, found.orElseThrow().id(), profile));
    }

    private VictimOutcome insert(Vault vault, RecordId id, RecordId accident, VictimProfile profile) {
        VictimEntry first =
                new VictimEntry(1, VictimStep.RECORD, furrow.actor().name(), victims.now(), Optional.of(profile), "");
        Victim victim = new Victim(id, victims.table().nextNumber(vault), accident, List.of(first));
        victims.table().insert(vault, victim);
        note(vault, victim, VictimStep.RECORD);
        return new VictimOutcome.Done(victim);
    }

    /// A correction that somebody wants.
    ///
    /// @param number the victim
    /// @param reason why it is corrected
    /// @param seen the number of the latest entry that they had before them, absent where nobody said
    public record Correction(String number, VictimProfile profile, String reason, OptionalInt seen) {}

    /// Corrects what is known, or says why not and writes nothing. Where consent was withdrawn, whatever tells of
    /// the person is left out, and all that was written before is destroyed.
    ///
    /// @param today the last day that anything can have happened
    public VictimOutcome correct(Correction wanted, LocalDate today) {
        furrow.register(Permission.RECORD_VICTIMS);
        AccidentBook accidents = new ReadingAccidents(furrow).read();
        boolean isWithdrawn = wanted.profile().consent().withdrawn().isPresent();
        Optional<VictimsFile> file = victims.findFile();
        return file.map(each -> isWithdrawn
                        ? each.destroy(vault -> correct(vault, accidents, wanted, today))
                        : each.write(vault -> correct(vault, accidents, wanted, today)))
                .orElseGet(() -> VictimWork.unknown(wanted.number()));
    }

    private VictimOutcome correct(Vault vault, AccidentBook accidents, Correction wanted, LocalDate today) {
        Optional<Victim> found = new VictimWork(victims, accidents).find(vault, wanted.number());
        if (found.isEmpty()) {
            return VictimWork.unknown(wanted.number());
        }
        Victim victim = found.orElseThrow();
        Accident accident = accidents.find(victim.accident()).orElseThrow();
        VictimProfile profile = left(wanted.profile(), accident.happened());
        VictimDecision decision = new VictimDecision(victim.number(), today);
        List<Reason> against = new ArrayList<>(VictimWork.checkSeen(victim, wanted.seen()));
        against.addAll(
                decision.decideStep(victim, VictimStep.CORRECT, furrow.actor().name(), wanted.reason())
                        .reasons());
        against.addAll(decision.decideProfile(VictimBook.of(accident), profile).reasons());
        if (!against.isEmpty()) {
            return new VictimOutcome.Refused(against);
        }
        VictimEntry entry = new VictimEntry(
                victim.entries().size() + 1,
                VictimStep.CORRECT,
                furrow.actor().name(),
                victims.now(),
                Optional.of(profile),
                wanted.reason());
        if (profile.consent().withdrawn().isPresent()) {
            victims.table().addAlone(vault, victim, entry);
        } else {
            victims.table().add(vault, victim, entry);
        }
        note(vault, victim, VictimStep.CORRECT);
        return new VictimOutcome.Done(VictimWork.with(victim, entry));
    }

    private static VictimProfile left(VictimProfile profile, LocalDate happened) {
        VictimProfile.Consent consent = profile.consent();
        return consent.withdrawn().isEmpty()
                ? profile
                : profile.withoutPerson(
                        happened,
                        new VictimProfile.Consent(
                                consent.by(),
                                consent.given(),
                                consent.form(),
                                consent.interviewer(),
                                consent.withdrawn(),
                                false,
                                false));
    }

    private void note(Vault vault, Victim victim, VictimStep step) {
        victims.looks()
                .insert(
                        vault,
                        new VictimLook(
                                victims.now(), furrow.actor().name(), VictimLook.What.of(step), victim.number()));
    }
}
