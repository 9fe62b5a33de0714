package org.furrow.web.draft;

import java.util.List;
import org.furrow.app.draft.LineageFields;
import org.furrow.web.shell.Select;

/// A field of a form as it is printed.
///
/// @param help what to type; empty where the label says it
/// @param value what was typed, where it is one text
/// @param choices what can be chosen
/// @param problems what stands against what was typed
/// @param now what the register says now, where that is something else; empty otherwise
public record FormField(
        String name,
        String label,
        String help,
        Control control,
        String value,
        List<Select.Choice> choices,
        List<Problem> problems,
        String now) {

    public FormField {
        choices = List.copyOf(choices);
        problems = List.copyOf(problems);
    }

    /// A sentence against it.
    ///
    /// @param english the rule's own words, where the sentence is in another language; empty otherwise
    public record Problem(String sentence, String english) {}

    /// The field's id in the page.
    public String id() {
        return "f-" + name;
    }

    /// Whether a boundary is typed into it that can be drawn on a map, and not a line to cut along.
    public boolean isDrawn() {
        return control == Control.SHAPE && !name.equals(LineageFields.LINE);
    }

    /// The ids of what describes it, or nothing.
    public String describedBy() {
        String problem = problems.isEmpty() ? "" : id() + "-problem ";
        return (problem + (help.isEmpty() ? "" : id() + "-help")).strip();
    }
}
