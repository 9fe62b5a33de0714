package org.furrow.web.people;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/// A text as a square that a camera reads (QR code), for SVG: one path in modules.
///
/// @param side how many modules each side has, with the quiet zone
/// @param path the dark modules
public record QrPicture(int side, String path) {

    /// How many light modules are round it, as the standard asks.
    private static final int QUIET = 4;

    /// The picture of that text.
    static QrPicture of(String text) {
        ByteMatrix modules = matrix(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(modules.getWidth() + 2 * QUIET, path.toString());
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "A text of " + text.length() + " characters fits into no QR code", tooLong);
        }
    }
}
