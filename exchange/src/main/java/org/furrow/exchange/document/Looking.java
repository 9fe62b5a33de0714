package org.furrow.exchange.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.MediaType;
import org.furrow.domain.evidence.Taken;

/// Looking at the bytes of a file to say what it is, whatever its name says. Nothing is unpacked and no picture drawn.
public final class Looking {

    private static final int HEAD = 1 << 16;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private Looking() {}

    /// What a look found.
    public sealed interface Found {}

    /// It is of a kind that is taken.
    ///
    /// @param taken where and when a photo was taken, as far as it says
    public record Known(MediaType type, Taken taken) implements Found {}

    /// It is not taken.
    public record Refused(DocumentFault fault) implements Found {}

    /// What the file is.
    public static Found at(Path file) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            return new Refused(DocumentFault.EMPTY);
        }
        Optional<MediaType> picture = picture(head);
        if (picture.isPresent()) {
            return picture(file, picture.orElseThrow());
        }
        if (startsWith(head, "%PDF-")) {
            return known(MediaType.PDF);
        }
        return startsWith(head, "PK\3\4") ? Packages.look(file) : Texts.look(file, head);
    }

    private static Found picture(Path file, MediaType type) throws IOException {
        if (type.isDrawn()) {
            Optional<DocumentFault> fault = Picture.fault(file, type);
            if (fault.isPresent()) {
                return new Refused(fault.orElseThrow());
            }
        }
        return new Known(type, PhotoMarks.read(file).taken());
    }

    private static Optional<MediaType> picture(byte[] head) {
        if (startsWith(head, JPEG)) {
            return Optional.of(MediaType.JPEG);
        }
        if (startsWith(head, PNG)) {
            return Optional.of(MediaType.PNG);
        }
        if (startsWith(head, "RIFF") && text(head, 8, 12).equals("WEBP")) {
            return Optional.of(MediaType.WEBP);
        }
        boolean isHeic = text(head, 4, 8).equals("ftyp") && text(head, 8, 12).matches("hei[cxms]|hev[cxms]|mif1|msf1");
        return isHeic ? Optional.of(MediaType.HEIC) : Optional.empty();
    }

    static Found known(MediaType type) {
        return new Known(type, Taken.UNTOLD);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean startsWith(byte[] head, String text) {
        return startsWith(head, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] head, byte[] start) {
        if (head.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (head[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] head, int from, int until) {
        return head.length < until ? "" : new String(head, from, until - from, StandardCharsets.ISO_8859_1);
    }
}
