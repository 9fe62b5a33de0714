package org.furrow.web.victims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.victims.AgeGroup;
import org.furrow.domain.victims.BodyPart;
import org.furrow.domain.victims.CasualtyCount;
import org.furrow.domain.victims.Sex;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStage;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Tone;
import org.furrow.web.shell.Words;
import org.furrow.web.tasks.TaskWords;

/// Says in a reader's words what is known of victims.
final class VictimSayings {

    private final VictimWords words;
    private final TaskWords taskWords;
    private final Figures figures;

    VictimSayings(Reader reader, Office office) {
        words = Words.of(VictimWords.class, reader.locale());
        taskWords = Words.of(TaskWords.class, reader.locale());
        figures = office.figures(reader);
    }

    VictimWords words() {
        return words;
    }

    TaskWords taskWords() {
        return taskWords;
    }

    Figures figures() {
        return figures;
    }

    Badge stage(VictimStage stage) {
        String word = words.stageIs(stage.code());
        return switch (stage) {
            case RECORDED -> new Badge(Mark.RING, Tone.NOTE, word);
            case RETURNED -> new Badge(Mark.CROSS, Tone.WARN, word);
            case VERIFIED, ACCEPTED -> new Badge(Mark.HALF, Tone.NOTE, word);
            case APPROVED -> new Badge(Mark.TICK, Tone.GOOD, word);
            case ERASED -> new Badge(Mark.BAR, Tone.SOFT, word);
        };
    }

    String person(Sex sex, AgeGroup age) {
        return words.sexIs(sex.code()) + " · " + words.ageGroupIs(age.code());
    }

    Badge agrees(CasualtyCount count) {
        return count.agrees()
                ? new Badge(Mark.TICK, Tone.GOOD, words.agrees())
                : new Badge(Mark.TRIANGLE, Tone.WARN, words.differs());
    }

    String killed(CasualtyCount count) {
        return counted(count.accident().killed(), count.killed());
    }

    String injured(CasualtyCount count) {
        return counted(count.accident().injured(), count.injured());
    }

    private String counted(int notice, int recorded) {
        return words.counted(figures.number(notice), figures.number(recorded));
    }

    /// Everything that is known, in groups.
    List<VictimPage.Told> tell(VictimProfile profile) {
        return List.of(
                new VictimPage.Told(words.who(), person(profile.person())),
                new VictimPage.Told(words.harm(), harm(profile.harm())),
                new VictimPage.Told(words.circumstances(), circumstances(profile.circumstances())),
                new VictimPage.Told(words.consent(), consent(profile.consent())));
    }

    private List<Fact> person(VictimProfile.Person person) {
        List<Fact> facts = new ArrayList<>();
        put(facts, words.name(), person.name());
        put(facts, words.sex(), words.sexIs(person.sex().code()));
        put(facts, words.born(), day(person.born()));
        put(facts, words.age(), number(person.age()));
        if (person.ageGroup() != AgeGroup.UNKNOWN) {
            put(facts, words.ageGroup(), words.ageGroupIs(person.ageGroup().code()));
        }
        put(facts, words.identification(), person.identification());
        put(facts, words.contact(), person.contact());
        put(facts, words.address(), person.address());
        put(facts, words.nationality(), person.nationality());
        put(facts, words.occupation(), person.occupation());
        put(facts, words.status(), words.statusIs(person.status().code()));
        return facts;
    }

    private List<Fact> harm(VictimProfile.Harm harm) {
        List<Fact> facts = new ArrayList<>();
        put(facts, words.outcome(), words.outcomeIs(harm.outcome().code()));
        put(facts, words.died(), day(harm.died()));
        put(facts, words.wounds(), parts(harm.wounds()));
        put(facts, words.losses(), parts(harm.losses()));
        put(facts, words.facility(), harm.facility());
        put(facts, words.transport(), number(harm.transportMinutes()));
        put(facts, words.difficulty(), words.difficultyIs(harm.difficulty().code()));
        put(facts, words.displaced(), words.knownIs(harm.displaced().code()));
        return facts;
    }

    private List<Fact> circumstances(VictimProfile.Circumstances said) {
        return List.of(
                new Fact(words.activity(), words.activityIs(said.activity().code())),
                new Fact(words.tampered(), words.knownIs(said.tampered().code())),
                new Fact(words.knewDanger(), words.knownIs(said.knewDanger().code())),
                new Fact(words.hadEducation(), words.knownIs(said.hadEducation().code())),
                new Fact(words.sawItem(), words.knownIs(said.sawItem().code())),
                new Fact(words.frequency(), words.frequencyIs(said.frequency().code())));
    }

    private List<Fact> consent(VictimProfile.Consent consent) {
        List<Fact> facts = new ArrayList<>();
        put(
                facts,
                words.consentBy(),
                consent.by().map(by -> words.consentByIs(by.code())).orElseGet(words::nobodyAgreed));
        put(facts, words.consentOn(), day(consent.given()));
        put(
                facts,
                words.consentHow(),
                consent.form().map(form -> words.formIs(form.code())).orElse(""));
        put(facts, words.interviewer(), consent.interviewer());
        put(facts, words.withdrawn(), day(consent.withdrawn()));
        put(facts, words.shareAuthorities(), yesOrNo(consent.authorities()));
        put(facts, words.shareOrganisations(), yesOrNo(consent.organisations()));
        return facts;
    }

    private String yesOrNo(boolean isSo) {
        return words.knownIs(isSo ? "yes" : "no");
    }

    private String parts(List<BodyPart> parts) {
        return figures.list(
                parts.stream().map(part -> words.partIs(part.code())).toList());
    }

    private String day(Optional<LocalDate> day) {
        return day.map(figures::day).orElse("");
    }

    private String number(OptionalInt number) {
        return number.isPresent() ? figures.number(number.getAsInt()) : "";
    }

    private static void put(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }
}
