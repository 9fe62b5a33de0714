package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;

/// An office with a server on a register of its own, an author and an approver, for stories of drafts.
final class DraftOffice implements AutoCloseable {

    static final String BOX = "36.0 S 24.0 W\n36.0 S 23.999 W\n35.999 S 23.999 W\n35.999 S 24.0 W";
    static final String WIDER = "36.0 S 24.0 W\n36.0 S 23.998 W\n35.999 S 23.998 W\n35.999 S 24.0 W";
    static final String BOW = "36.0 S 24.0 W\n35.999 S 23.999 W\n36.0 S 23.999 W\n35.999 S 24.0 W";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([a-z0-9-]+)\" value=\"([^\"]*)\"");
    final Furrow furrow;
    final People people;
    final WebServer server;
    final Surfer author;
    final Surfer approver;
    private final Path folder;

    DraftOffice(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.openQuickly(furrow.file(), Clock.systemUTC());
        server = WebServer.start(
                0,
                furrow,
                new Office("Trial", true, ZoneOffset.UTC),
                new Access.ByPlaying(people, new PlayingRoles(people)));
        author = as(Role.DATA_ENTRY);
        approver = as(Role.APPROVER);
    }

    /// Closes everything, and asserts that the stored state is what the journal derives.
    @Override
    public void close() {
        author.close();
        approver.close();
        server.close();
        assertThat(new CheckingRegister(furrow).checkAndRebuild(folder).problems())
                .isEmpty();
        people.close();
        furrow.close();
    }

    /// A suspected area in the register; the address of its page.
    String suspected(String reference) throws Exception {
        return suspected(reference, BOX);
    }

    /// A suspected area with that boundary; the address of its page.
    String suspected(String reference, String boundary) throws Exception {
        Map<String, String> form = Map.of(
                "reference", reference,
                "contamination", "ap-mines",
                "to", "sha",
                "boundary", boundary,
                "evidence-kind", "verbal-report",
                "observed", "2026-01-02",
                "source", "farmer",
                "told-reliability", "B 2");
        String draft = location(send(author, "hazards/new?to=sha", dated(form)));
        assertThat(decide(approver, draft, Map.of("act", "approve")).statusCode())
                .isEqualTo(302);
        return found(approver.get(draft).body(), "href=\"/(hazards/[0-9a-f-]{36})\"");
    }

    String proposed(String path, Map<String, String> form) throws Exception {
        Map<String, String> whole = dated(form);
        whole.putIfAbsent("contamination", "ap-mines");
        HttpResponse<String> answer = send(author, path, whole);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return location(answer);
    }

    /// Opens the form and sends it with what it carries unseen.
    static HttpResponse<String> send(Surfer surfer, String path, Map<String, String> form) throws Exception {
        Map<String, String> whole = new HashMap<>(hidden(surfer.get(path).body()));
        whole.putAll(form);
        return surfer.send(path, path, whole);
    }

    /// Opens the page with the form and sends it elsewhere with what it carries unseen.
    static HttpResponse<String> send(Surfer surfer, String page, String path, Map<String, String> form)
            throws Exception {
        Map<String, String> whole = new HashMap<>(hidden(surfer.get(page).body()));
        whole.putAll(form);
        return surfer.send(page, path, whole);
    }

    static HttpResponse<String> decide(Surfer surfer, String draft, Map<String, String> form) throws Exception {
        Map<String, String> whole = new HashMap<>(hidden(surfer.get(draft).body()));
        whole.putAll(form);
        return surfer.send(surfer.get(draft).body().contains("form-token") ? draft : "account", draft, whole);
    }

    static Map<String, String> dated(Map<String, String> form) {
        Map<String, String> whole = new HashMap<>(form);
        whole.put("day", "2026-01-10");
        whole.put("reason", "as reported");
        whole.put("cause", "Report 4");
        whole.put("cause-day", "2026-01-09");
        return whole;
    }

    static Map<String, String> hidden(String page) {
        Map<String, String> hidden = new HashMap<>();
        Matcher matcher = HIDDEN.matcher(page);
        while (matcher.find()) {
            if (!matcher.group(1).equals("form-token")) {
                hidden.put(matcher.group(1), matcher.group(2));
            }
        }
        return hidden;
    }

    Surfer as(Role role) throws IOException, InterruptedException {
        Surfer surfer = new Surfer(server);
        surfer.get("");
        surfer.plant(Integer.toString(server.port()), new PlayingRoles(people).play(role));
        return surfer;
    }

    long length() {
        return new ReadingJournal(furrow).choices().last();
    }

    /// The boundary of the hazard at that address.
    Footprint boundary(String hazard) {
        return new ReadingHazard(furrow)
                .find(RecordId.parse(hazard.substring(hazard.indexOf('/') + 1)), Clocks.LATEST)
                .flatMap(found -> found.hazard().extent().findFootprint())
                .orElseThrow();
    }

    static String location(HttpResponse<String> answer) {
        String address = answer.headers().firstValue("Location").orElse("");
        return URI.create(address).getPath().substring(1);
    }

    static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
