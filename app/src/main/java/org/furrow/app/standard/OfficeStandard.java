package org.furrow.app.standard;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.furrow.domain.standard.NationalStandard;

/// The national standard of one register: the profile that stands beside its file, or Furrow's default.
///
/// The profile of `country.gpkg` is `country.profile.yaml`. It is read when the first decision asks for it.
public final class OfficeStandard {

    private static final String ENDING = ".profile.yaml";

    private final Path register;
    private Optional<NationalStandard> read = Optional.empty();

    /// The standard of the register in that file.
    public OfficeStandard(Path register) {
        this.register = register;
    }

    /// The standard.
    ///
    /// @throws UnreadableStandard where the profile beside the register is wrong
    public synchronized NationalStandard get() {
        NationalStandard standard = read.orElseGet(this::find);
        read = Optional.of(standard);
        return standard;
    }

    /// Where the profile of the register in that file stands.
    static Path profileOf(Path register) {
        String name = register.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return register.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    }

    /// The profile beside the register; absent where Furrow's default holds.
    public Optional<Path> findProfile() {
        return Optional.of(profileOf(register)).filter(Files::exists);
    }

    private NationalStandard find() {
        return findProfile().map(ReadingStandard::of).orElseGet(ReadingStandard::builtIn);
    }
}
