package org.furrow.web.shell;

import java.text.CompactNumberFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A language in which the pages speak, with its way of writing numbers and dates and its plural rules.
///
/// The rules are those of Unicode's CLDR in its own notation; the JDK evaluates them, but hands out none of its own.
public enum Language {
    ENGLISH("en-GB", "English", "one:i = 1 and v = 0"),
    FRENCH("fr", "Français", "one:i = 0,1;" + Rules.MILLIONS),
    SPANISH("es", "Español", "one:n = 1;" + Rules.MILLIONS),
    PORTUGUESE("pt-PT", "Português", "one:i = 1 and v = 0;" + Rules.MILLIONS),
    /// Most centres write it with the digits 0 to 9.
    ARABIC("ar-u-nu-latn", "العربية", "zero:n = 0;one:n = 1;two:n = 2;few:n % 100 = 3..10;many:n % 100 = 11..99"),
    UKRAINIAN(
            "uk",
            "Українська",
            "one:v = 0 and i % 10 = 1 and i % 100 != 11;few:v = 0 and i % 10 = 2..4 and i % 100 != 12..14;"
                    + "many:v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14");

    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many", "other");

    private final Locale locale;
    private final String ownName;
    private final String rules;

    Language(String tag, String ownName, String rules) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
        this.rules = rules;
    }

    /// The language with that code, such as `fr`; what follows it, such as a country, does not matter.
    public static Optional<Language> find(String tag) {
        String code = Locale.forLanguageTag(tag.strip()).getLanguage();
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /// The language of that locale, or English where the pages do not speak it.
    public static Language of(Locale locale) {
        return find(locale.getLanguage()).orElse(ENGLISH);
    }

    /// Its code in addresses and in the names of the messages files.
    public String code() {
        return locale.getLanguage();
    }

    /// How it writes numbers and dates.
    public Locale locale() {
        return locale;
    }

    /// Its name in itself.
    public String ownName() {
        return ownName;
    }

    /// Whether it is written from right to left.
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /// Which form of a noun the number needs, by its name in CLDR, such as `few`.
    public String plural(long number) {
        NumberFormat forms = new CompactNumberFormat(
                "0", DecimalFormatSymbols.getInstance(Locale.ROOT), new String[] {Rules.PATTERN}, rules);
        return forms.format(number).replaceAll("[^a-z]", "");
    }

    /// The forms that it distinguishes.
    public List<String> plurals() {
        return CATEGORIES.stream()
                .filter(each -> each.equals("other") || rules.contains(each + ":"))
                .toList();
    }

    /// What the languages share.
    private static final class Rules {

        private static final String MILLIONS = "many:e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5";

        /// Writes the name of the form before the number.
        private static final String PATTERN =
                "{zero:'zero'0 one:'one'0 two:'two'0 few:'few'0 many:'many'0 other:'other'0}";

        private Rules() {}
    }
}
