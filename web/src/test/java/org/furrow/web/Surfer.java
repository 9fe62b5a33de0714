package org.furrow.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser that keeps cookies and follows nothing by itself.
final class Surfer implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([0-9a-f]{64})\"");

    private final String site;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Surfer(WebServer server) {
        site = server.address();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Opens the page and sends a form from it.
    HttpResponse<String> send(String page, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        String found = token.find() ? token.group(1) : "";
        return post(path, fields, found, "same-origin");
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String token, String from)
            throws IOException, InterruptedException {
        String body = "form-token=" + token
                + fields.entrySet().stream()
                        .map(field -> "&" + field.getKey() + "="
                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", from)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        return send("sign-in", "sign-in", Map.of("name", name, "password", password));
    }

    /// The secret of the session, empty where the browser has none.
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("furrow_session"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /// Lets the browser have that secret, as an attacker would plant it.
    void plant(String port, String secret) {
        HttpCookie cookie = new HttpCookie("furrow_session_" + port, secret);
        cookie.setDomain("127.0.0.1");
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(site), cookie);
    }

    @Override
    public void close() {
        client.close();
    }
}
