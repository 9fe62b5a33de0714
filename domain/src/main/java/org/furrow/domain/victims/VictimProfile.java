package org.furrow.domain.victims;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known of a victim. All of it is encrypted where it is kept.
public record VictimProfile(Person person, Harm harm, Circumstances circumstances, Consent consent) {

    /// From this age on a person agrees for themselves.
    public static final int OF_AGE = 18;

    /// Who it is. Empty texts where nobody said.
    ///
    /// @param identification the number of a document, with its kind
    /// @param contact how the person or the family is reached
    /// @param born the day of birth
    /// @param age in whole years on the day of the accident
    /// @param ageGroup where neither is known
    public record Person(
            String name,
            String identification,
            String contact,
            String address,
            String nationality,
            Sex sex,
            Optional<LocalDate> born,
            OptionalInt age,
            AgeGroup ageGroup,
            String occupation,
            VictimStatus status) {}

    /// What the accident did.
    ///
    /// @param died the day of death of somebody who died later
    /// @param facility the first medical facility
    /// @param transportMinutes how long it took to get there, in minutes
    /// @param displaced whether the person had fled their home
    public record Harm(
            Outcome outcome,
            Optional<LocalDate> died,
            List<BodyPart> wounds,
            List<BodyPart> losses,
            String facility,
            OptionalInt transportMinutes,
            Difficulty difficulty,
            Known displaced) {
        public Harm {
            wounds = wounds.stream().distinct().sorted().toList();
            losses = losses.stream().distinct().sorted().toList();
        }
    }

    /// How it came about.
    ///
    /// @param tampered whether somebody handled the device on purpose
    /// @param knewDanger whether the person knew that the area was dangerous
    /// @param hadEducation whether the person had risk education before
    /// @param sawItem whether the person saw the item before it exploded
    /// @param frequency how often the person was in the area before
    public record Circumstances(
            Activity activity,
            Known tampered,
            Known knewDanger,
            Known hadEducation,
            Known sawItem,
            Frequency frequency) {}

    /// What was agreed to.
    ///
    /// @param by absent where nobody agreed
    /// @param interviewer who asked; empty where nobody agreed
    /// @param withdrawn the day on which it was taken back
    /// @param authorities whether it may be shared with authorities
    /// @param organisations whether it may be shared with other organisations
    public record Consent(
            Optional<ConsentBy> by,
            Optional<LocalDate> given,
            Optional<ConsentForm> form,
            String interviewer,
            Optional<LocalDate> withdrawn,
            boolean authorities,
            boolean organisations) {

        /// Nobody agreed to anything.
        public static final Consent NONE =
                new Consent(Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), false, false);

        /// Whether somebody agreed and did not take it back.
        public boolean holds() {
            return by.isPresent() && withdrawn.isEmpty();
        }
    }

    /// The age in whole years on that day, as far as a day of birth or an age says it.
    public OptionalInt ageOn(LocalDate day) {
        return person.born()
                .filter(born -> !born.isAfter(day))
                .map(born -> OptionalInt.of(Period.between(born, day).getYears()))
                .orElse(person.age());
    }

    /// Whether the person was a child on that day.
    public AgeGroup ageGroupOn(LocalDate day) {
        OptionalInt age = ageOn(day);
        if (age.isEmpty()) {
            return person.ageGroup();
        }
        return age.getAsInt() < OF_AGE ? AgeGroup.CHILD : AgeGroup.ADULT;
    }

    /// What of it tells who the person is or how they are: it is kept only with consent.
    ///
    /// @return the names of the fields that say something
    public List<String> personal() {
        List<String> said = new ArrayList<>();
        note(!person.name().isEmpty(), "name", said);
        note(!person.identification().isEmpty(), "identification", said);
        note(!person.contact().isEmpty(), "contact", said);
        note(!person.address().isEmpty(), "address", said);
        note(!person.nationality().isEmpty(), "nationality", said);
        note(person.born().isPresent(), "day of birth", said);
        note(person.age().isPresent(), "age", said);
        note(!person.occupation().isEmpty(), "occupation", said);
        note(harm.died().isPresent(), "day of death", said);
        note(!harm.wounds().isEmpty(), "wounds", said);
        note(!harm.losses().isEmpty(), "losses", said);
        note(!harm.facility().isEmpty(), "facility", said);
        note(harm.transportMinutes().isPresent(), "transport", said);
        note(harm.difficulty() != Difficulty.UNKNOWN, "difficulty", said);
        return said;
    }

    private static void note(boolean isSaid, String field, List<String> said) {
        if (isSaid) {
            said.add(field);
        }
    }

    /// What is left of it without consent: sex, age group, outcome, what the person was doing and how it came
    /// about.
    ///
    /// @param day the day of the accident
    /// @param withdrawn what remains of the consent
    public VictimProfile withoutPerson(LocalDate day, Consent withdrawn) {
        return new VictimProfile(
                new Person(
                        "",
                        "",
                        "",
                        "",
                        "",
                        person.sex(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        ageGroupOn(day),
                        "",
                        person.status()),
                new Harm(
                        harm.outcome(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "",
                        OptionalInt.empty(),
                        Difficulty.UNKNOWN,
                        harm.displaced()),
                circumstances,
                withdrawn);
    }
}
