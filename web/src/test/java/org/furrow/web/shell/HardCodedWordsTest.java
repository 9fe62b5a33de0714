package org.furrow.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    /// A message that is asked for by its method, or named.
    private static final Pattern SAID = Pattern.compile(
            "(?i:words|shared|shared\\(\\)|words\\(\\w*\\))\\s*(?:\\.|::)(?=(\\w+))|[\"'`](?=(\\w+)[\"'.])");
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
        List<String> sources = files(PAGES, ".java", ".jte").stream()
                .map(HardCodedWordsTest::read)
                .toList();
        Set<String> inTheBrowser = said(
                files(BROWSER, ".mjs").stream().map(HardCodedWordsTest::read).toList());
        Map<String, Set<String>> said = new HashMap<>();
        List<String> unsaid = new ArrayList<>();
        for (Class<?> page : WordsTest.pages().toList()) {
            String name = page.getSimpleName();
            List<String> texts = sources.stream()
                    .filter(text -> !text.contains("interface " + name + " "))
                    .filter(text -> text.contains(name) || text.contains("words()") || text.contains("Words()"))
                    .toList();
            boolean isSent = texts.stream().anyMatch(text -> text.contains("Words.all(" + name));
            for (Method method : page.getMethods()) {
                boolean isSaid = texts.stream()
                        .anyMatch(text -> said.computeIfAbsent(text, each -> said(List.of(each)))
                                .contains(method.getName()));
                if (!isSaid && !(isSent && inTheBrowser.contains(method.getName()))) {
                    unsaid.add(name + "." + method.getName());
                }
            }
        }

        assertThat(unsaid).isEmpty();
    }

    /// The names of all messages that the texts may say.
    private static Set<String> said(List<String> texts) {
        return texts.stream()
                .flatMap(text -> SAID.matcher(text).results())
                .map(use -> use.group(use.group(1) == null ? 2 : 1))
                .collect(Collectors.toSet());
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
