package org.furrow.web.plans;

import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// Two plans beside each other.
///
/// @param figures what both say in short
/// @param quarters how much land is back by the end of each quarter by both
/// @param changed how many works change, in words; empty where nothing is compared
/// @param changes those that another team does, what costs or saves most first
public record ComparePage(
        Shell shell,
        PlansWords words,
        Select one,
        Select other,
        QuestionsPage.Table figures,
        QuestionsPage.Table quarters,
        String changed,
        QuestionsPage.Table changes) {}
