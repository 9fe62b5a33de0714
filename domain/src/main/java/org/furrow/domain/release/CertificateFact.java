package org.furrow.domain.release;

import org.furrow.domain.journal.Fact;

/// What the journal says of a handover certificate. The record of each is the certificate, and each is dated the day on
/// which it was done.
public sealed interface CertificateFact extends Fact {

    /// It was written, or written anew; signatures that were given before lapse.
    record Drafted(CertificateProfile profile) implements CertificateFact {}

    /// Somebody signed it.
    record Signed(Signature signature) implements CertificateFact {}

    /// The land was handed over.
    record Issued(String remarks) implements CertificateFact {}

    /// A later one stands in its place.
    ///
    /// @param by the number of the later one
    record Replaced(String by) implements CertificateFact {}

    /// Somebody looked at how the land is used. How far the certificate is stays as it was.
    record UseChecked(UseCheck check) implements CertificateFact {}
}
