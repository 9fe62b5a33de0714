package org.furrow.web.people.openid;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.furrow.app.standard.OpenIdSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Requests to a provider: each has a limit of time and of size, and follows nothing to another address.
final class Asking {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final long LARGEST_ANSWER = 512 * 1024;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// What stands at that address.
    String get(String address) throws Unbelieved {
        return send(request(address).GET().build());
    }

    /// What that address answers to a form.
    ///
    /// @param authorization the header, empty for none
    String post(String address, String form, String authorization) throws Unbelieved {
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    static JsonNode json(String text) throws Unbelieved {
        try {
            JsonNode node = JsonMapper.shared().readTree(text);
            if (!node.isObject()) {
                throw new Unbelieved("The provider's answer is no JSON object");
            }
            return node;
        } catch (JacksonException broken) {
            throw new Unbelieved("The provider's answer is no JSON", broken);
        }
    }

    private static HttpRequest.Builder request(String address) throws Unbelieved {
        if (!OpenIdSettings.isProtected(address)) {
            throw new Unbelieved("The provider names the address " + address + ", which is not encrypted");
        }
        return HttpRequest.newBuilder(URI.create(address)).timeout(ANSWERING).header("Accept", "application/json");
    }

    private String send(HttpRequest request) throws Unbelieved {
        try {
            HttpResponse<String> answer = client.send(
                    request,
                    HttpResponse.BodyHandlers.limiting(
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST_ANSWER));
            if (answer.statusCode() != OK) {
                throw new Unbelieved(request.uri().getPath() + " of the provider answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException failure) {
            throw new Unbelieved(
                    "The provider does not answer at " + request.uri().getPath(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unbelieved("Asking the provider was interrupted", interrupted);
        }
    }
}
