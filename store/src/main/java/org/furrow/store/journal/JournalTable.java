package org.furrow.store.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.furrow.domain.journal.ChainFault;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.store.Session;

/// The journal: entries are only ever added, and each holds the hash of its site's entry before it.
///
/// Where a chain ends, which imports were undone, and how far the journal had come by an instant is the same for
/// whoever asks, also where they do not see every entry.
///
/// The hash is SHA-256 over these lines in UTF-8, each ended by a line feed but the last: previous hash, site, number,
/// record, kind, schema, valid date, recorded milliseconds, author as a JSON-free line (line feeds become blanks),
/// parents, batch, body.
public final class JournalTable {

    private static final String INSERT = """
            INSERT INTO journal (position, site, number, record, subject, batch, kind, schema, valid, recorded, author,
              parents, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS_IN_ORDER = """
            SELECT position, site, number, record, batch, kind, schema, valid, recorded, author, parents, body,
              previous, hash FROM journal WHERE position > ? ORDER BY position""";
    private static final String OF_SUBJECT = """
            SELECT position, site, number, record, batch, kind, schema, valid, recorded, author, parents, body,
              previous, hash FROM journal WHERE subject = ? ORDER BY position""";
    private static final String BY_SUBJECT = """
            SELECT position, site, number, record, batch, kind, schema, valid, recorded, author, parents, body,
              previous, hash, subject FROM journal WHERE position <= ? ORDER BY subject, position""";
    private static final String LAST_OF_SITE =
            "SELECT number, hash, recorded FROM main.journal WHERE site = ? ORDER BY number DESC LIMIT 1";
    private static final String LAST_POSITION = "SELECT coalesce(max(position), 0) FROM main.journal";
    static final String POSITION_AT = """
            WITH RECURSIVE sites (name) AS (
              SELECT min(site) FROM main.journal
              UNION ALL
              SELECT (SELECT min(site) FROM main.journal WHERE site > name) FROM sites WHERE name IS NOT NULL)
            SELECT coalesce(max((
                SELECT position FROM main.journal WHERE site = name AND recorded <= ?
                ORDER BY recorded DESC, position DESC LIMIT 1)), 0)
            FROM sites""";
    private static final String HASH_AT = "SELECT hash FROM main.journal WHERE position = ?";
    private static final String FIRST_SITE = "SELECT site FROM main.journal ORDER BY position LIMIT 1";
    private static final String SUBJECTS_OF_BATCH =
            "SELECT DISTINCT subject FROM journal WHERE batch = ? AND subject <> batch";
    private static final String UNDONE = "SELECT record, position FROM main.journal WHERE kind = 'import-undone'";

    private final FactCodec codec;

    /// A journal that reads and writes bodies with this codec.
    public JournalTable(FactCodec codec) {
        this.codec = codec;
    }

    /// The end of a site's chain.
    ///
    /// @param number how many entries it has
    /// @param hash the last entry's hash
    /// @param recorded the last entry's instant, in milliseconds
    public record ChainEnd(long number, Hash hash, long recorded) {}

    /// A draft with the body that it will have in the journal.
    public record Prepared(Draft draft, Body body) {}

    /// Writes a draft's body, which any thread may do before the entry's place in the chain is known.
    ///
    /// @throws IllegalArgumentException for a type of fact that this release does not know
    public Prepared prepare(Draft draft) {
        return new Prepared(draft, codec.write(draft.fact()));
    }

    /// Adds an entry after the end of the site's chain.
    public Revision insert(Session session, Prepared entry, String site, long position, ChainEnd end, Instant now) {
        Draft draft = entry.draft();
        Body body = entry.body();
        long recorded = Math.max(now.toEpochMilli(), end.recorded());
        long number = end.number() + 1;
        String parents =
                String.join(",", draft.parents().stream().map(Hash::hex).toList());
        Heading heading = new Heading(site, number, recorded, parents);
        Hash hash = hash(end.hash(), heading, draft, body);
        session.update(
                INSERT,
                position,
                site,
                number,
                bytes(draft.record()),
                bytes(subject(draft)),
                draft.batch().map(JournalTable::bytes).orElse(null),
                body.kind(),
                body.schema(),
                draft.valid().toString(),
                recorded,
                draft.author(),
                parents,
                body.json(),
                bytes(end.hash()),
                bytes(hash));
        return new Revision(position, site, number, Instant.ofEpochMilli(recorded), draft, end.hash(), hash);
    }

    /// The record whose state an entry changes: the hazard for a release, the record itself for everything else.
    public static RecordId subject(Draft draft) {
        return draft.fact() instanceof ReleaseRecorded release ? release.hazard() : draft.record();
    }

    /// The end of the site's chain, or its start where it has no entry.
    public ChainEnd end(Session session, String site) {
        return session.find(
                        LAST_OF_SITE, row -> new ChainEnd(row.getLong(1), hash(row.getBytes(2)), row.getLong(3)), site)
                .orElse(new ChainEnd(0, Hash.START, 0));
    }

    /// The position of the last entry, 0 where there is none.
    public long lastPosition(Session session) {
        return session.number(LAST_POSITION);
    }

    /// The position of the last entry that was recorded at this instant or before, of whichever site.
    public long positionAt(Session session, Instant knownAt) {
        return knownAt.equals(Instant.MAX) ? Long.MAX_VALUE : session.number(POSITION_AT, knownAt.toEpochMilli());
    }

    /// The hash of the entry at a position, or the start of every chain where there is none.
    public Hash hashAt(Session session, long position) {
        return session.find(HASH_AT, row -> hash(row.getBytes(1)), position).orElse(Hash.START);
    }

    /// The site that wrote the first entry.
    public Optional<String> firstSite(Session session) {
        return session.find(FIRST_SITE, row -> row.getString(1));
    }

    /// Every entry after a position, in order of arrival.
    public void eachAfter(Session session, long position, Consumer<Revision> visitor) {
        session.each(COLUMNS_IN_ORDER, row -> visitor.accept(read(row)), position);
    }

    /// Every entry up to a position, one subject after the other, each in order of arrival.
    public void eachBySubject(Session session, long upTo, Consumer<Revision> visitor) {
        session.each(BY_SUBJECT, row -> visitor.accept(read(row)), upTo);
    }

    /// The entries that change a record's state, in order of arrival.
    public List<Revision> list(Session session, RecordId subject) {
        return session.list(OF_SUBJECT, this::read, bytes(subject));
    }

    /// The same, also where bodies cannot be read.
    public List<Revision> listAsWritten(Session session, RecordId subject) {
        return session.list(OF_SUBJECT, this::readIfPossible, bytes(subject));
    }

    /// The records whose state an import changed, the import itself left out.
    public List<RecordId> listSubjects(Session session, RecordId batch) {
        return session.list(SUBJECTS_OF_BATCH, row -> id(row.getBytes(1)), bytes(batch));
    }

    /// The imports that were undone, with the position of the undoing.
    public List<java.util.Map.Entry<RecordId, Long>> listUndone(Session session) {
        return session.list(UNDONE, row -> java.util.Map.entry(id(row.getBytes(1)), row.getLong(2)));
    }

    /// Verifies every chain as [#listFaults(Session)] does.
    ///
    /// @return one sentence for each entry that is wrong; empty where the journal is whole
    public List<String> verify(Session session) {
        return listFaults(session).stream().map(ChainFault::sentence).toList();
    }

    /// Verifies every chain: numbers without a gap, each entry's hash right and holding the one before.
    public List<ChainFault> listFaults(Session session) {
        List<ChainFault> faults = new ArrayList<>();
        java.util.Map<String, ChainEnd> ends = new java.util.HashMap<>();
        session.each(
                COLUMNS_IN_ORDER,
                row -> {
                    String site = row.getString(2);
                    ChainEnd end = ends.getOrDefault(site, new ChainEnd(0, Hash.START, 0));
                    Optional<ChainFault.Kind> kind = fault(row, end);
                    if (kind.isPresent()) {
                        faults.add(
                                new ChainFault(row.getLong(1), site, row.getLong(3), end.number(), kind.orElseThrow()));
                    }
                    ends.put(site, new ChainEnd(row.getLong(3), hash(row.getBytes(14)), row.getLong(9)));
                },
                0L);
        return faults;
    }

    private static Optional<ChainFault.Kind> fault(ResultSet row, ChainEnd end) throws SQLException {
        if (row.getLong(3) != end.number() + 1) {
            return Optional.of(ChainFault.Kind.GAP);
        }
        if (!hash(row.getBytes(13)).equals(end.hash())) {
            return Optional.of(ChainFault.Kind.BROKEN_LINK);
        }
        return rehashed(row).equals(hash(row.getBytes(14))) ? Optional.empty() : Optional.of(ChainFault.Kind.CHANGED);
    }

    private static Hash rehashed(ResultSet row) throws SQLException {
        Heading heading = new Heading(row.getString(2), row.getLong(3), row.getLong(9), row.getString(11));
        byte[] batch = row.getBytes(5);
        return digest(
                hash(row.getBytes(13)),
                heading,
                new Content(
                        id(row.getBytes(4)),
                        row.getString(8),
                        row.getString(10),
                        batch == null ? "" : id(batch).toString(),
                        body(row)));
    }

    private record Heading(String site, long number, long recorded, String parents) {}

    private record Content(RecordId record, String valid, String author, String batch, Body body) {}

    private static Hash hash(Hash previous, Heading heading, Draft draft, Body body) {
        String batch = draft.batch().map(RecordId::toString).orElse("");
        return digest(
                previous, heading, new Content(draft.record(), draft.valid().toString(), draft.author(), batch, body));
    }

    private static Hash digest(Hash previous, Heading heading, Content content) {
        String lines = String.join(
                "\n",
                previous.hex(),
                heading.site(),
                Long.toString(heading.number()),
                content.record().toString(),
                content.body().kind(),
                Integer.toString(content.body().schema()),
                content.valid(),
                Long.toString(heading.recorded()),
                content.author().replace('\n', ' '),
                heading.parents(),
                content.batch(),
                "");
        MessageDigest digest = sha256();
        digest.update(lines.getBytes(StandardCharsets.UTF_8));
        digest.update(content.body().json().getBytes(StandardCharsets.UTF_8));
        return hash(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /// The entry of a row with the columns of [#COLUMNS_IN_ORDER].
    Revision read(ResultSet row) throws SQLException {
        return revision(row, codec.read(body(row)));
    }

    /// The entry of such a row, also where its body cannot be read.
    Revision readIfPossible(ResultSet row) throws SQLException {
        return revision(row, codec.readIfPossible(body(row)));
    }

    private static Body body(ResultSet row) throws SQLException {
        return new Body(row.getString(6), row.getInt(7), row.getString(12));
    }

    private static Revision revision(ResultSet row, Fact fact) throws SQLException {
        byte[] batch = row.getBytes(5);
        Draft draft = new Draft(
                id(row.getBytes(4)),
                LocalDate.parse(row.getString(8)),
                row.getString(10),
                parents(row.getString(11)),
                batch == null ? Optional.empty() : Optional.of(id(batch)),
                fact);
        return new Revision(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                Instant.ofEpochMilli(row.getLong(9)),
                draft,
                hash(row.getBytes(13)),
                hash(row.getBytes(14)));
    }

    private static List<Hash> parents(String text) {
        return text.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(text.split(",")).map(Hash::new).toList();
    }

    static byte[] bytes(RecordId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    static RecordId id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new RecordId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    private static byte[] bytes(Hash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }

    private static Hash hash(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }
}
