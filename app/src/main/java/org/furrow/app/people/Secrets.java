package org.furrow.app.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Secrets that nobody can guess: 256 random bits, of which the file keeps only the hash.
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int READABLE = 20;
    private static final int ON_PAPER = 25;
    private static final int GROUP = 5;
    private static final int LETTERS_OF_FINGERPRINT = 24;

    private Secrets() {}

    /// A new secret, in letters that fit into cookies and headers.
    public static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// A new secret that a person can type: 20 letters and digits in groups, 99 random bits.
    static String freshReadable() {
        return readable(READABLE);
    }

    /// A new secret that a person keeps on paper: 25 letters and digits in groups, 123 random bits.
    static String freshOnPaper() {
        return readable(ON_PAPER);
    }

    private static String readable(int letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /// What the file keeps of a secret.
    static String hash(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    /// A short word that stands for a text, and for no other that anybody could find.
    public static String fingerprint(String text) {
        return hash(text).substring(0, LETTERS_OF_FINGERPRINT);
    }

    /// The proof, for a form, that it was printed for whoever holds this secret.
    public static String formToken(String secret) {
        return derived(secret, "form");
    }

    /// A secret that follows from another one, for this purpose and no other: 64 letters and digits.
    public static String derived(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HMAC with SHA-256", impossible);
        }
    }

    /// Whether two secrets are the same, in a time that tells nothing.
    public static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
