package org.furrow.store;

import java.time.Clock;

/// The embedded store keeps the contract.
class GeoPackageRegisterTest extends RegisterContract {

    @Override
    Register open(Clock clock) {
        return Register.open(folder.resolve("register.gpkg"), clock);
    }
}
