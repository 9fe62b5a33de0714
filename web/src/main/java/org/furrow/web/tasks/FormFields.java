package org.furrow.web.tasks;

import java.util.List;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.web.shell.Select;

/// Makes the fields of one form from what was typed into it.
///
/// @param prefix what the ids of its elements begin with
/// @param faults what cannot be read of it
record FormFields(String prefix, TaskWords words, Typed typed, List<FormFault> faults) {

    FormField of(String name, String label, FormField.Type type) {
        return of(name, label, type, "");
    }

    FormField of(String name, String label, FormField.Type type, String help) {
        return of(name, label, type, help, List.of());
    }

    FormField of(String name, String label, FormField.Type type, String help, List<Select.Choice> choices) {
        List<String> wrong = faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(fault -> words.fault(fault.kind().code(), fault.value()))
                .toList();
        return new FormField(prefix + name, name, label, type, typed.text(name), help, wrong, choices);
    }
}
