package org.furrow.web.plans;

import java.util.List;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The form of a new plan.
///
/// @param near the id of the plan that it shall stay near to, with its name; both empty for none
/// @param problems why a plan was refused
public record PlanFormPage(
        Shell shell,
        PlansWords words,
        List<String> problems,
        String name,
        String from,
        String years,
        String seconds,
        String seed,
        Select rates,
        String near,
        String nearName) {

    public PlanFormPage {
        problems = List.copyOf(problems);
    }
}
