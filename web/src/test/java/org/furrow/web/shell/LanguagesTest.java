package org.furrow.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.web.register.RegisterWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every language says everything, in its own forms.
class LanguagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    /// Promises that no language may make of land, as stems.
    private static final Map<Language, String> PROMISES = Map.of(
            Language.ENGLISH, "\\bsafe",
            Language.FRENCH, "\\bsûre?s?\\b|sécuris|sans danger",
            Language.SPANISH, "\\bsegur[oa]|sin peligro",
            Language.PORTUGUESE, "\\bsegur[oa]|sem perigo",
            Language.ARABIC, "آمن|أمان|مأمون",
            Language.UKRAINIAN, "(?<!не)безпечн");

    @ParameterizedTest
    @EnumSource
    void a_language_has_exactly_the_messages_of_english_and_every_form_of_its_numbers(Language language) {
        for (Class<?> page : WordsTest.pages().toList()) {
            assertThat(lines(page, language).stringPropertyNames())
                    .as("%s of %s", language, page.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(needed(page, language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_message_takes_the_same_arguments_as_in_english(Language language) {
        for (Class<?> page : WordsTest.pages().toList()) {
            Properties english = lines(page, Language.ENGLISH);
            Properties own = lines(page, language);
            for (String key : own.stringPropertyNames()) {
                Set<String> expected = arguments(english.getProperty(english.containsKey(key) ? key : other(key)));
                Set<String> said = arguments(own.getProperty(key));
                if (isForm(key, english)) {
                    expected = arguments(english.getProperty(other(key)));
                    if (isOfOneNumber(key)) {
                        said.add("{0}");
                    }
                }
                assertThat(said).as("%s %s", language, key).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_language_promises_that_land_is_without_danger(Language language) {
        Pattern promise = Pattern.compile(
                Objects.requireNonNull(PROMISES.get(language)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Class<?> page : WordsTest.pages().toList()) {
            assertThat(lines(page, language).values().stream().map(String::valueOf))
                    .as("%s of %s", language, page.getSimpleName())
                    .noneMatch(sentence -> promise.matcher(sentence).find());
        }
    }

    @Test
    void the_forms_of_numbers_are_those_of_cldr() {
        assertThat(forms(Language.ARABIC, 0, 1, 2, 3, 10, 11, 99, 100, 103))
                .containsExactly("zero", "one", "two", "few", "few", "many", "many", "other", "few");
        assertThat(forms(Language.UKRAINIAN, 0, 1, 2, 5, 11, 12, 21, 22, 111))
                .containsExactly("many", "one", "few", "many", "many", "many", "one", "few", "many");
        assertThat(forms(Language.FRENCH, 0, 1, 2, 1_000_000)).containsExactly("one", "one", "other", "many");
        assertThat(forms(Language.SPANISH, 0, 1, 2, 1_000_000)).containsExactly("other", "one", "other", "many");
        assertThat(forms(Language.PORTUGUESE, 0, 1, 2, 1_000_000)).containsExactly("other", "one", "other", "many");
    }

    @Test
    void hazards_are_counted_as_the_language_counts() {
        assertThat(counted(Language.UKRAINIAN, 22)).isEqualTo("22 небезпечні території");
        assertThat(counted(Language.ARABIC, 2)).isEqualTo("منطقتان خطرتان");
        assertThat(counted(Language.FRENCH, 0)).isEqualTo("0 zone dangereuse");
    }

    @Test
    void days_have_their_month_in_letters_and_arabic_has_the_digits_of_europe() {
        assertThat(Stream.of(Language.values())
                        .map(language -> bare(figures(language).day(LocalDate.of(2026, 4, 3)))))
                .containsExactly(
                        "3 Apr 2026",
                        "3 avr. 2026",
                        "3 abr 2026",
                        "3 de abril de 2026",
                        "3 أبريل 2026",
                        "3 квіт. 2026 р.");
        assertThat(bare(figures(Language.ARABIC).squareMetres(1_234_567))).isEqualTo("1,234,567 م²");
        assertThat(bare(figures(Language.UKRAINIAN).minute(Instant.parse("2026-04-03T17:04:00Z"))))
                .isEqualTo("3 квіт. 2026 р., 17:04");
    }

    @Test
    void a_minus_stays_before_its_number_in_arabic() {
        assertThat(figures(Language.ARABIC).change(-5)).contains("\u2066−5\u2069");
    }

    /// What a page needs of a language: the messages of English, with the forms of its own numbers.
    private static Set<String> needed(Class<?> page, Language language) {
        Properties english = lines(page, Language.ENGLISH);
        Set<String> needed = new TreeSet<>();
        for (String key : english.stringPropertyNames()) {
            if (isForm(key, english)) {
                language.plurals().forEach(form -> needed.add(key.substring(0, key.lastIndexOf('.') + 1) + form));
            } else {
                needed.add(key);
            }
        }
        return needed;
    }

    private static boolean isForm(String key, Properties english) {
        return key.indexOf('.') > 0 && english.containsKey(other(key)) && isCounted(key.substring(0, key.indexOf('.')));
    }

    private static boolean isCounted(String name) {
        return WordsTest.pages()
                .flatMap(page -> Arrays.stream(page.getMethods()))
                .filter(method -> method.getName().equals(name))
                .map(Method::getParameterTypes)
                .anyMatch(types -> types.length > 0 && types[0] == long.class);
    }

    /// Whether its number may be a word, because there is only one that has this form.
    private static boolean isOfOneNumber(String key) {
        return key.endsWith(".zero") || key.endsWith(".one") || key.endsWith(".two");
    }

    private static String other(String key) {
        return key.replaceAll("\\.\\w+$", ".other");
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> forms(Language language, long... numbers) {
        return Arrays.stream(numbers).mapToObj(language::plural).toList();
    }

    private static String counted(Language language, long number) {
        return bare(Words.of(RegisterWords.class, language.locale()).hazards(number));
    }

    private static Figures figures(Language language) {
        return new Figures(language.locale(), ZoneOffset.UTC);
    }

    private static String bare(String text) {
        return text.replaceAll("[\u2066-\u2069]", "").replaceAll("[\u00a0\u202f]", " ");
    }

    static Properties lines(Class<?> page, Language language) {
        Properties lines = new Properties();
        try (var file = Objects.requireNonNull(
                        page.getResourceAsStream("messages_" + language.code() + ".properties"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return lines;
    }
}
