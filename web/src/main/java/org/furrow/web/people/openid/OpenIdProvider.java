package org.furrow.web.people.openid;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.app.people.SigningInByOpenId;
import org.furrow.app.standard.OpenIdSettings;
import org.jspecify.annotations.Nullable;

/// The provider that says who people are, by the authorization code flow with PKCE.
///
/// What it says of itself and its keys are asked for when they are first needed, so Furrow starts without it; keys that
/// do not fit are asked for once more, because providers change them.
public final class OpenIdProvider {

    private final OpenIdSettings settings;
    private final InstantSource clock;
    private final Asking asking = new Asking();
    private volatile Optional<Discovery> discovery = Optional.empty();
    private volatile Optional<JWKSet> keys = Optional.empty();

    /// The provider of these settings.
    public OpenIdProvider(OpenIdSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// What comes back with a browser.
    ///
    /// @param issuer who the address says that it comes from, empty where it does not say
    public record Back(String code, String state, String issuer) {}

    /// Who came back, and what they wanted.
    public record Named(SigningInByOpenId.Person person, Intent intent) {}

    /// What people call it.
    public String name() {
        return settings.provider().name();
    }

    /// Whether passwords are for administrators only.
    public boolean isForAllOthers() {
        return settings.passwords() == OpenIdSettings.Passwords.ADMINISTRATORS;
    }

    /// Where to send a browser.
    ///
    /// @param secret what only this browser's cookie holds
    /// @param back where the provider sends it back to
    public String ask(String secret, Intent intent, String back) throws Unbelieved {
        Question question = new Question(secret);
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", settings.client().id());
        query.put("redirect_uri", back);
        query.put("scope", String.join(" ", settings.client().scopes()));
        query.put("state", question.state(intent, clock.instant()));
        query.put("nonce", question.nonce());
        query.put("code_challenge", question.challenge());
        query.put("code_challenge_method", "S256");
        return with(discovery().authorization(), query);
    }

    /// Whom the provider names to a browser that came back.
    ///
    /// @param secret what this browser's cookie holds
    public Named name(String secret, Back back, String address) throws Unbelieved {
        Question question = new Question(secret);
        Intent intent = question.find(back.state(), clock.instant())
                .orElseThrow(() -> new Unbelieved("The browser came back with a state that it was not given"));
        Discovery said = discovery();
        String issuer = settings.provider().issuer();
        boolean isFromIt =
                back.issuer().isEmpty() ? !said.namesItself() : back.issuer().equals(issuer);
        if (!isFromIt || back.code().isEmpty()) {
            throw new Unbelieved("The browser came back without a code of this provider");
        }
        IdToken token = IdToken.of(exchange(said, question, back.code(), address));
        requireSignature(token, said);
        return new Named(
                person(token.claims(
                        new IdToken.Expected(issuer, settings.client().id(), question.nonce(), clock.instant()))),
                intent);
    }

    /// Where people sign out of the provider, where it can be told so.
    ///
    /// @param back where it sends them back to
    public Optional<String> findWayOut(String back) {
        return discovery
                .flatMap(Discovery::endSession)
                .map(end -> with(end, Map.of("client_id", settings.client().id(), "post_logout_redirect_uri", back)));
    }

    private Discovery discovery() throws Unbelieved {
        Optional<Discovery> known = discovery;
        if (known.isEmpty()) {
            known = Optional.of(Discovery.of(asking, settings.provider().issuer()));
            discovery = known;
        }
        return known.orElseThrow();
    }

    private void requireSignature(IdToken token, Discovery said) throws Unbelieved {
        boolean isKnown = keys.isPresent() && token.isSignedBy(keys.orElseThrow());
        if (!isKnown) {
            JWKSet fresh = IdToken.keys(asking.get(said.keys()));
            keys = Optional.of(fresh);
            if (!token.isSignedBy(fresh)) {
                throw new Unbelieved("No key of the provider has signed the ID token");
            }
        }
    }

    private String exchange(Discovery said, Question question, String code, String address) throws Unbelieved {
        OpenIdSettings.Client client = settings.client();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", address);
        form.put("code_verifier", question.verifier());
        String authorization = "";
        if (said.isBasic() && !client.secret().isEmpty()) {
            String pair = encoded(client.id()) + ":" + encoded(client.secret());
            authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        } else {
            form.put("client_id", client.id());
            if (!client.secret().isEmpty()) {
                form.put("client_secret", client.secret());
            }
        }
        return Asking.json(asking.post(said.token(), written(form), authorization))
                .path("id_token")
                .asString("");
    }

    private SigningInByOpenId.Person person(JWTClaimsSet claims) {
        String subject = Objects.requireNonNull(claims.getSubject());
        String name = text(claims, "preferred_username")
                .or(() -> text(claims, "email"))
                .orElse("");
        return new SigningInByOpenId.Person(
                subject,
                name,
                text(claims, "name").orElse(""),
                settings.claims().role().map(claim -> texts(claims, claim)).orElse(List.of()),
                settings.claims()
                        .organisation()
                        .map(claim -> texts(claims, claim))
                        .orElse(List.of()));
    }

    private static Optional<String> text(JWTClaimsSet claims, String claim) {
        return claims.getClaim(claim) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /// The texts of a claim of that name; where there is none, of the place to which its name leads by dots.
    private static List<String> texts(JWTClaimsSet claims, String claim) {
        @Nullable Object found = claims.getClaim(claim);
        if (found == null) {
            found = claims.getClaims();
            for (String step : Arrays.asList(claim.split("\\.", -1))) {
                found = found instanceof Map<?, ?> within ? within.get(step) : null;
            }
        }
        return switch (found) {
            case String one -> List.of(one);
            case List<?> many ->
                many.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    private static String with(String address, Map<String, String> query) {
        return address + (address.indexOf('?') < 0 ? "?" : "&") + written(query);
    }

    private static String written(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
