package org.furrow.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a new password must be like: long, and nothing that others guess first.
///
/// No rule asks for capitals, digits or signs: they make passwords that people write down and machines guess (OWASP
/// ASVS 4.0.3, 2.1.9). Passwords are compared with the list in small letters, and once more without the digits and
/// signs at either end, so that a common word with a year behind it is common, too.
public final class PasswordRule {

    /// The fewest characters (ASVS 4.0.3, 2.1.1).
    public static final int SHORTEST = 12;

    /// The most characters (ASVS 4.0.3, 2.1.2).
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 3;

    private final Set<String> common;

    /// @param common passwords that are guessed first, in small letters
    public PasswordRule(Set<String> common) {
        this.common = Set.copyOf(common);
    }

    /// All that speaks against this password for this account; nothing where it is accepted.
    public List<Fault> check(String password, String accountName) {
        List<Fault> faults = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            faults.add(Fault.TOO_SHORT);
        }
        if (length > LONGEST) {
            faults.add(Fault.TOO_LONG);
        }
        String small = password.toLowerCase(Locale.ROOT);
        if (isCommon(small)) {
            faults.add(Fault.COMMON);
        }
        if (accountName.length() >= SHORTEST_NAME && small.contains(accountName.toLowerCase(Locale.ROOT))) {
            faults.add(Fault.HOLDS_NAME);
        }
        return faults;
    }

    private boolean isCommon(String small) {
        String core = small.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return common.contains(small)
                || common.contains(core)
                || small.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }
}
