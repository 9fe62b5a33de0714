package org.furrow.web.people;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Shell;

/// The page of one's own account.
///
/// @param name what its owner signs in with
/// @param sight which hazards they see, where not all
/// @param lastSignIn when they signed in before this time, and from where
/// @param told what has just happened
/// @param tokens the tokens, the newest first
/// @param provider by whom one may sign in, where there is one
public record AccountPage(
        Shell shell,
        PeopleWords words,
        String name,
        String role,
        String sight,
        String lastSignIn,
        boolean mustChange,
        Told told,
        List<Line> tokens,
        Optional<Provider> provider) {

    public AccountPage {
        tokens = List.copyOf(tokens);
    }

    /// What has just happened: troubles, or a sentence that it is done, or a secret that is shown once.
    public record Told(List<String> troubles, String done, Optional<Shown> secret) {

        /// Nothing has happened yet.
        static final Told NOTHING = new Told(List.of(), "", Optional.empty());

        public Told {
            troubles = List.copyOf(troubles);
        }
    }

    /// A secret, under what it is.
    public record Shown(String label, String secret) {}

    /// A provider of OpenID Connect.
    ///
    /// @param button what connects the account with it, empty where that is done
    public record Provider(String means, String button) {}

    /// A token.
    public record Line(String id, String label, String issued, String expires) {}
}
