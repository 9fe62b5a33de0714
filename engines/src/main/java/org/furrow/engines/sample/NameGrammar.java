package org.furrow.engines.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.furrow.engines.chance.Chance;

/// Invents names that can be spoken and that belong together: syllables, and an ending by what is named.
///
/// The same grammar never gives a name twice. Names are invented; that one resembles a real one would be an accident.
final class NameGrammar {

    private static final List<String> ONSETS = List.of(
            "v", "l", "n", "m", "r", "t", "k", "s", "h", "d", "b", "f", "g", "tr", "vr", "sk", "th", "dr", "kl", "br");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ae", "ei", "ou", "ia");
    private static final List<String> CODAS = List.of("", "", "", "n", "r", "l", "s", "lm", "rn", "sk", "nd");

    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    NameGrammar(Chance chance) {
        this.chance = chance;
    }

    String province() {
        return invent(1, 2, List.of("mark", "esia", "avand", "oria"));
    }

    String district() {
        return invent(1, 2, List.of("dal", "hame", "ovar", "esk", "undra", "ithe"));
    }

    String village() {
        return invent(1, 2, List.of("a", "o", "en", "ul", "eth", "ova", "ista", "une", "ark", "iva", "ode", "el"));
    }

    String river() {
        return invent(1, 1, List.of("una", "ava", "ir", "ou", "enna", "ael"));
    }

    String organisation() {
        String kind = chance.pick(List.of("Clearance", "Survey and Clearance", "Field Teams", "Land Release"));
        return invent(1, 2, List.of("a", "on", "ev", "ith")) + " " + kind;
    }

    /// A made-up person's short name, as a user of the system would have it.
    String staff() {
        char initial = (char) ('a' + chance.nextInt(26));
        return initial + "."
                + invent(1, 2, List.of("ane", "ou", "erin", "ovic", "ael")).toLowerCase(Locale.ROOT);
    }

    private String invent(int fewest, int most, List<String> endings) {
        for (int attempt = 0; ; attempt++) {
            StringBuilder name = new StringBuilder();
            int syllables = chance.whole(fewest, most) + attempt / 50;
            for (int i = 0; i < syllables; i++) {
                name.append(chance.pick(ONSETS)).append(chance.pick(VOWELS));
                name.append(i == syllables - 1 ? chance.pick(List.of("n", "r", "l", "sk", "rn", "v", "th")) : coda());
            }
            name.append(chance.pick(endings));
            name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
            if (taken.add(name.toString())) {
                return name.toString();
            }
        }
    }

    private String coda() {
        return chance.pick(CODAS);
    }
}
