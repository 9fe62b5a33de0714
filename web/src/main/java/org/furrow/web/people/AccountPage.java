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
public record AccountPage(
        Shell shell,
        PeopleWords words,
        String name,
        String role,
        String sight,
        String lastSignIn,
        boolean mustChange,
        Told told,
        List<Line> tokens) {

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

    /// A token.
    public record Line(String id, String label, String issued, String expires) {}
}
