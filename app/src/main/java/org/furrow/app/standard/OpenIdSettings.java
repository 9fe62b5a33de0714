package org.furrow.app.standard;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.people.Role;

/// The provider of OpenID Connect that says who people are, in `accounts.openid` of a programme's profile.
///
/// @param client as which Furrow asks it
/// @param claims what its words mean here
/// @param joining who gets an account
/// @param passwords who may still sign in with a password
public record OpenIdSettings(Provider provider, Client client, Claims claims, Joining joining, Passwords passwords) {

    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    /// A provider.
    ///
    /// @param issuer its address, without anything after the path; exactly as it says it itself
    /// @param name what people call it
    public record Provider(String issuer, String name) {
        public Provider {
            if (!isProtected(issuer)) {
                throw new IllegalArgumentException(
                        "An issuer is an address such as https://login.example/realm, but was " + issuer);
            }
            if (name.isBlank() || name.length() > 60) {
                throw new IllegalArgumentException("The name of a provider has 1 to 60 characters, but was " + name);
            }
        }
    }

    /// As which Furrow asks the provider.
    ///
    /// @param secret empty where it has none
    public record Client(String id, String secret, List<String> scopes) {
        public Client {
            scopes = List.copyOf(scopes);
            if (!scopes.contains("openid")) {
                throw new IllegalArgumentException("The scopes hold openid, but were " + String.join(" ", scopes));
            }
        }

        /// It shows no secret.
        @Override
        public String toString() {
            return "Client " + id;
        }
    }

    /// What the provider's words for a person mean here.
    ///
    /// @param role which claim holds the words that stand for roles; absent where administrators give the roles
    /// @param roles what each word stands for; where several do, the first one here counts
    /// @param organisation which claim holds the organisations whose hazards somebody sees
    public record Claims(Optional<String> role, List<Meaning> roles, Optional<String> organisation) {
        public Claims {
            roles = List.copyOf(roles);
            if (role.isPresent() == roles.isEmpty()) {
                throw new IllegalArgumentException("role-claim and roles are given together, or neither");
            }
        }
    }

    /// A word of the provider and the role that it stands for.
    public record Meaning(String word, Role role) {}

    /// Who gets an account.
    ///
    /// @param creates whether somebody without an account gets one
    /// @param asViewer whether somebody for whom no word stands for a role comes in as viewer; refused otherwise
    public record Joining(boolean creates, boolean asViewer) {}

    /// Who may still sign in with a password.
    public enum Passwords {
        ALL,
        ADMINISTRATORS;

        /// The word that profiles use.
        public String code() {
            return this == ALL ? "all" : "administrators";
        }
    }

    boolean areForAll() {
        return passwords == Passwords.ALL;
    }

    /// Whether what is sent to that address is encrypted, or stays on this machine.
    public static boolean isProtected(String address) {
        try {
            URI uri = URI.create(address);
            boolean isWhole = uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null;
            boolean isOwnMachine = "http".equals(uri.getScheme()) && OWN_MACHINE.contains(uri.getHost());
            return isWhole && ("https".equals(uri.getScheme()) || isOwnMachine);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
