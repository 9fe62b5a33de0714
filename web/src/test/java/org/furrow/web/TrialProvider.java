package org.furrow.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/// A small provider of OpenID Connect with real keys, which signs with the JDK alone and can be told to do wrong.
final class TrialProvider implements AutoCloseable {

    static final String CLIENT = "furrow";
    static final String SECRET = "client secret";

    /// How a statement is signed.
    enum Signing {
        RS256,
        ES256,
        /// By nobody.
        NONE,
        /// By the public key, as if it were a shared secret.
        HS256,
        /// By another key under the same name.
        FOREIGN,
        /// By the right key, and changed afterwards.
        CHANGED
    }

    /// What a browser was sent to the provider with.
    private record Asked(String nonce, String challenge, String back) {}

    private final HttpServer server;
    private final Map<String, Asked> codes = new HashMap<>();
    private final Map<String, Object> claims = new HashMap<>();
    private KeyPair rsa = rsa();
    private final KeyPair ec = ec();
    private String keyName = "one";
    private Signing signing = Signing.RS256;
    private int keysRead;

    TrialProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> {
            keysRead++;
            answer(exchange, keys());
        });
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Lets it say something else, or more, of whoever comes next.
    void say(String claim, Object value) {
        claims.put(claim, value);
    }

    void sign(Signing other) {
        signing = other;
    }

    /// Lets it change its key.
    void changeKey() {
        rsa = rsa();
        keyName = "two";
    }

    int keysRead() {
        return keysRead;
    }

    /// What the person sees as the address that leads back, having signed in.
    String comeBack(String address) {
        Map<String, String> query = parameters(URI.create(address).getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new Asked(
                        query.getOrDefault("nonce", ""),
                        query.getOrDefault("code_challenge", ""),
                        query.getOrDefault("redirect_uri", "")));
        return query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state");
    }

    static Map<String, String> parameters(String query) {
        Map<String, String> found = new HashMap<>();
        for (String part : query.split("&", -1)) {
            int at = part.indexOf('=');
            found.put(part.substring(0, at), URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8));
        }
        return found;
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "end_session_endpoint", issuer() + "/end");
    }

    private Map<String, Object> keys() {
        RSAPublicKey shown = (RSAPublicKey) rsa.getPublic();
        ECPublicKey curve = (ECPublicKey) ec.getPublic();
        return Map.of(
                "keys",
                Arrays.asList(
                        Map.of(
                                "kty",
                                "RSA",
                                "kid",
                                keyName,
                                "use",
                                "sig",
                                "n",
                                number(shown.getModulus(), 256),
                                "e",
                                number(shown.getPublicExponent(), 3)),
                        Map.of(
                                "kty", "EC",
                                "kid", "curve",
                                "crv", "P-256",
                                "x", number(curve.getW().getAffineX(), 32),
                                "y", number(curve.getW().getAffineY(), 32))));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Asked asked = codes.remove(form.getOrDefault("code", ""));
        String basic = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        boolean isClient = basic.equals("Basic "
                + Base64.getEncoder().encodeToString((CLIENT + ":client+secret").getBytes(StandardCharsets.UTF_8)));
        if (asked == null
                || !isClient
                || !asked.challenge().equals(challenge(form.getOrDefault("code_verifier", "")))
                || !asked.back().equals(form.get("redirect_uri"))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        answer(exchange, Map.of("access_token", "x", "token_type", "Bearer", "id_token", idToken(asked.nonce())));
    }

    private String idToken(String nonce) {
        Instant now = Instant.now();
        Map<String, Object> said = new HashMap<>(Map.of(
                "iss",
                issuer(),
                "aud",
                CLIENT,
                "sub",
                "person-1",
                "nonce",
                nonce,
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plusSeconds(300).getEpochSecond(),
                "preferred_username",
                "bo",
                "name",
                "Bo of Aldea"));
        said.putAll(claims);
        String algorithm = switch (signing) {
            case NONE -> "none";
            case HS256 -> "HS256";
            case ES256 -> "ES256";
            case RS256, FOREIGN, CHANGED -> "RS256";
        };
        String name = signing == Signing.ES256 ? "curve" : keyName;
        String text = encoded(JsonMapper.shared().writeValueAsBytes(Map.of("alg", algorithm, "kid", name))) + "."
                + encoded(JsonMapper.shared().writeValueAsBytes(said));
        String signature = encoded(signature(text.getBytes(StandardCharsets.US_ASCII)));
        if (signing != Signing.CHANGED) {
            return text + "." + signature;
        }
        said.put("sub", "somebody-else");
        return text.substring(0, text.indexOf('.') + 1)
                + encoded(JsonMapper.shared().writeValueAsBytes(said)) + "." + signature;
    }

    private byte[] signature(byte[] text) {
        try {
            return switch (signing) {
                case NONE -> new byte[0];
                case HS256 -> {
                    Mac mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(rsa.getPublic().getEncoded(), "HmacSHA256"));
                    yield mac.doFinal(text);
                }
                case ES256 -> signed("SHA256withECDSAinP1363Format", ec.getPrivate(), text);
                case RS256, CHANGED -> signed("SHA256withRSA", rsa.getPrivate(), text);
                case FOREIGN -> signed("SHA256withRSA", rsa().getPrivate(), text);
            };
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] signed(String algorithm, PrivateKey key, byte[] text) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(text);
        return signature.sign();
    }

    private static String challenge(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair rsa() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair ec() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String number(BigInteger value, int length) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[length];
        int kept = Math.min(bytes.length, length);
        System.arraycopy(bytes, bytes.length - kept, fixed, length - kept, kept);
        return encoded(fixed);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(json);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
