package org.furrow.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/// Reads amounts of bytes as people write them: `500m`, `2g`, or a plain number.
final class ByteCount implements CommandLine.ITypeConverter<Long> {

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d{0,8})([kmg]?)");

    @Override
    public Long convert(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            throw new CommandLine.TypeConversionException(
                    "'" + text + "' is no amount of bytes.\nMaybe write it as 500m or 2g.");
        }
        int shift = switch (written.group(2)) {
            case "k" -> 10;
            case "m" -> 20;
            case "g" -> 30;
            default -> 0;
        };
        return Long.parseLong(written.group(1)) << shift;
    }
}
