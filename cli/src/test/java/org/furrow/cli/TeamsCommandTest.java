package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.furrow.app.Furrow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void makeRegister() {
        Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC()).close();
    }

    @Test
    void a_register_without_teams_says_how_to_form_one() {
        Run run = teams("list");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("No teams", "furrow teams form");
    }

    @Test
    void a_team_that_was_formed_is_listed_with_those_in_it() {
        Run formed = form("MCT-04");

        assertThat(formed.status()).as(formed.err()).isZero();
        assertThat(formed.out()).startsWith("Formed: ");
        assertThat(teams("list").out()).contains("MCT-04", "Green Fields", "Ana Silva (leader)", "Rui Dias (deminer)");
        assertThat(teams("list", "--json").out()).contains("\"name\" : \"MCT-04\"", "\"people\"");
    }

    @Test
    void a_name_that_is_taken_is_refused_with_its_reason() {
        form("MCT-04");
        Run again = form("mct-04");

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.err()).contains("F-6.", "MCT-04");
        assertThat(again.out()).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_named_with_its_option() {
        Run run =
                teams("form", "X", "--kind", "brass band", "--organisation", "Green Fields", "--member", "Ana; chief");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--kind", "brass band", "--members", "Ana; chief");
        assertThat(teams("form", "X", "--kind", "manual", "--organisation", "G", "--from", "soon")
                        .err())
                .contains("--from", "soon");
    }

    @Test
    void whether_a_team_may_work_follows_what_is_granted_and_withdrawn() {
        form("MCT-04");
        Run before = teams("check", "MCT-04", "--method", "manual-clearance", "--on", "2026-06-01");
        grant("--organisation", "Green Fields");
        String ofTeam = grant("--team", "MCT-04");
        Run persons = teams(
                "accredit",
                "--person",
                "Ana Silva; Green Fields",
                "--person",
                "Rui Dias; Green Fields",
                "--method",
                "manual-clearance",
                "--from",
                "2026-01-01",
                "--until",
                "2027-01-01");
        assertThat(persons.status()).as(persons.err()).isZero();
        Run accredited = teams("check", "MCT-04", "--method", "manual-clearance", "--on", "2026-06-01");
        Run withdrawn = teams("withdraw", ofTeam, "--on", "2026-05-01", "--reason", "failed its visit");
        Run after = teams("check", "MCT-04", "--method", "manual-clearance", "--on", "2026-06-01", "--json");

        assertThat(before.status()).isEqualTo(1);
        assertThat(before.out()).contains("Green Fields", "MCT-04", "Ana Silva", "it has none");
        assertThat(accredited.status()).as(accredited.out()).isZero();
        assertThat(accredited.out()).contains("MCT-04 may work on 2026-06-01: manual clearance.");
        assertThat(withdrawn.status()).as(withdrawn.err()).isZero();
        assertThat(after.status()).isEqualTo(1);
        assertThat(after.out()).contains("\"reasons\"", "MCT-04");
    }

    @Test
    void an_accreditation_that_ends_soon_is_listed_with_the_days_that_are_left() {
        form("MCT-04");
        Run none = teams("expiring");
        String soon = LocalDate.now(ZoneId.systemDefault()).plusDays(5).toString();
        teams("accredit", "--team", "MCT-04", "--method", "eod", "--from", "2026-01-01", "--until", soon);

        assertThat(none.out()).contains("No accreditation ends soon.");
        assertThat(teams("expiring").out()).contains(soon, "5 days", "MCT-04", "EOD");
        assertThat(teams("expiring", "--json").out()).contains("\"daysLeft\" : 5");
    }

    @Test
    void a_disbanded_team_is_listed_with_its_last_day_and_may_not_work() {
        form("MCT-04");
        Run disbanded = teams("disband", "MCT-04", "--on", "2026-04-01", "--reason", "season over");

        assertThat(disbanded.status()).as(disbanded.err()).isZero();
        assertThat(teams("list").out()).contains("disbanded on 2026-04-01");
        assertThat(teams("check", "MCT-04", "--method", "eod", "--on", "2026-04-02")
                        .out())
                .contains("disbanded on 2026-04-01");
        assertThat(teams("disband", "MCT-04", "--on", "2026-04-03").status()).isEqualTo(1);
    }

    @Test
    void whoever_is_not_there_is_named() {
        form("MCT-04");

        assertThat(teams("disband", "MCT-05").err()).contains("There is no team MCT-05", "furrow teams list");
        assertThat(teams("check", "MCT-04", "--method", "magic").err()).contains("'magic'", "manual-clearance");
        assertThat(teams("accredit", "--person", "Nemo", "--method", "eod", "--until", "2027-01-01")
                        .err())
                .contains("'Nemo'", "semicolon");
        Run ofNobody = teams("accredit", "--method", "eod", "--until", "2027-01-01");
        assertThat(ofNobody.status()).isEqualTo(2);
        assertThat(ofNobody.err()).contains("--organisation, --team or --person");
        assertThat(teams("withdraw", "x", "--reason", "r").err()).contains("'x'");
        assertThat(teams().status()).isEqualTo(2);
    }

    private Run form(String name) {
        return teams(
                "form",
                name,
                "--kind",
                "manual",
                "--organisation",
                "Green Fields",
                "--from",
                "2026-01-05",
                "--member",
                "Ana Silva; leader",
                "--member",
                "Rui Dias; deminer",
                "--equipment",
                "Metal detector; 2");
    }

    /// The id of what was granted.
    private String grant(String holder, String name) {
        Run run = teams(
                "accredit",
                holder,
                name,
                "--method",
                "manual-clearance",
                "--from",
                "2026-01-05",
                "--until",
                "2027-01-05");
        assertThat(run.status()).as(run.err()).isZero();
        return run.out().strip().replace("Granted: ", "");
    }

    private Run teams(String... arguments) {
        List<String> all = new ArrayList<>(List.of("teams"));
        all.addAll(List.of(arguments));
        if (arguments.length > 0) {
            all.addAll(List.of("--data", folder.resolve("register.gpkg").toString()));
        }
        return Run.of(all.toArray(String[]::new));
    }
}
