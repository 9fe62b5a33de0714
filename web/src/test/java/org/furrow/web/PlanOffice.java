package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.domain.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An office with areas of a sample country, teams for all of their works, and programs that plan.
final class PlanOffice implements AutoCloseable {

    private static final HttpClient PROGRAM = HttpClient.newHttpClient();
    private static final int LOOKS = 1_200;
    private static final long MILLIS_BETWEEN_LOOKS = 50;

    final DraftOffice office;
    final WebServer programs;
    /// The token of a program that may plan and order.
    final String planner;
    /// The token of a program that may only look.
    final String viewer;

    PlanOffice(Path folder, int hazards) throws Exception {
        new MakingSampleCountry(hazards, 1).write(folder.resolve("register.gpkg"), Progress.silent());
        office = new DraftOffice(folder);
        AddingSampleTeams teams = new AddingSampleTeams(office.furrow);
        teams.add();
        teams.addForPlans("Exercise authority");
        programs = DraftsApiTest.forPrograms(office);
        planner = DraftsApiTest.token(office, "pia", Role.APPROVER);
        viewer = DraftsApiTest.token(office, "vic", Role.VIEWER);
    }

    @Override
    public void close() {
        programs.close();
        office.close();
    }

    HttpResponse<String> post(String path, Map<String, ?> body) throws Exception {
        return DraftsApiTest.call(
                programs, "api/v1/" + path, JsonMapper.shared().writeValueAsString(body), planner);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, planner);
    }

    HttpResponse<String> send(String method, String path, String token) throws Exception {
        return PROGRAM.send(
                HttpRequest.newBuilder(URI.create(programs.address() + "api/v1/" + path))
                        .header("Authorization", "Bearer " + token)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// The document at an address that must answer.
    JsonNode read(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /// Begins to search for a second; the id of the plan.
    String begun(Map<String, String> order) throws Exception {
        Map<String, String> whole = new HashMap<>(Map.of("seconds", "1", "years", "5"));
        whole.putAll(order);
        HttpResponse<String> answer = post("plans", whole);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return JsonMapper.shared().readTree(answer.body()).path("id").asString();
    }

    /// Makes a plan; its id when it is ready.
    String made(Map<String, String> order) throws Exception {
        String id = begun(order);
        for (int look = 0; look < LOOKS && state(id).equals("running"); look++) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        assertThat(state(id)).isEqualTo("ready");
        return id;
    }

    String state(String id) throws Exception {
        return read("plans/" + id).path("state").asString();
    }
}
