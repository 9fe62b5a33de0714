package org.furrow.web;

import java.io.ByteArrayOutputStream;
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

    /// Opens the page and sends files from its form, after the form's token.
    HttpResponse<String> upload(String page, String path, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        return multipart(path, token.find() ? token.group(1) : "", "files", files);
    }

    HttpResponse<String> multipart(String path, String token, String field, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        return multipart(path, Map.of("form-token", token), field, files);
    }

    /// Sends fields and then files. The token has to come first.
    HttpResponse<String> multipart(String path, Map<String, String> fields, String field, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, text) -> body.writeBytes(
                ("--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + text + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> {
            body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(bytes);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return raw(path, "multipart/form-data; boundary=cut", body.toByteArray());
    }

    HttpResponse<String> raw(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// The token that the forms of a page carry.
    String token(String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "";
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
