package org.furrow.domain.planning;

import java.time.LocalDate;

/// Money of a donor that becomes available on a day. Further amounts are further lines of the same donor.
///
/// @param donor who gives it
/// @param district where it is spent, as hazards give it; empty for anywhere that no other donor pays
/// @param available from when it may be spent
/// @param amount in whole units of the programme's currency, 0 or more
public record Fund(String donor, String district, LocalDate available, long amount) {

    /// The largest amount that is believed.
    public static final long MOST = 10_000_000_000L;

    public Fund {
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("A fund has 0 to " + MOST + ", and not " + amount);
        }
    }
}
