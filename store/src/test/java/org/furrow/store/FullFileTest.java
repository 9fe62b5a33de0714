package org.furrow.store;

import java.nio.file.Path;

/// A file that may not grow, which SQLite reports as it does a full disk. Only the session that is told so keeps to it.
class FullFileTest extends FullDiskContract {

    @Override
    Path file() {
        return folder.resolve("register.gpkg");
    }

    @Override
    void takeRoom() {
        long pages = register.writer().number("PRAGMA page_count");
        register.writer().number(pages > 150 ? "PRAGMA max_page_count = 300" : "PRAGMA max_page_count = 200");
    }

    @Override
    void giveRoom() {
        register.writer().number("PRAGMA max_page_count = 1000000");
    }
}
