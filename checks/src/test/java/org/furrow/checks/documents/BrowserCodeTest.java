package org.furrow.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The browser's modules are plain JavaScript whose JSDoc says every type. TypeScript's checker holds them to it.
class BrowserCodeTest {

    private static final Path WEB = ProjectFiles.ROOT.resolve("web");

    @TempDir
    private Path folder;

    private record Checked(int status, String told) {}

    @Test
    void every_module_keeps_the_types_that_it_names() throws Exception {
        Checked checked = check(WEB.resolve("tsconfig.json"));

        assertThat(checked.told()).isEmpty();
        assertThat(checked.status()).isZero();
    }

    @Test
    void a_module_that_takes_a_text_for_a_number_is_found() throws Exception {
        Files.writeString(folder.resolve("wrong.mjs"), """
                /** @param {number} metres */
                export function half(metres) {
                    return metres / 2;
                }
                half('10');
                """);
        Path config = Files.writeString(folder.resolve("tsconfig.json"), """
                { "extends": "%s", "compilerOptions": { "types": [] }, "include": ["*.mjs"] }
                """.formatted(
                        WEB.resolve("tsconfig.json").toString().replace('\\', '/')));

        Checked checked = check(config);

        assertThat(checked.told())
                .contains("wrong.mjs(5,6)", "'string' is not assignable to parameter of type 'number'");
        assertThat(checked.status()).isNotZero();
    }

    private static Checked check(Path config) throws IOException, InterruptedException {
        Process checker = new ProcessBuilder(
                        "node", "node_modules/typescript/bin/tsc", "--pretty", "false", "-p", config.toString())
                .directory(WEB.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(checker.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Checked(checker.exitValue(), told);
    }
}
