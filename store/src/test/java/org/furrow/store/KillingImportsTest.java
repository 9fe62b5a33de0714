package org.furrow.store;

/// An import writes lists of rows while it is killed.
class KillingImportsTest extends KillingContract {

    @Override
    String what() {
        return "import";
    }

    @Override
    int latest() {
        return 950;
    }
}
