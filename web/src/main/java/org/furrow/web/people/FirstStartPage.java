package org.furrow.web.people;

import java.util.List;
import java.util.Map;
import org.furrow.app.people.StartingFirst;
import org.furrow.web.shell.Shell;

/// The page on which the first account is made.
///
/// @param typed what was typed before; its password is never printed
/// @param troubles what speaks against it and belongs to no field, none at first
/// @param beside what speaks against a field, by the field's name
public record FirstStartPage(
        Shell shell,
        PeopleWords words,
        StartingFirst.Wish typed,
        List<String> troubles,
        Map<String, List<String>> beside) {

    private static final List<String> FIELDS = List.of("code", "name", "fullName", "password");

    public FirstStartPage {
        troubles = List.copyOf(troubles);
        beside = Map.copyOf(beside);
    }

    /// The field to go on with: the first that is wrong, or the first of all.
    public String focus() {
        return FIELDS.stream().filter(beside::containsKey).findFirst().orElse(FIELDS.getFirst());
    }

    /// What speaks against this field.
    public List<String> beside(String field) {
        return beside.getOrDefault(field, List.of());
    }
}
