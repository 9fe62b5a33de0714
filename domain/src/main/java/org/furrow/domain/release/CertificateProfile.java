package org.furrow.domain.release;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// What is said in a handover certificate.
///
/// @param number as it is called, such as `HC-0001`; no two of a register have the same
/// @param organisation who did the work, as hazards name it
/// @param reports the completion reports whose land it hands over
/// @param residualRisk which risk stays
/// @param liability who answers for it
/// @param replaces the certificate in whose place it stands
public record CertificateProfile(
        String number,
        String organisation,
        List<RecordId> reports,
        String residualRisk,
        String liability,
        List<Marker> markers,
        LandUse use,
        Optional<RecordId> replaces,
        String remarks) {

    public CertificateProfile {
        reports = reports.stream().distinct().toList();
        markers = List.copyOf(markers);
    }

    /// How many of its markers stand where a boundary turns.
    public long turningPoints() {
        return markers.stream()
                .filter(marker -> marker.kind() == MarkerKind.TURNING_POINT || marker.kind() == MarkerKind.START)
                .count();
    }

    /// The words for it in refusals.
    public String told() {
        return number.isBlank() ? "The certificate" : number;
    }
}
