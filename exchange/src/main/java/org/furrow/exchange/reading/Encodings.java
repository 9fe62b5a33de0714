package org.furrow.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Tells the character set of a text: by its mark, by being sound UTF-8, by statistics, and at last by what the
/// offices of the region are likely to have used.
final class Encodings {

    /// How much of a file is looked at: an accent may first come far down.
    private static final int LOOK_BYTES = 16 << 20;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");

    private Encodings() {}

    /// The character set of the content.
    static Charset detect(Content content) throws IOException {
        return detect(content.head(LOOK_BYTES));
    }

    static Charset detect(byte[] bytes) {
        Optional<Charset> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : byStatistics(bytes);
    }

    /// The text of a content, its mark left out; bytes that fit no character become the replacement character.
    static Reader reader(Content content, Charset charset) throws IOException {
        InputStream in = content.open();
        in.mark(4);
        int skip = markLength(in.readNBytes(3), charset);
        in.reset();
        in.skipNBytes(skip);
        return new InputStreamReader(in, charset);
    }

    private static int markLength(byte[] head, Charset charset) {
        if (!byMark(head).map(charset::equals).orElse(false)) {
            return 0;
        }
        return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xef && second == 0xbb && at(bytes, 2) == 0xbf) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (first == 0xff && second == 0xfe) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (first == 0xfe && second == 0xff) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return byZeros(bytes);
    }

    /// UTF-16 without a mark has a zero in every second byte of its plain letters.
    private static Optional<Charset> byZeros(byte[] bytes) {
        int pairs = Math.min(bytes.length, 256) / 2;
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zerosFirst += bytes[2 * i] == 0 ? 1 : 0;
            zerosSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || Math.max(zerosFirst, zerosSecond) < 0.7 * pairs) {
            return Optional.empty();
        }
        boolean isOneSided = Math.min(zerosFirst, zerosSecond) < 0.1 * pairs;
        Charset charset = zerosFirst > zerosSecond ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return isOneSided ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        while (true) {
            var result = decoder.decode(in, out, false);
            if (!result.isOverflow()) {
                return !result.isError();
            }
            out.clear();
        }
    }

    private static Charset byStatistics(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        Charset charset = found != null && Charset.isSupported(found) ? Charset.forName(found) : WESTERN;
        boolean isVague = charset.equals(StandardCharsets.UTF_8)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(WESTERN)
                || charset.name().startsWith("ISO-8859-")
                || charset.name().equals("windows-1255");
        return isVague || (isAlphabet(charset) && standAlone(bytes)) ? byRuns(bytes) : charset;
    }

    /// Whether a character set adds the letters of a whole alphabet to those of ASCII, one byte each.
    private static boolean isAlphabet(Charset charset) {
        return charset.newEncoder().maxBytesPerChar() <= 1;
    }

    /// Whether most letters beyond ASCII stand between plain ones, as accents and signs of degrees do and words of
    /// another alphabet never.
    private static boolean standAlone(byte[] bytes) {
        int high = 0;
        int beside = 0;
        for (int i = 1; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                beside += bytes[i - 1] < 0 || bytes[i + 1] < 0 ? 1 : 0;
            }
        }
        return beside < 0.5 * high;
    }

    /// Accented letters stand alone among plain ones in western text and in runs in Arabic.
    private static Charset byRuns(byte[] bytes) {
        int high = 0;
        int inRuns = 0;
        for (int i = 1; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                inRuns += bytes[i - 1] < 0 && bytes[i + 1] < 0 ? 1 : 0;
            }
        }
        return high > 0 && inRuns > 0.3 * high ? ARABIC : WESTERN;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xff : -1;
    }
}
