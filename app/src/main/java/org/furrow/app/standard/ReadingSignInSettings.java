package org.furrow.app.standard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.standard.ProfileNode.Words;
import org.furrow.domain.people.Role;

/// Reading what a programme settles about signing in, from the section `accounts` of the profile beside its register.
public final class ReadingSignInSettings {

    /// The keys of that section that are no roles.
    static final Set<String> KEYS = Set.of("log-days", "second-factor", "openid");

    private static final Words<Role> ROLES = Words.of(Role.values(), Role::code);

    private ReadingSignInSettings() {}

    /// The settings beside the register in that file; the usual ones where there is no profile.
    ///
    /// @throws UnreadableStandard where something in them is wrong
    public static SignInSettings beside(Path register) {
        Path profile = OfficeStandard.profileOf(register);
        return Files.exists(profile) ? of(profile) : SignInSettings.USUAL;
    }

    private static SignInSettings of(Path profile) {
        List<String> problems = new ArrayList<>();
        ProfileNode accounts = new ProfileNode("", ReadingStandard.tree(profile), problems).at("accounts");
        Optional<SignInSettings> settings = accounts.build(() -> new SignInSettings(
                accounts.at("log-days").isThere()
                        ? Duration.ofDays(accounts.at("log-days").number())
                        : SignInSettings.USUAL.logKept(),
                accounts.at("second-factor").isThere()
                        ? new HashSet<>(accounts.at("second-factor").words(ROLES))
                        : Set.of(),
                new ReadingOpenIdSettings(profile, name -> Objects.requireNonNullElse(System.getenv(name), ""))
                        .read(accounts.at("openid"))));
        if (!problems.isEmpty()) {
            LinesOfKeys lines = ReadingStandard.lines(profile);
            throw new UnreadableStandard(
                    profile.toString(), problems.stream().map(lines::named).toList());
        }
        return settings.orElseThrow();
    }
}
