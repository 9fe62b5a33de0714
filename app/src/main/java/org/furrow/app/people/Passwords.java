package org.furrow.app.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.PasswordRule;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/// Passwords: which are taken, and their slow hashes, each of which says how it was made.
final class Passwords {

    /// How often a password goes through the hash, so that guessing at a stolen one is slow.
    static final int ROUNDS = 210_000;

    static final int FEW_ROUNDS = 1_000;

    private static final String WAY = "pbkdf2-sha512-";
    private static final int SALT_BYTES = 16;
    private static final int LONGEST_TRY = 1_000;

    /// Hashing is slow on purpose; more than this at a time would keep everybody else waiting.
    private static final int AT_A_TIME = 2;

    private static final PasswordRule RULE = new PasswordRule(common());

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final PasswordEncoder encoder;

    /// Compared with where there is no account, so that the answer takes as long.
    private final String hashOfNobody;

    /// @param rounds of each hash that is made; its name says them
    Passwords(int rounds) {
        PasswordEncoder hashing =
                new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
        encoder = new DelegatingPasswordEncoder(WAY + rounds, Map.of(WAY + rounds, hashing));
        hashOfNobody = hash(Secrets.fresh());
    }

    /// All that speaks against this password.
    List<Fault> check(String password, String accountName) {
        return RULE.check(normal(password), accountName);
    }

    String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(encoder.encode(normal(password)));
        } finally {
            places.release();
        }
    }

    /// Whether this is the password behind the hash; an empty hash is nobody's, and takes as long.
    boolean isRight(String password, String hash) {
        if (password.length() > LONGEST_TRY) {
            return false;
        }
        places.acquireUninterruptibly();
        try {
            return encoder.matches(normal(password), hash.isEmpty() ? hashOfNobody : hash) && !hash.isEmpty();
        } finally {
            places.release();
        }
    }

    /// The same characters count as the same, however a keyboard puts them together.
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static Set<String> common() {
        InputStream packed = Objects.requireNonNull(
                Passwords.class.getResourceAsStream("common-passwords.txt.gz"), "The list of passwords is missing");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("The list of common passwords cannot be read", failure);
        }
    }
}
