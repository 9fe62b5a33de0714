package org.furrow.app.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.Permission;

/// Reading the rules that hold for a register. They tell of no hazard, so everybody may who is let in.
public final class ReadingRules {

    private final Furrow furrow;
    private final OfficeStandard office;

    /// A reader of this register's rules.
    public ReadingRules(Furrow furrow) {
        this.furrow = furrow;
        office = new OfficeStandard(furrow.file());
    }

    /// The rules in force since the register was opened.
    public RulesInForce read() {
        NotPermitted.check(furrow.actor(), Permission.READ);
        return new RulesInForce(
                furrow.standard(),
                office.findProfile().map(file -> String.valueOf(file.getFileName())),
                ReadingStandard.builtIn());
    }

    /// The rules of a profile that holds for no register yet.
    ///
    /// @throws UnreadableStandard where the file cannot be read or something in it is wrong
    public static RulesInForce read(Path profile) {
        return new RulesInForce(
                ReadingStandard.of(profile),
                Optional.of(String.valueOf(profile.getFileName())),
                ReadingStandard.builtIn());
    }

    /// The profile as it stands in its file, to be copied and changed.
    public byte[] profile() {
        NotPermitted.check(furrow.actor(), Permission.READ);
        return office.findProfile()
                .map(ReadingRules::bytes)
                .orElseGet(() -> ReadingStandard.builtInText().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The profile " + file + " cannot be read", failure);
        }
    }
}
