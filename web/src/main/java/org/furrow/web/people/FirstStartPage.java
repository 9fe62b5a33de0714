package org.furrow.web.people;

import java.util.List;
import org.furrow.web.shell.Shell;

/// The page on which the first account is made.
///
/// @param name what was typed before
/// @param fullName what was typed before
/// @param troubles what speaks against it, none at first
public record FirstStartPage(Shell shell, PeopleWords words, String name, String fullName, List<String> troubles) {

    public FirstStartPage {
        troubles = List.copyOf(troubles);
    }
}
