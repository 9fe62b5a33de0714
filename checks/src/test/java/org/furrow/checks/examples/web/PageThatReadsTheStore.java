package org.furrow.checks.examples.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.furrow.store.Register;
import org.locationtech.jts.geom.Geometry;

/// Goes past the use cases, and does everything itself.
final class PageThatReadsTheStore {

    private PageThatReadsTheStore() {}

    static void print(Register register, ResultSet row, Geometry geometry) throws SQLException {
        System.out.println(register.site() + row.getString(1) + geometry.getArea());
    }
}
