package org.furrow.web.victims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.victims.Activity;
import org.furrow.domain.victims.AgeGroup;
import org.furrow.domain.victims.BodyPart;
import org.furrow.domain.victims.Coded;
import org.furrow.domain.victims.ConsentBy;
import org.furrow.domain.victims.ConsentForm;
import org.furrow.domain.victims.Difficulty;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.Frequency;
import org.furrow.domain.victims.Known;
import org.furrow.domain.victims.Outcome;
import org.furrow.domain.victims.Sex;
import org.furrow.domain.victims.VictimStatus;
import org.furrow.domain.victims.VictimStep;
import org.furrow.web.shell.Select;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;

/// Makes the fields of the forms of victims.
final class VictimForms {

    private final VictimSayings sayings;
    private final VictimWords words;

    VictimForms(VictimSayings sayings) {
        this.sayings = sayings;
        words = sayings.words();
    }

    /// The fields of what is known.
    ///
    /// @param isNew whether the accident is asked for; a correction says why instead
    List<VictimFormPage.Group> groups(Typed typed, List<FormFault> faults, boolean isNew) {
        FormFields in = new FormFields("", sayings.taskWords(), typed, faults);
        List<FormField> who = new ArrayList<>();
        if (isNew) {
            who.add(in.of("accident", words.accident(), FormField.Type.TEXT, words.accidentMeans()));
        }
        who.addAll(person(in));
        List<FormField> consent = new ArrayList<>(consent(in));
        if (!isNew) {
            consent.add(in.of("reason", words.reason(), FormField.Type.AREA));
        }
        return List.of(
                new VictimFormPage.Group("who", words.who(), words.consentMeans(), who),
                new VictimFormPage.Group("harm", words.harm(), "", harm(in)),
                new VictimFormPage.Group("circumstances", words.circumstances(), "", circumstances(in)),
                new VictimFormPage.Group("consent", words.consent(), "", consent));
    }

    private List<FormField> person(FormFields in) {
        return List.of(
                in.of("name", words.name(), FormField.Type.TEXT),
                one(in, "sex", words.sex(), Sex.values(), words::sexIs),
                in.of("born", words.born(), FormField.Type.DATE),
                in.of("age", words.age(), FormField.Type.NUMBER, words.ageMeans()),
                one(in, "age-group", words.ageGroup(), AgeGroup.values(), words::ageGroupIs),
                in.of("identification", words.identification(), FormField.Type.TEXT),
                in.of("contact", words.contact(), FormField.Type.TEXT),
                in.of("address", words.address(), FormField.Type.TEXT),
                in.of("nationality", words.nationality(), FormField.Type.TEXT),
                in.of("occupation", words.occupation(), FormField.Type.TEXT),
                one(in, "status", words.status(), VictimStatus.values(), words::statusIs));
    }

    private List<FormField> harm(FormFields in) {
        return List.of(
                one(in, "outcome", words.outcome(), Outcome.values(), words::outcomeIs),
                in.of("died", words.died(), FormField.Type.DATE, words.diedMeans()),
                several(in, "wounds", words.wounds()),
                several(in, "losses", words.losses()),
                in.of("facility", words.facility(), FormField.Type.TEXT),
                in.of("transport", words.transport(), FormField.Type.NUMBER),
                one(in, "difficulty", words.difficulty(), Difficulty.values(), words::difficultyIs),
                known(in, "displaced", words.displaced()));
    }

    private List<FormField> circumstances(FormFields in) {
        return List.of(
                one(in, "activity", words.activity(), Activity.values(), words::activityIs),
                known(in, "tampered", words.tampered()),
                known(in, "knew-danger", words.knewDanger()),
                known(in, "had-education", words.hadEducation()),
                known(in, "saw-item", words.sawItem()),
                one(in, "frequency", words.frequency(), Frequency.values(), words::frequencyIs));
    }

    private List<FormField> consent(FormFields in) {
        return List.of(
                maybe(
                        in,
                        "consent-by",
                        words.consentBy(),
                        words.nobodyAgreed(),
                        ConsentBy.values(),
                        words::consentByIs),
                in.of("consent-on", words.consentOn(), FormField.Type.DATE),
                maybe(in, "consent-how", words.consentHow(), words.notSaid(), ConsentForm.values(), words::formIs),
                in.of("interviewer", words.interviewer(), FormField.Type.TEXT),
                box(in, "share-authorities", words.shareAuthorities()),
                box(in, "share-organisations", words.shareOrganisations()),
                in.of("withdrawn", words.withdrawn(), FormField.Type.DATE, words.withdrawnMeans()));
    }

    /// The fields of a step.
    List<FormField> step(VictimStep step, FormFields in) {
        return switch (step) {
            case ERASE ->
                List.of(one(in, "reason", words.erasure(), ErasureReason.values(), words::erasureIs)
                        .helped(words.erasureMeans()));
            case RETURN -> List.of(in.of("remark", words.comment(), FormField.Type.AREA));
            case RECORD, CORRECT, VERIFY, ACCEPT, APPROVE ->
                List.of(in.of("remark", words.remark(), FormField.Type.AREA));
        };
    }

    private FormField known(FormFields in, String field, String label) {
        return one(in, field, label, Known.values(), words::knownIs);
    }

    private static <T extends Coded> FormField one(
            FormFields in, String field, String label, T[] values, UnaryOperator<String> said) {
        return maybe(in, field, label, "", values, said);
    }

    private static <T extends Coded> FormField maybe(
            FormFields in, String field, String label, String none, T[] values, UnaryOperator<String> said) {
        return in.choice(
                field,
                label,
                new FormFields.Said<>(none, Arrays.stream(values), Coded::code, each -> said.apply(each.code())));
    }

    private FormField several(FormFields in, String field, String label) {
        List<Select.Choice> choices = Arrays.stream(BodyPart.values())
                .map(part -> new Select.Choice(
                        part.code(),
                        words.partIs(part.code()),
                        in.typed().all(field).contains(part.code())))
                .toList();
        return in.of(field, label, FormField.Type.CHECKS, "", choices);
    }

    private FormField box(FormFields in, String field, String label) {
        return in.of(
                field,
                words.sharing(),
                FormField.Type.CHECKS,
                "",
                List.of(new Select.Choice("yes", label, in.typed().text(field).equals("yes"))));
    }
}
