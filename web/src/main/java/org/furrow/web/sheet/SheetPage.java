package org.furrow.web.sheet;

import java.util.List;
import org.furrow.web.map.MapWords;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// The form that asks for a map sheet.
///
/// @param problem why there is no sheet; empty where nothing was wrong
/// @param selects scale, paper and orientation
/// @param layers what can be shown
public record SheetPage(
        Shell shell,
        SheetWords words,
        MapWords map,
        String problem,
        SheetRequest request,
        String asOf,
        String knownAt,
        List<Select> selects,
        List<Select.Choice> layers) {

    public SheetPage {
        selects = List.copyOf(selects);
        layers = List.copyOf(layers);
    }
}
