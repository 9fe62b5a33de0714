package org.furrow.web.people.openid;

import java.util.Optional;
import org.furrow.app.standard.OpenIdSettings;
import tools.jackson.databind.JsonNode;

/// What a provider says of itself (OpenID Connect Discovery 1.0): where it is asked for what.
///
/// @param isBasic whether a client shows its secret in a header, and not in the form
/// @param endSession where people sign out of it, where it says that
/// @param namesItself whether it names itself in the address to which it sends people back (RFC 9207)
record Discovery(
        String authorization,
        String token,
        String keys,
        boolean isBasic,
        Optional<String> endSession,
        boolean namesItself) {

    private static final String PLACE = "/.well-known/openid-configuration";
    private static final String BASIC = "client_secret_basic";

    static Discovery of(Asking asking, String issuer) throws Unbelieved {
        String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
        JsonNode said = Asking.json(asking.get(base + PLACE));
        if (!said.path("issuer").asString("").equals(issuer)) {
            throw new Unbelieved("The provider calls itself " + said.path("issuer") + " and not " + issuer);
        }
        JsonNode methods = said.path("token_endpoint_auth_methods_supported");
        return new Discovery(
                address(said, "authorization_endpoint"),
                address(said, "token_endpoint"),
                address(said, "jwks_uri"),
                !methods.isArray() || methods.valueStream().anyMatch(each -> BASIC.equals(each.asString(""))),
                Optional.of(said.path("end_session_endpoint").asString("")).filter(OpenIdSettings::isProtected),
                said.path("authorization_response_iss_parameter_supported").asBoolean(false));
    }

    private static String address(JsonNode said, String key) throws Unbelieved {
        String address = said.path(key).asString("");
        if (!OpenIdSettings.isProtected(address)) {
            throw new Unbelieved("The provider gives no encrypted address as " + key);
        }
        return address;
    }
}
