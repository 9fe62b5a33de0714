package org.furrow.web.people;

import java.util.List;
import java.util.Optional;
import org.furrow.web.shell.Shell;

/// The page of one's own second factor.
///
/// @param isDemanded whether the reader's role demands one
/// @param trouble what went wrong, empty at first
/// @param begun the secret to bring to a device; absent where none is being set up
/// @param codesLeft how many codes on paper are left, in words; empty where there is no second factor
/// @param codes the codes on paper, shown this once; none at other times
public record SecondFactorPage(
        Shell shell,
        PeopleWords words,
        boolean isDemanded,
        String trouble,
        Optional<Begun> begun,
        String codesLeft,
        List<String> codes) {

    public SecondFactorPage {
        codes = List.copyOf(codes);
    }

    /// A secret on its way to a device.
    ///
    /// @param secret as a person can type it
    public record Begun(String secret, QrPicture picture) {}
}
