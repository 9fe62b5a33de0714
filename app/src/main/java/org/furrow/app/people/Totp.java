package org.furrow.app.people;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes that follow from a secret and the time (RFC 6238, by the HMAC of RFC 4226): six digits, for 30 seconds each.
///
/// Devices know no other parameters, so they are not to be chosen. A clock may differ by one step in either direction.
final class Totp {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final int MODULUS = 1_000_000;
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int SKEW = 1;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Totp() {}

    /// A new secret of 160 random bits, in Base32 as devices read it.
    static String freshSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return encode(bytes);
    }

    /// The code of a step of time.
    static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0F;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HMAC with SHA-1", impossible);
        }
    }

    /// The step of time whose code somebody typed; nothing where it is no code of now, or not after the last step.
    static OptionalLong findStep(String secret, String typed, Instant now, long last) {
        String digits = typed.replaceAll("\\s", "");
        long current = now.getEpochSecond() / STEP.toSeconds();
        for (long step = current - SKEW; step <= current + SKEW; step++) {
            if (step > last && Secrets.isSame(code(secret, step), digits)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int held = 0;
        for (byte each : bytes) {
            buffer = (buffer << Byte.SIZE) | (each & 0xFF);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(BASE32.charAt((buffer >> held) & 0x1F));
            }
            buffer &= (1 << held) - 1;
        }
        return held == 0
                ? text.toString()
                : text.append(BASE32.charAt((buffer << (BITS - held)) & 0x1F)).toString();
    }

    private static byte[] decode(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * BITS / Byte.SIZE);
        int buffer = 0;
        int held = 0;
        for (int i = 0; i < text.length() && bytes.hasRemaining(); i++) {
            buffer = (buffer << BITS) | BASE32.indexOf(text.charAt(i));
            held += BITS;
            if (held >= Byte.SIZE) {
                held -= Byte.SIZE;
                bytes.put((byte) (buffer >> held));
                buffer &= (1 << held) - 1;
            }
        }
        return bytes.array();
    }
}
