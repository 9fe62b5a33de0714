package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.Progress;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.Wish;
import org.furrow.app.evidence.AddingDocuments;
import org.furrow.app.evidence.Brought;
import org.furrow.app.evidence.Saying;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.ground.ReadingMap;
import org.furrow.app.ground.Shown;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.hazard.ReadingRegister;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.people.Answer;
import org.furrow.app.people.ManagingAccounts;
import org.furrow.app.people.People;
import org.furrow.app.people.StartingFirst;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.furrow.domain.release.HazardSummary;
import org.furrow.exchange.document.SampleDrawing;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.tiles.TilesController;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// A quality officer who is restricted to one organisation of the sample country goes through every address there is.
class RestrictedAccountTest {

    private static final Pattern CHOICE = Pattern.compile("\\{\\w+:([a-z|]+)}");

    private static final String PASSWORD = "seven slow tractors";

    @TempDir
    private static Path folder;

    private static Furrow furrow;
    private static People people;
    private static WebServer server;
    private static Surfer surfer;
    private static String organisation;
    private static List<HazardSummary> seen;
    private static List<HazardSummary> hidden;
    private static String draftOnSeen;
    private static String draftOnHidden;
    private static String documentOnHidden;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Path file = folder.resolve("register.gpkg");
        new MakingSampleCountry(30, 1).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        List<HazardSummary> all = new ReadingRegister(furrow)
                .read(ReadingRegister.Question.first(1_000))
                .hazards();
        organisation = all.stream()
                .map(hazard -> hazard.description().operator())
                .filter(operator -> !operator.isEmpty())
                .findFirst()
                .orElseThrow();
        seen = all.stream().filter(RestrictedAccountTest::isOurs).toList();
        hidden = all.stream().filter(hazard -> !isOurs(hazard)).toList();
        draftOnSeen = propose(seen.getFirst().id(), seen.getFirst().description());
        draftOnHidden = propose(hidden.getFirst().id(), hidden.getFirst().description());
        documentOnHidden = document(hidden.getFirst().id());
        people = People.openQuickly(furrow.file(), Clock.systemUTC());
        server = WebServer.start(
                0,
                furrow,
                new Office("Trial", true, ZoneOffset.UTC),
                new Access.BySigningIn(people, new StartingFirst(people)));
        surfer = new Surfer(server);
        signIn();
    }

    private static boolean isOurs(HazardSummary hazard) {
        return hazard.description().operator().equals(organisation);
    }

    private static String propose(RecordId hazard, Description before) {
        Description after = new Description(
                before.reference(),
                before.name() + " renamed",
                before.contamination(),
                before.province(),
                before.district(),
                before.place(),
                before.operator(),
                before.notes());
        Wish wish = new Wish(
                new ProposedChange.Described(after),
                LocalDate.of(2026, 1, 10),
                "as reported",
                Support.NONE,
                Optional.empty());
        RecordId draft = furrow.register().newId();
        // The draft is written as it is: whether its rules hold does not matter here.
        furrow.register(Permission.RECORD)
                .append(Draft.of(
                        draft,
                        wish.day(),
                        "author",
                        new DraftFact.Proposed(hazard, wish.change(), wish.reason(), wish.support(), wish.seen())));
        return draft.toString();
    }

    private static void signIn() throws IOException, InterruptedException {
        StartingFirst first = new StartingFirst(people);
        first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", PASSWORD));
        ManagingAccounts managing = new ManagingAccounts(people);
        Answer added = managing.add(Actor.LOCAL, new ManagingAccounts.Wish("bo", "Bo", Role.QUALITY_OFFICER));
        String bo = managing.list(Actor.LOCAL).stream()
                .filter(account -> account.name().equals("bo"))
                .map(Account::id)
                .findFirst()
                .orElseThrow();
        managing.restrict(Actor.LOCAL, bo, List.of(organisation));
        String initial = ((Answer.Secret) added).secret();
        surfer.signIn("bo", initial);
        surfer.send("account", "account/password", Map.of("current", initial, "wanted", PASSWORD));
    }

    @AfterAll
    static void stop() {
        surfer.close();
        server.close();
        people.close();
        furrow.close();
    }

    @Test
    void no_address_tells_of_what_is_not_seen() throws Exception {
        assertThat(seen).isNotEmpty();
        assertThat(hidden).isNotEmpty();
        Set<String> secrets = secrets();
        List<String> told = new ArrayList<>();
        for (String address : addresses()) {
            HttpResponse<String> answer = surfer.get(address);
            // What was asked for may come back; it says nothing that was not known.
            secrets.stream()
                    .filter(secret -> !address.contains(secret) && answer.body().contains(secret))
                    .findFirst()
                    .ifPresent(secret -> told.add(address + " tells " + secret));
            assertThat(answer.statusCode()).as(address).isLessThan(500);
        }

        assertThat(told).isEmpty();
    }

    @Test
    void what_is_seen_is_shown_on_pages_in_files_tiles_and_the_api() throws Exception {
        String reference = seen.getFirst().description().reference();
        String id = seen.getFirst().id().toString();

        for (String address : List.of(
                "hazards",
                "hazards.csv",
                "hazards/" + id,
                "api/v1/hazards",
                "api/v1/hazards/" + id,
                "drafts",
                "drafts/" + draftOnSeen,
                "journal",
                "api/v1/journal?record=" + id,
                "?find=" + reference)) {
            assertThat(surfer.get(address).body()).as(address).contains(reference);
        }
        assertThat(surfer.get("hazards").body()).contains(organisation);
        assertThat(surfer.get("api/v1/hazards").body()).contains("\"count\":" + seen.size());
    }

    @Test
    void a_boundary_that_is_drawn_over_what_is_not_seen_shares_no_ground() throws Exception {
        String boundary = BoundaryText.write(drawnButHidden());

        String examined = surfer.send("map/draw", "api/v1/geometry/examination", Map.of("boundary", boundary))
                .body();

        assertThat(examined).contains("\"sound\":true", "\"overlaps\":[");
        assertThat(hidden)
                .noneMatch(each -> examined.contains(each.description().reference()));
    }

    private static Footprint drawnButHidden() {
        return hidden.stream()
                .flatMap(each -> new ReadingHazard(furrow).find(each.id(), Clocks.LATEST).stream())
                .flatMap(each -> each.hazard().extent().findFootprint().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_not_seen_does_not_exist() throws Exception {
        String id = hidden.getFirst().id().toString();
        long position = new ReadingHazard(furrow)
                .find(hidden.getFirst().id(), Clocks.LATEST)
                .orElseThrow()
                .history()
                .getFirst()
                .position();

        for (String address : List.of(
                "hazards/" + id,
                "api/v1/hazards/" + id,
                "hazards/" + id + "/edit",
                "hazards/" + id + "/edit/description",
                "hazards/find?reference=" + hidden.getFirst().description().reference(),
                "documents/" + documentOnHidden,
                "documents/" + documentOnHidden + "/file",
                "documents/" + documentOnHidden + "/picture/thumbnail",
                "api/v1/documents/" + documentOnHidden,
                "api/v1/documents/" + documentOnHidden + "/content",
                "hazards/" + id + "/documents/new",
                "api/v1/hazards/" + id + "/documents",
                "drafts/" + draftOnHidden,
                "drafts/" + draftOnHidden + "/edit",
                "api/v1/drafts/" + draftOnHidden,
                "api/v1/quality/squares?hazard=" + id,
                "api/v1/journal/" + position)) {
            assertThat(surfer.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void what_cannot_be_restricted_is_refused_with_its_reason() throws Exception {
        for (String address : List.of(
                "imports",
                "imports/new",
                "journal.csv",
                "journal.jsonl",
                "api/v1/imports",
                "plans",
                "plans/rates",
                "plans/orders",
                "plans/compare")) {
            HttpResponse<String> answer = surfer.get(address);

            assertThat(answer.statusCode()).as(address).isEqualTo(403);
            assertThat(answer.body()).contains("sees the hazards of " + organisation + " only");
        }
        assertThat(surfer.send("account", "journal", Map.of()).statusCode()).isEqualTo(403);
        assertThat(surfer.get("hazards").body()).doesNotContain("href=\"/imports\"");
        assertThat(surfer.get("journal").body()).doesNotContain("journal.csv", "class=\"card row verify\"");
    }

    @Test
    void plans_and_what_blocked_land_costs_are_of_the_whole_and_refused() throws Exception {
        String plan = "plans/" + hidden.getFirst().id();
        for (String address : List.of(plan, plan + "/works", plan + "/why", plan + "/regret", "planned-orders")) {
            assertThat(surfer.get("api/v1/" + address).statusCode()).as(address).isEqualTo(403);
        }
    }

    @Test
    void nothing_is_proposed_for_what_is_not_seen() {
        Furrow theirs = furrow.actingFor(
                () -> new Actor("bo", "bo", Role.QUALITY_OFFICER).seeing(Sight.of(List.of(organisation))));
        Wish moved = new Wish(
                new ProposedChange.Described(hidden.getFirst().description().under(organisation)),
                LocalDate.of(2026, 1, 10),
                "why",
                Support.NONE,
                Optional.empty());

        assertThat(codes(new ProposingChange(theirs).propose(hidden.getFirst().id(), moved)))
                .contains("F-0.9");
        assertThat(codes(new ProposingChange(theirs).proposeNew(newHazard("Another organisation"))))
                .contains("F-0.21");
        assertThat(codes(new ProposingChange(theirs).proposeNew(newHazard(organisation))))
                .doesNotContain("F-0.21");
    }

    @Test
    void the_past_and_the_map_show_the_same_part() {
        Furrow part = furrow.showing(Sight.of(List.of(organisation)));
        Set<String> ours = seen.stream().map(each -> each.id().toString()).collect(Collectors.toSet());
        Set<String> shown = new TreeSet<>();
        Clocks then = new Clocks(LocalDate.of(2024, 12, 31), Clocks.LATEST.knownAt());
        for (ReadingMap map : List.of(new ReadingMap(part))) {
            map.eachThen(then, each -> shown.add(id(each)));
            map.eachHazard(each -> shown.add(each.id().toString()));
        }

        assertThat(shown).isNotEmpty().isSubsetOf(ours);
        assertThat(new ReadingMap(part).version()).isNotEqualTo(new ReadingMap(furrow).version());
    }

    private static String id(Shown shown) {
        return switch (shown) {
            case Shown.DrawnHazard each -> each.id().toString();
            case Shown.PlacedHazard each -> each.id().toString();
            case Shown.DrawnRelease each -> each.hazard().toString();
            case Shown.PlacedOccurrence each -> "occurrence " + each;
        };
    }

    private static String document(RecordId hazard) throws IOException {
        AddingDocuments adding = new AddingDocuments(furrow);
        byte[] picture = SampleDrawing.ground(1);
        Brought brought = adding.bring("mill.jpg", new ByteArrayInputStream(picture), picture.length);
        Saying saying = Saying.of(Map.of("title", "The hidden mill"));
        AddingDocuments.Answer answer =
                adding.add(hazard, saying, List.of(brought)).getFirst();
        return ((AddingDocuments.Added) answer).document().toString();
    }

    private static Wish newHazard(String operator) {
        return new Wish(
                new ProposedChange.NewHazard(
                        Description.of("NEW-1").under(operator),
                        new Extent.Unknown(),
                        Classification.INDICATION,
                        List.of()),
                LocalDate.of(2026, 1, 10),
                "why",
                Support.NONE,
                Optional.empty());
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.reasons().stream().map(reason -> reason.code()).toList();
    }

    /// Ids, references and names of hidden hazards and drafts, without those that seen ones share.
    private static Set<String> secrets() {
        String ours =
                seen.stream().map(each -> each.id() + " " + each.description()).collect(Collectors.joining(" "));
        Set<String> secrets = hidden.stream()
                .flatMap(each -> Stream.of(
                        each.id().toString(),
                        each.description().reference(),
                        each.description().name()))
                .filter(secret -> !secret.isEmpty() && !ours.contains(secret))
                .collect(Collectors.toCollection(TreeSet::new));
        secrets.add(draftOnHidden);
        secrets.add(documentOnHidden);
        secrets.add("The hidden mill");
        return secrets;
    }

    /// Every address of every controller, with what is not seen in each place that takes a value.
    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (String pattern : patterns()) {
            chosen(pattern).forEach(each -> addresses.addAll(filled(each)));
        }
        return addresses;
    }

    /// An address for each word that a pattern lets one choose from.
    private static Stream<String> chosen(String pattern) {
        Matcher choice = CHOICE.matcher(pattern);
        return choice.find()
                ? Arrays.stream(choice.group(1).split("\\|", -1)).map(word -> pattern.replace(choice.group(), word))
                : Stream.of(pattern);
    }

    private static List<String> filled(String pattern) {
        String id = hidden.getFirst().id().toString();
        String reference = hidden.getFirst().description().reference();
        String path = pattern.substring(1);
        return switch (pattern) {
            case "/" -> List.of("", "?find=" + reference, "?as-of=2024-12-31");
            case "/hazards" -> List.of(path, path + "?text=" + reference, path + "?as-of=2024-12-31");
            case "/hazards.csv" -> List.of(path, path + "?as-of=2024-12-31");
            case "/hazards/{id}", "/hazards/{id}/edit", "/api/v1/hazards/{id}" -> List.of(path.replace("{id}", id));
            case "/hazards/{id}/edit/{kind}" ->
                List.of(
                        path.replace("{id}", id).replace("{kind}", "description"),
                        path.replace("{id}", id).replace("{kind}", "release"),
                        path.replace("{id}", id).replace("{kind}", "split"),
                        path.replace("{id}", id).replace("{kind}", "merge"),
                        path.replace("{id}", id).replace("{kind}", "reopen"),
                        path.replace("{id}", seen.getFirst().id().toString()).replace("{kind}", "merge"),
                        path.replace("{id}", seen.getFirst().id().toString()).replace("{kind}", "merge") + "?with="
                                + id);
            case "/hazards/merge" -> List.of(path + "?id=" + id);
            case "/hazards/find" -> List.of(path + "?reference=" + reference);
            case "/ledger", "/api/v1/ledger" ->
                Stream.of("country", "hazard", "district", "operator", "year")
                        .map(by -> path + "?by=" + by)
                        .toList();
            case "/ledger/entries", "/api/v1/ledger/entries" ->
                List.of(
                        path + "?figure=closing",
                        path + "?figure=cleared",
                        path + "?by=hazard&figure=closing&account=" + reference);
            case "/journal", "/api/v1/journal" ->
                List.of(path, path + "?record=" + id, path + "?record=" + reference, path + "?kind=draft-proposed");
            case "/api/v1/journal/{position:\\d{1,18}}" ->
                Stream.iterate(1, position -> position + 1)
                        .limit(400)
                        .map(each -> "api/v1/journal/" + each)
                        .toList();
            case "/drafts/{id}", "/drafts/{id}/edit", "/api/v1/drafts/{id}" ->
                List.of(path.replace("{id}", draftOnHidden));
            case "/documents/{id}",
                    "/documents/{id}/file",
                    "/documents/{id}/picture/thumbnail",
                    "/documents/{id}/picture/preview",
                    "/api/v1/documents/{id}",
                    "/api/v1/documents/{id}/content" -> List.of(path.replace("{id}", documentOnHidden));
            case "/drafts", "/api/v1/drafts" -> List.of(path, path + "?hazard=" + id);
            case "/today/{code}" ->
                List.of("today/no-area", "today/land-left", "today/shared-reference", "today/unbalanced");
            case "/today/waiting/{code}", "/api/v1/today/waiting/{kind}" ->
                Arrays.stream(InboxKind.values())
                        .map(kind -> path.substring(0, path.indexOf('{')) + kind.code())
                        .toList();
            case "/today" -> List.of("today", "today?days=36500");
            case "/api/v1/today" -> List.of(path + "?days=36500");
            case "/tiles/{set}/{z}/{x}/{y}.mvt" ->
                Stream.of("hazards", "releases", "occurrences")
                        .flatMap(set -> Stream.of(
                                "tiles/" + set + "/0/0/0.mvt", "tiles/" + set + "/0/0/0.mvt?as-of=2024-12-31"))
                        .toList();
            case "/api/v1/quality/squares", "/quality/sampling" ->
                List.of(path + "?seed=1&hazard=" + reference, path + "?seed=1&hazard=" + id);
            case "/map/draw" -> List.of(path, path + "?hazard=" + reference);
            case "/api/v1/geometry/neighbours" -> {
                Bounds box = drawnButHidden().bounds();
                yield List.of(path + "?west=" + box.west() + "&south=" + box.south() + "&east=" + box.east() + "&north="
                        + box.north());
            }
            case "/api/v1/position" -> List.of(path + "?latitude=1&longitude=1");
            default -> List.of(path.replaceAll("[{](id|record|number|other)[}]", id));
        };
    }

    private static Set<String> patterns() {
        List<Class<?>> controllers = new ArrayList<>(WebServer.PAGES);
        controllers.addAll(new Access.BySigningIn(people, new StartingFirst(people)).pages());
        controllers.add(TilesController.class);
        Set<String> patterns = new TreeSet<>();
        for (Class<?> controller : controllers) {
            RequestMapping all = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
            String prefix = all == null || all.path().length == 0 ? "" : all.path()[0];
            Arrays.stream(controller.getDeclaredMethods())
                    .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                    .filter(mapping ->
                            mapping != null && List.of(mapping.method()).contains(RequestMethod.GET))
                    .forEach(mapping -> {
                        List<String> paths = mapping.path().length == 0 ? List.of("") : List.of(mapping.path());
                        paths.forEach(path -> patterns.add(prefix + path));
                    });
        }
        return patterns;
    }
}
