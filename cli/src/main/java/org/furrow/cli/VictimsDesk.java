package org.furrow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.furrow.app.Furrow;
import org.furrow.app.mission.TeamJson;
import org.furrow.app.people.IssuingTokens;
import org.furrow.app.people.People;
import org.furrow.app.people.Visit;
import org.furrow.app.victims.VictimJson;
import org.furrow.app.victims.VictimOutcome;
import org.furrow.app.victims.Victims;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// In whose name a command works with victims' data. Whoever has the files does not act as the local administrator
/// here: each look and each signature is a person's, who shows an access token.
final class VictimsDesk {

    private static final String TOKEN = "FURROW_TOKEN";

    @Mixin
    private final VictimsKeyOption key = new VictimsKeyOption();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "The file that holds your access token, made on the page of your account. "
                    + "Default: the token in FURROW_TOKEN.")
    private Optional<Path> tokenFile = Optional.empty();

    /// A register as one person sees it, and its victims.
    record Open(Furrow furrow, Victims victims) {}

    /// Works in the name of whose token it is.
    int work(CommonOptions common, ToIntFunction<Open> work) {
        try (Furrow furrow = common.openExisting();
                People people = People.open(furrow.file(), furrow.clock());
                Victims victims = Victims.beside(furrow.file(), key.place(), furrow.clock())) {
            Visit visit = new IssuingTokens(people)
                    .find(token(common))
                    .orElseThrow(() -> common.misuse("This token lets nobody in."
                            + "\nMaybe it has expired: make another on the page of your account."));
            return work.applyAsInt(new Open(furrow.actingFor(visit::actor), victims));
        }
    }

    /// Works with the key, which shows nothing of the data, as the local administrator.
    int workWithKey(CommonOptions common, ToIntFunction<Open> work) {
        try (Furrow furrow = common.openExisting();
                Victims victims = Victims.beside(furrow.file(), key.place(), furrow.clock())) {
            return work.applyAsInt(new Open(furrow, victims));
        }
    }

    private String token(CommonOptions common) {
        if (tokenFile.isEmpty()) {
            return Optional.ofNullable(System.getenv(TOKEN))
                    .orElseThrow(() -> common.misuse("Victims' data are shown only to a victim officer."
                            + "\nMaybe make an access token on the page of your account, and name its file with"
                            + " --token-file."));
        }
        try {
            return Files.readString(tokenFile.orElseThrow()).strip();
        } catch (IOException failure) {
            throw common.misuse("The token in " + tokenFile.orElseThrow() + " cannot be read: " + failure.getMessage());
        }
    }

    /// Prints what became of a change.
    ///
    /// @return the status that the command exits with
    static int tell(VictimOutcome outcome, CommonOptions common) {
        return switch (outcome) {
            case VictimOutcome.Done done -> {
                if (common.isJson()) {
                    common.print(VictimJson.done(done.victim()));
                } else {
                    common.out()
                            .println(done.victim().number() + " is "
                                    + done.victim().stage().code() + ".");
                }
                yield 0;
            }
            case VictimOutcome.Refused refused -> {
                if (common.isJson()) {
                    common.print(TeamJson.reasons(refused.reasons()));
                } else {
                    refused.reasons().forEach(reason -> common.err().println(reason));
                }
                yield 1;
            }
        };
    }
}
