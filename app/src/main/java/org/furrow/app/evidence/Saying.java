package org.furrow.app.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.furrow.domain.evidence.About;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.Particulars;
import org.furrow.domain.evidence.Restriction;

/// What somebody says of the documents that they bring, as texts: of a form, a command or a program.
///
/// @param title empty where the name of the file says enough
/// @param kind the code of a kind; empty where the file says enough: a picture is a photo
/// @param day the day the documents are of; empty where the photo says it, or where it is today
/// @param about the code of what they are about; empty for the hazard
/// @param restriction the code of a restriction; empty for none
public record Saying(
        String title, String kind, String day, String madeBy, String language, String about, String restriction) {

    /// Nothing is said.
    public static final Saying NOTHING = new Saying("", "", "", "", "", "", "");

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}");

    /// What the fields of a form say, without marks that no eye can see.
    public static Saying of(Map<String, String> fields) {
        return new Saying(
                plain(fields, "title"),
                plain(fields, "kind"),
                plain(fields, "day"),
                plain(fields, "made-by"),
                plain(fields, "language"),
                plain(fields, "about"),
                plain(fields, "restriction"));
    }

    private static String plain(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "")
                .replaceAll("[\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                .strip();
    }

    /// What stands against it, all of it.
    Set<DocumentFault> faults(LocalDate today) {
        Set<DocumentFault> faults = EnumSet.noneOf(DocumentFault.class);
        if (Math.max(title.length(), madeBy.length()) > Particulars.LONGEST) {
            faults.add(DocumentFault.TITLE_TOO_LONG);
        }
        if (!isKnown()) {
            faults.add(DocumentFault.UNKNOWN_WORD);
        }
        if (!day.isEmpty() && findDay().isEmpty()) {
            faults.add(DocumentFault.WRONG_DAY);
        }
        if (findDay().filter(written -> written.isAfter(today)).isPresent()) {
            faults.add(DocumentFault.FUTURE_DAY);
        }
        return faults;
    }

    private boolean isKnown() {
        return (kind.isEmpty() || DocumentKind.find(kind).isPresent())
                && (restriction.isEmpty() || Restriction.find(restriction).isPresent())
                && (about.isEmpty() || About.find(about).isPresent())
                && (language.isEmpty() || TAG.matcher(language).matches());
    }

    Optional<LocalDate> findDay() {
        try {
            return day.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(day)).filter(Saying::isWritable);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static boolean isWritable(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < 10_000;
    }

    /// What of the hazard they are about; all of it where nothing known is said.
    About theAbout() {
        return About.find(about).orElse(new About.TheHazard());
    }

    Restriction theRestriction() {
        return Restriction.find(restriction).orElse(Restriction.OFFICE);
    }
}
