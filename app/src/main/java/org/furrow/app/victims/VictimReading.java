package org.furrow.app.victims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.victims.Activity;
import org.furrow.domain.victims.AgeGroup;
import org.furrow.domain.victims.BodyPart;
import org.furrow.domain.victims.ConsentBy;
import org.furrow.domain.victims.ConsentForm;
import org.furrow.domain.victims.Difficulty;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.Frequency;
import org.furrow.domain.victims.Known;
import org.furrow.domain.victims.Outcome;
import org.furrow.domain.victims.Sex;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStatus;

/// Reads what somebody typed of a victim.
public final class VictimReading {

    private static final int MOST_MINUTES = 100_000;
    private static final int MOST_YEARS = 1_000;
    private static final int MOST_ENTRIES = 1_000_000;

    private final FieldReading fields;
    private final Typed typed;

    private VictimReading(Typed typed, LocalDate today) {
        fields = new FieldReading(typed, today);
        this.typed = typed;
    }

    /// What a form says.
    ///
    /// @param said what was read, absent where something cannot be read
    public record Read<T>(Optional<T> said, List<FormFault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /// What is said with a step.
    ///
    /// @param remark a comment, or why it is corrected
    /// @param seen the number of the latest entry that somebody had before them
    public record Said(String remark, OptionalInt seen) {}

    /// Reads what is known of a victim.
    public static Read<VictimProfile> profile(Typed typed, LocalDate today) {
        VictimReading reading = new VictimReading(typed, today);
        VictimProfile.Person person = reading.person();
        Optional<Outcome> outcome = reading.fields.choice("outcome", Outcome::find);
        VictimProfile.Harm harm = reading.harm(outcome.orElse(Outcome.INJURED));
        VictimProfile profile = new VictimProfile(person, harm, reading.circumstances(), reading.consent());
        return reading.read(profile);
    }

    /// Reads what is said with a step.
    ///
    /// @param field the field in which it is said
    public static Read<Said> said(Typed typed, String field, LocalDate today) {
        VictimReading reading = new VictimReading(typed, today);
        String remark = reading.fields.longText(field);
        return reading.read(new Said(remark, reading.count("seen", MOST_ENTRIES)));
    }

    /// Reads why a victim is erased.
    public static Read<ErasureReason> erasure(Typed typed, LocalDate today) {
        VictimReading reading = new VictimReading(typed, today);
        Optional<ErasureReason> reason = reading.fields.choice("reason", ErasureReason::find);
        return reading.read(reason.orElse(ErasureReason.ASKED_FOR));
    }

    /// The number of the latest entry that somebody had before them.
    public static OptionalInt seen(Typed typed, LocalDate today) {
        return new VictimReading(typed, today).count("seen", MOST_ENTRIES);
    }

    private <T> Read<T> read(T said) {
        return fields.faults().isEmpty()
                ? new Read<>(Optional.of(said), List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    private VictimProfile.Person person() {
        return new VictimProfile.Person(
                fields.shortText("name"),
                fields.shortText("identification"),
                fields.shortText("contact"),
                fields.shortText("address"),
                fields.shortText("nationality"),
                one("sex", Sex::find, Sex.UNKNOWN),
                fields.maybeDay("born"),
                count("age", MOST_YEARS),
                one("age-group", AgeGroup::find, AgeGroup.UNKNOWN),
                fields.shortText("occupation"),
                one("status", VictimStatus::find, VictimStatus.UNKNOWN));
    }

    private VictimProfile.Harm harm(Outcome outcome) {
        return new VictimProfile.Harm(
                outcome,
                fields.maybeDay("died"),
                fields.choices("wounds", BodyPart::find),
                fields.choices("losses", BodyPart::find),
                fields.shortText("facility"),
                count("transport", MOST_MINUTES),
                one("difficulty", Difficulty::find, Difficulty.UNKNOWN),
                known("displaced"));
    }

    private VictimProfile.Circumstances circumstances() {
        return new VictimProfile.Circumstances(
                one("activity", Activity::find, Activity.UNKNOWN),
                known("tampered"),
                known("knew-danger"),
                known("had-education"),
                known("saw-item"),
                one("frequency", Frequency::find, Frequency.UNKNOWN));
    }

    private VictimProfile.Consent consent() {
        return new VictimProfile.Consent(
                maybe("consent-by", ConsentBy::find),
                fields.maybeDay("consent-on"),
                maybe("consent-how", ConsentForm::find),
                fields.shortText("interviewer"),
                fields.maybeDay("withdrawn"),
                isSaid("share-authorities"),
                isSaid("share-organisations"));
    }

    private Known known(String field) {
        return one(field, Known::find, Known.UNKNOWN);
    }

    private <T> T one(String field, Function<String, Optional<T>> finding, T otherwise) {
        return maybe(field, finding).orElse(otherwise);
    }

    private <T> Optional<T> maybe(String field, Function<String, Optional<T>> finding) {
        return typed.text(field).isEmpty() ? Optional.empty() : fields.choice(field, finding);
    }

    /// A box that is ticked, or `true` of a program.
    private boolean isSaid(String field) {
        String text = typed.text(field);
        if (!List.of("", "yes", "true", "no", "false").contains(text)) {
            fields.note(field, FormFault.Kind.NOT_A_CHOICE, text);
        }
        return text.equals("yes") || text.equals("true");
    }

    private OptionalInt count(String field, int most) {
        return fields.number(field, most)
                .map(each -> OptionalInt.of(each.intValue()))
                .orElseGet(OptionalInt::empty);
    }
}
