package org.furrow.web.shell;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// A field of a filter form where one of several is chosen.
///
/// @param name its name in the address
public record Select(String name, String label, List<Choice> choices) {

    public Select {
        choices = List.copyOf(choices);
    }

    /// One of the several.
    public record Choice(String value, String label, boolean isChosen) {

        /// All of these, none of them chosen.
        ///
        /// @param code the word in addresses and forms
        /// @param said what the reader sees for a code
        public static <T> List<Choice> of(T[] values, Function<T, String> code, Function<String, String> said) {
            return of(values, code, said, List.of());
        }

        /// All of these; those with one of the codes are chosen.
        public static <T> List<Choice> of(
                T[] values, Function<T, String> code, Function<String, String> said, Collection<String> chosen) {
            return Arrays.stream(values)
                    .map(code)
                    .map(word -> new Choice(word, said.apply(word), chosen.contains(word)))
                    .toList();
        }
    }
}
