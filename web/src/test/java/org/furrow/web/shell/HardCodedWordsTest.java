package org.furrow.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words stand in messages files, and each of them is said somewhere.
class HardCodedWordsTest {

    private static final Path PAGES = Path.of("src/main/java/org/furrow/web");
    private static final Path BROWSER = Path.of("src/main/browser");

    private static final Pattern VALUES = Pattern.compile("\\$\\{(?:[^}\"]|\"[^\"]*\")*}");
    private static final Pattern CONTROL = Pattern.compile(
            "@(?:import|param)[^\\n]*|@(?:template[\\w.]*|for|if|elseif)\\((?:[^()`]|\\([^()]*\\))*[`)]|@\\w+|[`)]");
    private static final Pattern SHOWN = Pattern.compile("(?:title|alt|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /// A text of several words, or one that begins as a sentence does.
    private static final Pattern SENTENCE = Pattern.compile("\"(?:[A-Z][a-z]+ [^\"]*|[a-z]+ [a-z]+ [^\"]*)\"");

    @Test
    void no_template_holds_words_of_its_own() {
        List<String> found = new ArrayList<>();
        for (Path file : files(PAGES, ".jte")) {
            words(read(file)).forEach(word -> found.add(file.getFileName() + ": " + word));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void the_looking_finds_words_between_tags_and_in_their_attributes() {
        assertThat(words("<p title=\"Area\">${page.area(\"x\")} left</p>")).containsExactly("Area", "left");
        assertThat(words("@for(var row : page.rows())<td>${row.area()}</td>@endfor"))
                .isEmpty();
    }

    @Test
    void no_page_is_made_of_sentences_that_stand_in_its_class() {
        List<String> found = new ArrayList<>();
        for (Path file : files(
                PAGES, "View.java", "Views.java", "Controller.java", "Page.java", "Swatches.java", "Tables.java")) {
            if (!file.startsWith(PAGES.resolve("api")) && !file.startsWith(PAGES.resolve("tiles"))) {
                read(file)
                        .lines()
                        .filter(line ->
                                !line.contains("LOG.") && SENTENCE.matcher(line).find())
                        .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
            }
        }

        assertThat(found).isEmpty();
    }

    @Test
    void the_browser_gets_its_words_from_the_page() {
        Pattern said =
                Pattern.compile("(?:element|isolated)\\('\\w+', '\\p{L}|'aria-label', '|\\.textContent = '\\p{L}");

        assertThat(files(BROWSER, ".mjs"))
                .isNotEmpty()
                .noneMatch(file -> said.matcher(read(file)).find());
    }

    @Test
    void no_page_speaks_to_everybody_in_english() {
        assertThat(files(PAGES, ".java"))
                .filteredOn(file -> !file.startsWith(PAGES.resolve("shell")))
                .noneMatch(file -> read(file).contains("Reader.ENGLISH"));
    }

    @Test
    void every_message_is_said_somewhere() {
        List<String> unsaid = new ArrayList<>();
        List<Path> sources = files(PAGES, ".java", ".jte");
        for (Class<?> page : WordsTest.pages().toList()) {
            String texts = sources.stream()
                    .filter(file -> !file.endsWith(page.getSimpleName() + ".java"))
                    .map(HardCodedWordsTest::read)
                    .filter(text ->
                            text.contains(page.getSimpleName()) || text.contains("words()") || text.contains("Words()"))
                    .reduce("", String::concat);
            if (texts.contains("Words.all(" + page.getSimpleName())) {
                texts += files(BROWSER, ".mjs").stream()
                        .map(HardCodedWordsTest::read)
                        .reduce("", String::concat);
            }
            for (Method method : page.getMethods()) {
                Pattern use = Pattern.compile("(?i:words|shared|shared\\(\\)|words\\(\\w*\\))(?:\\s*)(?:\\.|::)"
                        + method.getName() + "\\b|[\"'`]" + method.getName() + "[\"'.]");
                if (!use.matcher(texts).find()) {
                    unsaid.add(page.getSimpleName() + "." + method.getName());
                }
            }
        }

        assertThat(unsaid).isEmpty();
    }

    private static List<String> words(String template) {
        String bare = CONTROL.matcher(VALUES.matcher(template).replaceAll("")).replaceAll(" ");
        Stream<String> attributes = SHOWN.matcher(bare).results().map(found -> found.group(1));
        String between = TAG.matcher(bare).replaceAll(" ");
        return Stream.concat(attributes, Stream.of(between))
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .filter(word -> !word.equals("Furrow"))
                .toList();
    }

    private static List<Path> files(Path folder, String... endings) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> Arrays.stream(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
