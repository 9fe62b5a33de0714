package org.furrow.web.people;

import java.util.List;
import java.util.Map;
import org.furrow.web.shell.Shell;

/// The page on which the first account is made.
///
/// @param name what was typed before
/// @param fullName what was typed before
/// @param troubles what speaks against it and belongs to no field, none at first
/// @param beside what speaks against a field, by the field's name
public record FirstStartPage(
        Shell shell,
        PeopleWords words,
        String name,
        String fullName,
        List<String> troubles,
        Map<String, List<String>> beside) {

    public FirstStartPage {
        troubles = List.copyOf(troubles);
        beside = Map.copyOf(beside);
    }

    /// What speaks against this field.
    public List<String> beside(String field) {
        return beside.getOrDefault(field, List.of());
    }
}
