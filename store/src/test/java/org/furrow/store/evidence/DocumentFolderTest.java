package org.furrow.store.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.furrow.domain.journal.Hash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFolderTest {

    /// The SHA-256 of the three bytes `abc`, as FIPS 180-2 prints it.
    private static final Hash ABC = new Hash("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DocumentFolder documents;

    @BeforeEach
    void open() {
        documents = DocumentFolder.beside(folder.resolve("register.gpkg"));
    }

    @Test
    void bytes_are_kept_under_their_hash_beside_the_register() throws IOException {
        documents.keep(receive("abc"));

        Path kept = folder.resolve("register.gpkg.documents/ba/" + ABC.hex().substring(2));
        assertThat(kept).hasContent("abc");
        assertThat(documents.find(ABC)).contains(kept);
        assertThat(documents.verify(ABC)).isEqualTo(DocumentFolder.Standing.WHOLE);
    }

    @Test
    void the_same_bytes_are_kept_once() throws IOException {
        documents.keep(receive("abc"));
        documents.keep(receive("abc"));

        assertThat(documents.listFiles()).containsExactly("ba/" + ABC.hex().substring(2));
    }

    @Test
    void bytes_that_a_disk_has_changed_are_told_and_replaced_by_the_right_ones() throws IOException {
        documents.keep(receive("abc"));
        Files.writeString(documents.find(ABC).orElseThrow(), "abd");

        assertThat(documents.verify(ABC)).isEqualTo(DocumentFolder.Standing.CHANGED);

        documents.keep(receive("abc"));
        assertThat(documents.verify(ABC)).isEqualTo(DocumentFolder.Standing.WHOLE);
    }

    @Test
    void bytes_that_nobody_kept_are_missing_and_leave_nothing_when_they_are_thrown_away() throws IOException {
        DocumentFolder.Incoming incoming = receive("abc");

        assertThat(documents.verify(ABC)).isEqualTo(DocumentFolder.Standing.MISSING);

        documents.discard(incoming);
        assertThat(documents.listFiles()).isEmpty();
    }

    @Test
    void no_more_is_taken_in_than_the_limit_says() throws IOException {
        DocumentFolder.Incoming incoming = documents.receive(new ByteArrayInputStream(new byte[1_000_000]), 100_000);

        assertThat(incoming.bytes()).isGreaterThan(100_000);
        assertThat(Files.size(incoming.file())).isLessThanOrEqualTo(100_000);
    }

    @Test
    void bytes_that_break_off_leave_no_file() {
        assertThatThrownBy(() -> documents.receive(new Breaking(), 100)).isInstanceOf(IOException.class);

        assertThat(documents.listFiles()).isEmpty();
    }

    private DocumentFolder.Incoming receive(String text) throws IOException {
        return documents.receive(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 100);
    }

    private static final class Breaking extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line is dead");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return read();
        }
    }
}
