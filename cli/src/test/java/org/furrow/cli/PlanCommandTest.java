package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.mission.AddingSampleTeams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanCommandTest {

    private static final String NO_PLAN = "00000000-0000-7000-8000-000000000000";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private String first;

    @BeforeAll
    void plan() {
        Path file = folder.resolve("register.gpkg");
        new MakingSampleCountry(8, 1).write(file, Progress.silent());
        try (Furrow furrow = Furrow.open(file, Clock.systemUTC())) {
            AddingSampleTeams teams = new AddingSampleTeams(furrow);
            teams.add();
            teams.addForPlans("Exercise authority");
        }
        first = json("--seconds", "1", "--years", "5", "--name", "First", "--json")
                .path("id")
                .asString();
    }

    @Test
    void a_plan_is_listed_and_shown_with_its_works() {
        assertThat(done("list").out()).contains(first, "ready", "First");
        assertThat(json("list", "--json").path("plans").get(0).has("objective")).isTrue();
        assertThat(done("show", first).out())
                .contains("First", "cannot be done before the end", "quarter", "no forecast");
        assertThat(json("show", first, "--json").path("quarters").size()).isPositive();
        JsonNode works = json("works", first, "--json").path("works");
        assertThat(works.size()).isPositive();
        assertThat(done("works", first).out().lines()).hasSize(works.size());
    }

    @Test
    void questions_are_answered() {
        JsonNode works = json("works", first, "--json").path("works");
        String one = works.get(0).path("work").asString();
        String other = works.get(1).path("work").asString();

        assertThat(json("why", one, other, "--plan", first).path("swapped").has("possible"))
                .isTrue();
        assertThat(json("what-if", "--plan", first, "--teams", "-1", "--kind", "manual")
                        .has("gain"))
                .isTrue();
        assertThat(json("what-if", "--plan", first, "--rates", "Programme", "--assume", "left-after-survey=100")
                        .path("gain")
                        .asDouble())
                .isNegative();
        assertThat(done("regret", "--plan", first).out()).contains("Programme", "0.00 %");
        assertThat(json("regret", "--plan", first, "--json").path("tables").size())
                .isPositive();
        assertThat(done("sensitivity", "--plan", first).out()).contains("× 0.8", "× 1.2", "regret");
        assertThat(json("sensitivity", "--plan", first, "--json")
                        .path("sensitivity")
                        .size())
                .isPositive();
        assertThat(json("compare", first, first).path("changes").size()).isZero();
    }

    @Test
    void a_plan_is_published_ordered_from_and_withdrawn() {
        assertThat(done("publish", first, "--remarks", "agreed").out()).startsWith("Published: ");
        List<String> drafts = drafts();
        assertThat(done("orders").out()).contains(drafts.getFirst(), "draft");

        String draft = ordered(drafts);
        refused("F-5.20", "order", draft);
        assertThat(run("order", draft, "--json").out()).contains("F-5.20");
        assertThat(done("orders").out()).contains("ordered");

        refused("F-5.17", "publish", first);
        done("publish", first, "--as-it-is");
        refused("F-5.1:", "withdraw", first);
        refused("F-5.18", "withdraw", NO_PLAN, "--reason", "x");
        assertThat(done("withdraw", first, "--reason", "funds lapsed").out()).startsWith("Withdrawn: ");
        assertThat(json("orders", "--json").path("orders").size()).isZero();
    }

    private List<String> drafts() {
        List<String> drafts = new ArrayList<>();
        for (JsonNode order : json("orders", "--json").path("orders")) {
            if (order.path("standing").asString().equals("draft")) {
                drafts.add(order.path("work").asString());
            }
        }
        return drafts;
    }

    /// Orders them all; the first that can be ordered as it is, with a depth where one is needed.
    private String ordered(List<String> drafts) {
        List<String> words = new ArrayList<>(List.of("order"));
        words.addAll(drafts);
        Run run = run(words.toArray(String[]::new));
        assertThat(run.out() + run.err()).contains(drafts);
        return drafts.stream()
                .filter(draft -> run.out().lines().anyMatch(line -> line.startsWith(draft + ": ")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rates_and_assumptions_are_agreed_on_and_given_up() {
        done("agree", "farmland=60", "people=0", "--table", "Farmers' union", "--reason", "a meeting");
        assertThat(done("rates").out()).contains("Programme", "Farmers' union", "lot-area", "m²");
        refused("F-5.2", "agree", "farmland=60", "--table", "farmers' union", "--reason", "x");
        refused("F-5.5", "agree", "farmland=-1", "--reason", "x");
        refused("F-5.1:", "agree", "farmland=3");
        refused("F-5.1:", "drop", "Farmers' union");
        done("drop", "Farmers' union", "--reason", "dissolved");
        refused("F-5.4", "drop", "Farmers' union", "--reason", "again");

        done("assume", "lot-area=50000", "seasons=; 06-15; 08-31; rain", "--reason", "a meeting");
        assertThat(done("rates").out()).contains("50,000 m²", "06-15; 08-31; rain");
        assertThat(run("assume", "lot-area=999", "--reason", "x", "--json").out())
                .contains("F-5.6");
        refused("F-5.7", "assume", "seasons=wet", "--reason", "x");
        assertThat(json("rates", "--json").path("history").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--seconds 0 F-5.9",
                "--seconds 3601 F-5.9",
                "--years 41 F-5.9",
                "--from soon F-5.7",
                "--from 1999-01-01 F-5.10",
                "--seed x F-5.7",
                "--rates Nobody F-5.4",
                "--near nothing F-5.11"
            })
    void an_order_that_cannot_be_is_refused(String text) {
        List<String> words = List.of(text.split(" ", -1));

        refused(words.get(2), words.get(0), words.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show nothing",
                "works nothing",
                "publish nothing",
                "compare nothing nothing",
                "why",
                "why A/C1 B/C1",
                "what-if --teams 1",
                "what-if --teams 51 --kind manual",
                "what-if --teams 2000000000 --kind manual",
                "what-if --teams 1 --kind brass-band",
                "what-if --rates Nobody",
                "what-if --assume cheese=1",
                "what-if --assume lot-area=x",
                "agree cheese=1 --reason x",
                "assume cheese=1 --reason x",
                "agree people --reason x",
                "order",
                "withdraw",
                "fly",
                "--fly"
            })
    void wrong_use_is_told_with_a_sentence(String text) {
        Run run = run(text.split(" ", -1));

        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ", "Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_register_that_is_not_there_is_wrong_use_and_one_without_plans_lists_none(@TempDir Path elsewhere) {
        String file = elsewhere.resolve("none.gpkg").toString();
        Run list = Run.of("plan", "list", "--data", file);
        Run make = Run.of("plan", "--data", file);

        assertThat(list.status()).isZero();
        assertThat(make.status()).isEqualTo(2);
        assertThat(make.err()).contains("There is no register");
        Furrow.open(Path.of(file), Clock.systemUTC()).close();
        assertThat(Run.of("plan", "show", "--data", file).err()).contains("There is no plan yet");
        Run nothing = Run.of("plan", "--data", file);
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.err()).contains("F-5.12");
    }

    private void refused(String code, String... arguments) {
        Run run = run(arguments);
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.err()).contains(code);
    }

    private JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(done(arguments).out());
    }

    private Run done(String... arguments) {
        Run run = run(arguments);
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        return run;
    }

    private Run run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("plan"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("register.gpkg").toString()));
        return Run.of(all.toArray(String[]::new));
    }
}
