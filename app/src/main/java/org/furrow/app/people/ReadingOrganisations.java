package org.furrow.app.people;

import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.domain.people.Permission;
import org.furrow.store.hazard.HazardQuery;

/// Reading the organisations to which an account may be restricted.
public final class ReadingOrganisations {

    private final Furrow furrow;
    private final HazardQuery hazards = new HazardQuery();

    /// A reader of this register's organisations.
    public ReadingOrganisations(Furrow furrow) {
        this.furrow = furrow;
    }

    /// The organisations that hazards name, in alphabetical order.
    public List<String> list() {
        return furrow.register(Permission.MANAGE_ACCOUNTS).read(hazards::listOperators);
    }
}
