package org.furrow.app.victims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.draft.Typed;
import org.furrow.domain.victims.BodyPart;
import org.furrow.domain.victims.Coded;
import org.furrow.domain.victims.VictimProfile;

/// Writes what is known of a victim as somebody would type it.
public final class VictimWriting {

    private VictimWriting() {}

    /// The fields of the form.
    public static Typed write(VictimProfile profile) {
        return person(profile.person())
                .and(harm(profile.harm()))
                .and(circumstances(profile))
                .and(consent(profile));
    }

    private static Typed person(VictimProfile.Person person) {
        return Typed.nothing()
                .with("name", person.name())
                .with("identification", person.identification())
                .with("contact", person.contact())
                .with("address", person.address())
                .with("nationality", person.nationality())
                .with("sex", person.sex().code())
                .with("born", day(person.born()))
                .with("age", number(person.age()))
                .with("age-group", person.ageGroup().code())
                .with("occupation", person.occupation())
                .with("status", person.status().code());
    }

    private static Typed harm(VictimProfile.Harm harm) {
        return Typed.nothing()
                .with("outcome", harm.outcome().code())
                .with("died", day(harm.died()))
                .with("wounds", parts(harm.wounds()))
                .with("losses", parts(harm.losses()))
                .with("facility", harm.facility())
                .with("transport", number(harm.transportMinutes()))
                .with("difficulty", harm.difficulty().code())
                .with("displaced", harm.displaced().code());
    }

    private static Typed circumstances(VictimProfile profile) {
        VictimProfile.Circumstances said = profile.circumstances();
        return Typed.nothing()
                .with("activity", said.activity().code())
                .with("tampered", said.tampered().code())
                .with("knew-danger", said.knewDanger().code())
                .with("had-education", said.hadEducation().code())
                .with("saw-item", said.sawItem().code())
                .with("frequency", said.frequency().code());
    }

    private static Typed consent(VictimProfile profile) {
        VictimProfile.Consent consent = profile.consent();
        return Typed.nothing()
                .with("consent-by", consent.by().map(Coded::code).orElse(""))
                .with("consent-on", day(consent.given()))
                .with("consent-how", consent.form().map(Coded::code).orElse(""))
                .with("interviewer", consent.interviewer())
                .with("withdrawn", day(consent.withdrawn()))
                .with("share-authorities", consent.authorities() ? "yes" : "")
                .with("share-organisations", consent.organisations() ? "yes" : "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String[] parts(List<BodyPart> parts) {
        return parts.stream().map(Coded::code).toArray(String[]::new);
    }
}
