package org.furrow.web;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A device that shows codes of six digits, as RFC 6238 tells it to, written apart from the server's own code.
final class Device {

    private Device() {}

    static String code(String base32, Instant now) throws GeneralSecurityException {
        BigInteger bits = BigInteger.ZERO;
        for (int i = 0; i < base32.length(); i++) {
            int five = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            bits = bits.shiftLeft(5).or(BigInteger.valueOf(five));
        }
        byte[] key = new byte[base32.length() * 5 / 8];
        byte[] raw = bits.toByteArray();
        int length = Math.min(raw.length, key.length);
        System.arraycopy(raw, raw.length - length, key, key.length - length, length);
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        byte[] hash = mac.doFinal(
                ByteBuffer.allocate(8).putLong(now.getEpochSecond() / 30).array());
        int start = hash[19] & 15;
        long number = new BigInteger(1, Arrays.copyOfRange(hash, start, start + 4)).longValueExact() & 0x7FFFFFFFL;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }
}
