package org.furrow.web.visits;

import java.util.List;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// A list of visits or of nonconformities.
///
/// @param action where the filters lead
/// @param only what can be asked beside the filters, as boxes to tick
/// @param add where one is added; absent where the reader may not
public record QualityListPage(
        Shell shell,
        VisitWords words,
        String title,
        String means,
        String none,
        String action,
        List<Select> filters,
        List<Select.Choice> only,
        List<QualityLine> lines,
        List<Link> add) {

    public QualityListPage {
        filters = List.copyOf(filters);
        only = List.copyOf(only);
        lines = List.copyOf(lines);
        add = List.copyOf(add);
    }
}
