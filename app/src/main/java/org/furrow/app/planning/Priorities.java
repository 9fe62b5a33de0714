package org.furrow.app.planning;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.priority.RateTable;

/// What blocked land costs by whom, and what plans assume, as the journal has it now.
///
/// @param tables that of the programme first, the others by name
public record Priorities(List<RateTable> tables, Assumptions assumptions) {

    public Priorities {
        tables = List.copyOf(tables);
    }

    /// The table of that name, whatever the capitals.
    public Optional<RateTable> find(String name) {
        return tables.stream()
                .filter(table -> table.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /// That of the programme.
    public RateTable programme() {
        return tables.getFirst();
    }
}
