package org.furrow.web.plans;

import org.furrow.web.shell.Shell;

/// The map of what comes back when.
///
/// @param config what the map's code needs, as JSON
public record PlanMapPage(Shell shell, PlansWords words, PlanPage.Tabs tabs, String config) {}
