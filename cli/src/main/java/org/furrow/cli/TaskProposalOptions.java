package org.furrow.cli;

import java.util.Map;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.ProposingWithStep;
import picocli.CommandLine.Option;

/// What the steps take that the areas of a task can follow.
final class TaskProposalOptions {

    /// The areas stay as they are.
    static final TaskProposalOptions NONE = new TaskProposalOptions();

    @Option(
            names = "--propose-status",
            description = "Also propose, for another person to approve, that the areas of the task are tasked when it"
                    + " is planned, or worked on when it starts. Where a proposal is refused, so is the step.")
    private boolean isProposed;

    @Option(
            names = "--told",
            paramLabel = "WHAT=WORDS",
            description = "What the national standard asks for that proposal, such as insurance=AB-12. Again for each.")
    private Map<String, String> told = Map.of();

    /// What was typed, with these.
    Typed and(Typed typed) {
        Typed all = typed.with(ProposingWithStep.FIELD, isProposed ? "yes" : "");
        for (Map.Entry<String, String> each : told.entrySet()) {
            all = all.with("told-" + each.getKey(), each.getValue());
        }
        return all;
    }
}
