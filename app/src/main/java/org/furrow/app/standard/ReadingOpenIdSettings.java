package org.furrow.app.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.furrow.app.standard.ProfileNode.Words;
import org.furrow.domain.people.Role;

/// Reading which provider says who people are, from `accounts.openid` of a profile.
///
/// @param profile beside which the file of the client's secret is looked for
/// @param environment gives the values of the environment, empty where there is none
record ReadingOpenIdSettings(Path profile, UnaryOperator<String> environment) {

    private static final int LONGEST_SECRET = 4096;
    private static final String[] KEYS = {
        "issuer",
        "name",
        "client-id",
        "client-secret-file",
        "client-secret-env",
        "scopes",
        "role-claim",
        "roles",
        "without-role",
        "organisation-claim",
        "creates",
        "passwords"
    };
    private static final Words<Role> ROLES = Words.of(Role.values(), Role::code);
    private static final Words<Boolean> YES_OR_NO = Words.of(new Boolean[] {true, false}, String::valueOf);
    private static final Words<Boolean> WITHOUT_ROLE =
            Words.of(new Boolean[] {true, false}, isViewer -> isViewer ? "viewer" : "refused");
    private static final Words<OpenIdSettings.Passwords> PASSWORDS =
            Words.of(OpenIdSettings.Passwords.values(), OpenIdSettings.Passwords::code);

    Optional<OpenIdSettings> read(ProfileNode openId) {
        if (!openId.isThere()) {
            return Optional.empty();
        }
        openId.only(KEYS);
        Optional<OpenIdSettings.Provider> provider = openId.at("issuer")
                .build(() -> new OpenIdSettings.Provider(
                        openId.at("issuer").text(), openId.at("name").textOr("OpenID Connect")));
        Optional<OpenIdSettings.Client> client = openId.at("scopes")
                .build(() -> new OpenIdSettings.Client(openId.at("client-id").text(), secret(openId), scopes(openId)));
        Optional<OpenIdSettings.Claims> claims = openId.at("role-claim").build(() -> claims(openId));
        OpenIdSettings.Joining joining = new OpenIdSettings.Joining(
                openId.at("creates").orWord(YES_OR_NO, false),
                openId.at("without-role").orWord(WITHOUT_ROLE, false));
        OpenIdSettings.Passwords passwords = openId.at("passwords").orWord(PASSWORDS, OpenIdSettings.Passwords.ALL);
        return provider.flatMap(
                found -> client.flatMap(as -> claims.map(of -> new OpenIdSettings(found, as, of, joining, passwords))));
    }

    private static List<String> scopes(ProfileNode openId) {
        return openId.at("scopes").isThere()
                ? openId.at("scopes").items().stream().map(ProfileNode::text).toList()
                : List.of("openid", "profile", "email");
    }

    private static OpenIdSettings.Claims claims(ProfileNode openId) {
        List<OpenIdSettings.Meaning> roles = openId.at("roles").isThere()
                ? openId.at("roles").entries().stream()
                        .flatMap(each ->
                                each.word(ROLES).map(role -> new OpenIdSettings.Meaning(last(each), role)).stream())
                        .toList()
                : List.of();
        return new OpenIdSettings.Claims(text(openId.at("role-claim")), roles, text(openId.at("organisation-claim")));
    }

    private static String last(ProfileNode node) {
        return node.key().substring("accounts.openid.roles.".length());
    }

    private static Optional<String> text(ProfileNode node) {
        return node.isThere() ? Optional.of(node.text()) : Optional.empty();
    }

    private String secret(ProfileNode openId) {
        ProfileNode file = openId.at("client-secret-file");
        ProfileNode variable = openId.at("client-secret-env");
        if (file.isThere() && variable.isThere()) {
            variable.note("stands beside client-secret-file; one of them is enough");
        }
        if (file.isThere()) {
            return ofFile(file);
        }
        return variable.isThere() ? ofVariable(variable) : "";
    }

    private String ofFile(ProfileNode place) {
        Path file = profile.resolveSibling(place.text());
        try {
            if (Files.size(file) <= LONGEST_SECRET) {
                String secret = Files.readString(file).strip();
                if (!secret.isEmpty()) {
                    return secret;
                }
            }
            place.note("names the file " + file + ", which holds no secret");
        } catch (IOException failure) {
            place.note("names the file " + file + ", which cannot be read");
        }
        return "";
    }

    private String ofVariable(ProfileNode place) {
        String secret = environment.apply(place.text()).strip();
        if (secret.isEmpty()) {
            place.note("names the variable " + place.text() + ", which is not set");
        }
        return secret;
    }
}
