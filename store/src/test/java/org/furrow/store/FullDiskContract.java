package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a register does when its disk is full. A test class for each way to fill it extends this.
abstract class FullDiskContract {

    private static final int MANY = 4_000;
    private static final int LIST_LENGTH = 20;
    private static final String HASHES = "SELECT lower(hex(hash)) FROM journal";

    @TempDir
    Path folder;

    Register register;
    private SampleDrafts drafts;
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();

    /// The register's file, on a disk with room for a while.
    abstract Path file();

    /// Leaves little room on the register's disk.
    abstract void takeRoom() throws IOException;

    /// Leaves much room on it.
    abstract void giveRoom() throws IOException;

    @BeforeEach
    void open() throws IOException {
        register = Register.open(file(), Clock.systemUTC());
        drafts = new SampleDrafts(new Random(3), register::newId);
        write(5);
        takeRoom();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void a_list_that_finds_no_room_is_refused_in_words_and_not_written_at_all() {
        StoreFailure refusal = writeUntilRefused();

        assertThat(refusal)
                .hasMessageContaining("The disk that holds " + file() + " is full")
                .hasMessageContaining("Maybe make room there");
        assertKept();
    }

    @Test
    void writing_goes_on_once_there_is_room_again() throws IOException {
        writeUntilRefused();
        assertThatThrownBy(() -> register.append(drafts(MANY))).isInstanceOf(StoreFailure.class);

        giveRoom();
        write(10);

        assertWhole();
    }

    @Test
    void what_was_acknowledged_is_there_when_the_full_disk_is_opened_again_and_when_it_has_room() throws IOException {
        writeUntilRefused();
        register.close();

        register = Register.open(file(), Clock.systemUTC());
        assertKept();
        giveRoom();
        write(10);

        assertWhole();
    }

    @Test
    void of_several_that_write_together_each_is_told_the_truth() throws IOException {
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            SampleDrafts own = new SampleDrafts(new Random(i), register::newId);
            writers.add(CompletableFuture.runAsync(() -> writeUntilRefused(own), Thread::startVirtualThread));
        }
        writers.forEach(CompletableFuture::join);

        assertKept();
        giveRoom();
        write(10);

        assertWhole();
    }

    private StoreFailure writeUntilRefused() {
        return writeUntilRefused(drafts);
    }

    private StoreFailure writeUntilRefused(SampleDrafts from) {
        return catchThrowableOfType(StoreFailure.class, () -> {
            for (int i = 0; i < MANY; i++) {
                List<Draft> list = new ArrayList<>();
                for (int j = 0; j < LIST_LENGTH; j++) {
                    list.add(from.next());
                }
                append(list);
            }
        });
    }

    private List<Draft> drafts(int count) {
        List<Draft> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(drafts.next());
        }
        return list;
    }

    private void write(int lists) {
        SampleDrafts own = new SampleDrafts(new Random(lists), register::newId);
        for (int i = 0; i < lists; i++) {
            append(List.of(own.next(), own.next()));
        }
    }

    private void append(List<Draft> list) {
        for (Revision revision : register.append(list)) {
            acknowledged.add(revision.hash().hex());
        }
    }

    /// The journal holds what was acknowledged, all of it and nothing else, and answers while the disk is full.
    private void assertKept() {
        List<String> written = register.read(session -> session.list(HASHES, row -> row.getString(1)));
        List<String> wrong = register.read(session -> register.journal().verify(session));
        assertThat(written).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(wrong).isEmpty();
    }

    /// And what follows from it is right.
    private void assertWhole() {
        assertKept();
        List<String> unsound = register.read(register::listUnsound);
        assertThat(unsound).isEmpty();
        assertThat(register.rebuild(folder).differences()).isEmpty();
    }
}
