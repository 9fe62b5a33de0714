package org.furrow.store;

/// Several threads write single entries while they are killed.
class KillingWritesTest extends KillingContract {

    @Override
    String what() {
        return "writes";
    }

    @Override
    int latest() {
        return 900;
    }
}
