package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.AccidentReading;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.clearance.ReportingAccidents;
import org.furrow.app.draft.Typed;
import org.furrow.app.people.PlayingRoles;
import org.furrow.app.people.StartingFirst;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskNames;
import org.furrow.app.victims.KeyPlace;
import org.furrow.app.victims.ReadingVictims;
import org.furrow.app.victims.RecordingVictims;
import org.furrow.app.victims.SigningVictims;
import org.furrow.app.victims.VictimReading;
import org.furrow.app.victims.Victims;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.victims.Victim;
import org.furrow.domain.victims.VictimProfile;
import org.furrow.domain.victims.VictimStep;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.upload.UploadLimit;

/// An office with the accident ACC-1, the key of whose victims stands in a folder of its own.
final class VictimOffice implements AutoCloseable {

    static final String CANARY = "Canary Invented";
    static final Map<String, String> VICTIM = Map.ofEntries(
            Map.entry("accident", "ACC-1"),
            Map.entry("name", CANARY),
            Map.entry("sex", "female"),
            Map.entry("age", "35"),
            Map.entry("outcome", "injured"),
            Map.entry("wounds", "hand"),
            Map.entry("activity", "agriculture"),
            Map.entry("consent-by", "self"),
            Map.entry("consent-on", "2026-04-12"),
            Map.entry("consent-how", "spoken"),
            Map.entry("interviewer", "Interviewer I"),
            Map.entry("share-authorities", "yes"));

    private static final List<String> FIELDS = List.of(
            "accident",
            "name",
            "identification",
            "contact",
            "address",
            "nationality",
            "sex",
            "born",
            "age",
            "age-group",
            "occupation",
            "status",
            "outcome",
            "died",
            "wounds",
            "losses",
            "facility",
            "transport",
            "difficulty",
            "displaced",
            "activity",
            "frequency",
            "consent-by",
            "consent-on",
            "consent-how",
            "interviewer",
            "withdrawn",
            "share-authorities",
            "reason",
            "remark",
            "seen");

    final DraftOffice office;
    final Victims victims;
    final WebServer server;
    final WebServer programs;
    final Surfer officer;
    final Surfer viewer;

    VictimOffice(Path folder, Path keys) throws Exception {
        office = new DraftOffice(folder);
        KeyPlace key = KeyPlace.in(keys.resolve("key"));
        victims = Victims.beside(office.furrow.file(), key, office.furrow.clock());
        WebServer.Means means = new WebServer.Means(UploadLimit.USUAL, key);
        WebServer.Place anywhere = new WebServer.Place(0, PublicAddress.NONE);
        server = WebServer.start(
                anywhere,
                office.furrow,
                new Office("Trial", true, ZoneOffset.UTC),
                new Access.ByPlaying(office.people, new PlayingRoles(office.people)),
                means);
        programs = WebServer.start(
                anywhere,
                office.furrow,
                new Office("Trial", false, ZoneOffset.UTC),
                new Access.BySigningIn(office.people, new StartingFirst(office.people)),
                means);
        officer = as(Role.VICTIM_OFFICER);
        viewer = as(Role.ADMINISTRATOR);
        tell();
    }

    Surfer as(Role role) throws Exception {
        Surfer surfer = new Surfer(server);
        surfer.get("");
        surfer.plant(Integer.toString(server.port()), new PlayingRoles(office.people).play(role));
        return surfer;
    }

    private void tell() {
        Typed typed = Typed.nothing()
                .with("accident-number", "ACC-1")
                .with("kind", "accident")
                .with("context", "everyday")
                .with("organisation", "Green Fields")
                .with("day", "2026-04-09")
                .with("told", "2026-04-09")
                .with("place", "Mill field")
                .with("what", "A mine went off.")
                .with("killed", "1")
                .with("injured", "1");
        Furrow furrow = office.furrow;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        AccidentReading.Notice notice = AccidentReading.notice(
                        typed, new TaskNames(furrow, new ReadingTasks(furrow).read()), today)
                .said()
                .orElseThrow();
        assertThat(new ReportingAccidents(furrow)
                        .report(notice.happened(), notice.notice(), today)
                        .reasons())
                .isEmpty();
    }

    /// The address of the page of ACC-1.
    String accident() {
        return "accidents/"
                + new ReadingAccidents(office.furrow)
                        .read()
                        .find("ACC-1")
                        .orElseThrow()
                        .id();
    }

    /// The register in the name of a victim officer of this name.
    Furrow by(String name) {
        Actor actor = new Actor(name, name, Role.VICTIM_OFFICER);
        return office.furrow.actingFor(() -> actor);
    }

    /// Records the victim in the name of that officer.
    void recorded(String name) {
        Typed typed = Typed.nothing();
        for (Map.Entry<String, String> each : VICTIM.entrySet()) {
            typed = typed.with(each.getKey(), each.getValue());
        }
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        VictimProfile profile = VictimReading.profile(typed, today).said().orElseThrow();
        assertThat(new RecordingVictims(by(name), victims)
                        .record("ACC-1", profile, today)
                        .reasons())
                .isEmpty();
    }

    /// Signs in the name of that officer.
    void signed(String name, VictimStep step) {
        assertThat(new SigningVictims(by(name), victims)
                        .take(new SigningVictims.Wanted("VI-0001", step, "", OptionalInt.empty()))
                        .reasons())
                .isEmpty();
    }

    Optional<Victim> victim() {
        return new ReadingVictims(by("looker"), victims).show("VI-0001");
    }

    /// How many entries there are of all victims.
    int entries() {
        return new ReadingVictims(by("counter"), victims)
                .list().victims().stream()
                        .mapToInt(each -> each.entries().size())
                        .sum();
    }

    HttpResponse<String> post(Surfer who, String page, String path, Map<String, String> form) throws Exception {
        return DraftOffice.send(who, page, path, form);
    }

    /// A victim and a step at once, with some fields spoilt.
    static Map<String, String> spoilt(Random random) {
        Map<String, String> sent = new HashMap<>(VICTIM);
        sent.put("reason", random.nextBoolean() ? "asked-for" : "known better");
        sent.put("remark", "as told");
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            sent.put(
                    FIELDS.get(random.nextInt(FIELDS.size())),
                    TaskOffice.HOSTILE.get(random.nextInt(TaskOffice.HOSTILE.size())));
        }
        return sent;
    }

    @Override
    public void close() {
        officer.close();
        viewer.close();
        programs.close();
        server.close();
        victims.close();
        office.close();
    }
}
