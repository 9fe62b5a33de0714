package org.furrow.web.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.web.shell.Select;

/// Makes the fields of one form from what was typed into it.
///
/// @param prefix what the ids of its elements begin with
/// @param faults what cannot be read of it
public record FormFields(String prefix, TaskWords words, Typed typed, List<FormFault> faults) {

    public FormFields {
        faults = List.copyOf(faults);
    }

    /// A field that is typed into.
    public FormField of(String name, String label, FormField.Type type) {
        return of(name, label, type, "");
    }

    /// The same, with what is meant.
    public FormField of(String name, String label, FormField.Type type, String help) {
        return of(name, label, type, help, List.of());
    }

    /// A field where something is chosen.
    public FormField of(String name, String label, FormField.Type type, String help, List<Select.Choice> choices) {
        List<String> wrong = faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(fault -> words.fault(fault.kind().code(), fault.value()))
                .toList();
        return new FormField(prefix + name, name, label, type, typed.text(name), help, wrong, choices, false);
    }

    /// A field where one of several is chosen, or none.
    public <T> FormField choice(String name, String label, Said<T> said) {
        List<Select.Choice> choices = new ArrayList<>();
        if (!said.none().isEmpty()) {
            choices.add(new Select.Choice("", said.none(), typed.text(name).isEmpty()));
        }
        said.values()
                .map(each -> new Select.Choice(
                        said.code().apply(each),
                        said.label().apply(each),
                        said.code().apply(each).equals(typed.text(name))))
                .forEach(choices::add);
        return of(name, label, FormField.Type.SELECT, "", choices);
    }

    /// What can be chosen.
    ///
    /// @param none the words for none of them; empty where one must be chosen
    public record Said<T>(String none, Stream<T> values, Function<T, String> code, Function<T, String> label) {}
}
