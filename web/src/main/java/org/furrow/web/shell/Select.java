package org.furrow.web.shell;

import java.util.List;

/// A field of a filter form where one of several is chosen.
///
/// @param name its name in the address
public record Select(String name, String label, List<Choice> choices) {

    public Select {
        choices = List.copyOf(choices);
    }

    /// One of the several.
    public record Choice(String value, String label, boolean isChosen) {}
}
