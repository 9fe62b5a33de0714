package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A register that is closed answers everybody, whoever waits and whoever comes too late.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClosingTest {

    private static final int WRITERS = 8;
    private static final String HASHES = "SELECT lower(hex(hash)) FROM journal";

    @TempDir
    Path folder;

    @Test
    void what_is_appended_after_closing_is_refused_at_once() {
        Register register = open();
        Draft draft = new SampleDrafts(new Random(1), register::newId).next();
        register.close();

        assertThatThrownBy(() -> register.append(draft))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("The register is closed")
                .hasMessageContaining("Maybe");
    }

    @Test
    void closing_twice_does_nothing_more() {
        Register register = open();
        register.close();

        register.close();

        assertThat(hashes()).isEmpty();
    }

    @RepeatedTest(5)
    void who_waits_when_the_register_is_closed_is_written_or_refused_and_never_left() throws InterruptedException {
        Register register = open();
        CountDownLatch busy = new CountDownLatch(3 * WRITERS);
        List<CompletableFuture<List<Hash>>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int seed = i;
            writers.add(CompletableFuture.supplyAsync(
                    () -> writeUntilRefused(register, new Random(seed), busy), Thread::startVirtualThread));
        }
        assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();

        register.close();

        List<Hash> acknowledged =
                writers.stream().flatMap(writer -> writer.join().stream()).toList();
        assertThat(hashes())
                .containsExactlyInAnyOrderElementsOf(
                        acknowledged.stream().map(Hash::hex).toList());
    }

    private static List<Hash> writeUntilRefused(Register register, Random random, CountDownLatch busy) {
        SampleDrafts drafts = new SampleDrafts(random, register::newId);
        List<Hash> acknowledged = new ArrayList<>();
        try {
            while (true) {
                acknowledged.add(register.append(drafts.next()).hash());
                busy.countDown();
            }
        } catch (StoreFailure refused) {
            assertThat(refused).hasMessageContaining("The register is closed");
            return acknowledged;
        }
    }

    private List<String> hashes() {
        try (Register again = open()) {
            return again.read(session -> session.list(HASHES, row -> row.getString(1)));
        }
    }

    private Register open() {
        return Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
    }
}
