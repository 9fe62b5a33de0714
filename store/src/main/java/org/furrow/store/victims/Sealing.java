package org.furrow.store.victims;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.furrow.store.StoreFailure;

/// Sealing and opening bytes: AES-256 in Galois/Counter Mode as the JDK has it (NIST SP 800-38D), with a random
/// number of 96 bits before each sealed text and a tag of 128 bits after it.
///
/// A sealed text opens only under the same key and at the same place: moved to another row, or changed by a bit,
/// it opens no more.
final class Sealing {

    /// How long a key is, in bytes.
    static final int KEY_BYTES = 32;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    private Sealing(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has " + KEY_BYTES + " bytes, but this has " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /// Under this key.
    static Sealing under(byte[] key) {
        return new Sealing(key);
    }

    /// A new random key.
    static byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    /// Under a new random key.
    static Sealing fresh() {
        return new Sealing(freshKey());
    }

    /// This key itself, sealed under another one for that place.
    byte[] sealedUnder(Sealing other, String place) {
        return other.seal(key.getEncoded(), place);
    }

    /// Seals bytes for this place.
    byte[] seal(byte[] clear, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(clear);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException failure) {
            throw new StoreFailure("Nothing can be encrypted: " + failure.getMessage(), failure);
        }
    }

    /// Opens what was sealed for this place; nothing where it is another key or place, or was changed.
    Optional<byte[]> open(byte[] whole, String place) {
        if (whole.length < NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE_BYTES), place);
            return Optional.of(cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException failure) {
            throw new StoreFailure("Nothing can be decrypted: " + failure.getMessage(), failure);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
