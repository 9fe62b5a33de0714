package org.furrow.exchange.mapping;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// The names of the months in the languages of registers, told by their beginnings.
final class MonthName {

    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("jan", "ene", "siječ", "sijec", "січ", "ينا", "gen"),
            List.of("feb", "fev", "fév", "velj", "лют", "فبر"),
            List.of("mar", "maa", "mrt", "ožu", "ozu", "бер", "مار"),
            List.of("apr", "avr", "abr", "trav", "кві", "أبر", "ابر"),
            List.of("may", "mai", "maj", "mei", "svib", "тра", "ماي"),
            List.of("jun", "juin", "lip", "чер", "يون"),
            List.of("jul", "juil", "srp", "лип", "يول"),
            List.of("aug", "août", "aout", "ago", "avg", "kol", "сер", "أغس", "اغس"),
            List.of("sep", "set", "ruj", "вер", "سبت"),
            List.of("oct", "okt", "out", "listop", "жов", "أكت", "اكت"),
            List.of("nov", "stud", "лис", "نوف"),
            List.of("dec", "dez", "dic", "déc", "pros", "гру", "ديس"));

    private MonthName() {}

    /// The number of the month, 1 to 12.
    static OptionalInt find(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        for (int month = 1; month <= BEGINNINGS.size(); month++) {
            if (BEGINNINGS.get(month - 1).stream().anyMatch(small::startsWith)) {
                return OptionalInt.of(month);
            }
        }
        return OptionalInt.empty();
    }
}
