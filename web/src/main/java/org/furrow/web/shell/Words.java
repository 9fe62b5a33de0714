package org.furrow.web.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.ReleaseKind;

/// Gives the words of a page through an interface with one method to a sentence, so that the compiler knows which
/// sentences there are and what goes into them.
///
/// The sentences stand in `messages_LANGUAGE.properties` beside the interface, each under its method's name. `{0}` is
/// the first argument. A number chooses among `name.one`, `name.few`, `name.other` and so on where those are there; a
/// word of the register chooses `name.CODE`, and so does a code that a file or a profile brought, where it is one we
/// know.
public final class Words {

    /// Between these two, words of another direction of writing keep their own.
    private static final String FIRST_STRONG_ISOLATE = "\u2068";

    private static final String POP_ISOLATE = "\u2069";
    private static final Locale FALLBACK = Locale.ENGLISH;
    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

    private Words() {}

    /// The words in that language, or in English where the language has no file yet.
    public static <W> W of(Class<W> words, Locale locale) {
        Properties sentences = sentences(words, locale);
        Object said = Proxy.newProxyInstance(
                words.getClassLoader(),
                new Class<?>[] {words},
                (_, method, arguments) ->
                        say(sentences, method, arguments == null ? new Object[0] : arguments, locale));
        return words.cast(said);
    }

    /// The sentence for each form of a number that the language distinguishes, with `{0}` where the number belongs, for
    /// the browser to choose from.
    public static Map<String, String> plurals(Class<?> words, String name, Locale locale) {
        Properties sentences = sentences(words, locale);
        Map<String, String> plurals = new LinkedHashMap<>();
        for (String category : Language.of(locale).plurals()) {
            plurals.put(category, sentences.getProperty(name + "." + category, ""));
        }
        return plurals;
    }

    /// Every sentence of a page by its name, with `{0}` where an argument belongs, for the browser.
    public static Map<String, String> all(Class<?> words, Locale locale) {
        Map<String, String> all = new LinkedHashMap<>();
        Properties sentences = sentences(words, locale);
        sentences.stringPropertyNames().forEach(name -> all.put(name, sentences.getProperty(name, "")));
        return all;
    }

    private static Properties sentences(Class<?> words, Locale locale) {
        return FILES.computeIfAbsent(words.getPackageName() + "/" + locale.getLanguage(), _ -> read(words, locale));
    }

    private static String say(Properties sentences, Method method, Object[] arguments, Locale locale) {
        String sentence = sentences.getProperty(key(sentences, method.getName(), arguments, locale));
        if (sentence == null) {
            throw new IllegalStateException("No words for " + method.getName() + " of "
                    + method.getDeclaringClass().getName() + ". Maybe the messages file beside it lacks the line.");
        }
        for (int i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", printed(arguments[i], locale));
        }
        return sentence;
    }

    private static String key(Properties sentences, String name, Object[] arguments, Locale locale) {
        if (arguments.length == 0) {
            return name;
        }
        String variant = switch (arguments[0]) {
            case Classification classification -> classification.code();
            case WorkStatus status -> status.code();
            case Contamination contamination -> contamination.code();
            case ReleaseKind kind -> kind.code();
            case LedgerLine line -> line.code();
            case OccurrenceRecorded.Kind kind -> kind.code();
            case String code -> code;
            case Number number -> plural(sentences, name, number.longValue(), locale);
            default -> "";
        };
        String longer = name + "." + variant;
        return sentences.containsKey(longer) ? longer : name;
    }

    private static String printed(Object argument, Locale locale) {
        String text = argument instanceof Number number
                ? NumberFormat.getIntegerInstance(locale).format(number)
                : String.valueOf(argument);
        return Language.of(locale).isRightToLeft() ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    }

    private static String plural(Properties sentences, String name, long number, Locale locale) {
        String category = Language.of(locale).plural(number);
        return sentences.containsKey(name + "." + category) ? category : "other";
    }

    private static Properties read(Class<?> words, Locale locale) {
        Properties sentences = new Properties();
        load(words, FALLBACK, sentences);
        if (!locale.getLanguage().equals(FALLBACK.getLanguage())) {
            load(words, locale, sentences);
        }
        return sentences;
    }

    private static void load(Class<?> words, Locale locale, Properties into) {
        var found = words.getResourceAsStream("messages_" + locale.getLanguage() + ".properties");
        if (found == null) {
            return;
        }
        try (Reader reader = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            into.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException("The messages of " + words.getName() + " cannot be read", broken);
        }
    }
}
