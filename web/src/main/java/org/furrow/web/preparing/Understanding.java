package org.furrow.web.preparing;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.KnownDate;
import org.furrow.domain.ground.Written;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.web.map.MapWords;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.ShellWords;
import org.furrow.web.shell.Words;

/// Says what a value of a file was understood as, as the reader writes it.
final class Understanding {

    private final Figures figures;
    private final NumberFormat percents;
    private final ShellWords words;
    private final RegisterWords registerWords;
    private final MapWords mapWords;

    Understanding(Reader reader, Figures figures) {
        this.figures = figures;
        percents = NumberFormat.getPercentInstance(reader.locale());
        words = Words.of(ShellWords.class, reader.locale());
        registerWords = Words.of(RegisterWords.class, reader.locale());
        mapWords = Words.of(MapWords.class, reader.locale());
    }

    /// What becomes of a value; empty where it stays as it is, or is not understood.
    String of(Field field, String original, CleanRow row) {
        if (original.isBlank()) {
            return "";
        }
        String understood = understood(field, row);
        return understood.equals(original.strip()) ? "" : understood;
    }

    private String understood(Field field, CleanRow row) {
        return switch (field) {
            case CLASSIFICATION ->
                row.labels().classification().map(words::classification).orElse("");
            case STATUS -> row.labels().status().map(words::status).orElse("");
            case CONTAMINATION ->
                figures.list(row.labels().contamination().stream()
                        .sorted()
                        .map(registerWords::contaminationIs)
                        .toList());
            case KIND ->
                ReleaseKind.find(row.labels().kind())
                        .map(mapWords::releaseKind)
                        .orElse(row.labels().kind());
            case REPORTED, YEAR, MONTH, DAY -> date(row.dates().reported());
            case ENDED -> date(row.dates().ended());
            case AREA -> row.figures().declared().map(figures::area).orElse("");
            case DEPTH -> number(row.figures().depthCm());
            case QUANTITY -> number(row.figures().quantity());
            case KILLED -> number(row.figures().killed());
            case INJURED -> number(row.figures().injured());
            case LONGITUDE, LATITUDE, EASTING, NORTHING, ZONE, MGRS, COORDINATES, SHAPE -> place(row.ground());
            case PROVINCE -> row.whereabouts().province();
            case DISTRICT -> row.whereabouts().district();
            case PLACE -> row.whereabouts().place();
            case REFERENCE -> row.identity().reference();
            case NAME, HAZARD, OPERATOR, DEVICE, APPROVED_BY, SOURCE, NOTES, PRECISION, DATE_PRECISION -> "";
        };
    }

    /// Where a row lies, and how large it is drawn.
    String place(CleanRow.Ground ground) {
        String at = ground.position()
                .map(position -> Written.of(position).decimal())
                .orElse("");
        String area = ground.footprint()
                .map(footprint -> figures.area(footprint.area()))
                .orElse("");
        return at.isEmpty() || area.isEmpty() ? at + area : at + " · " + area;
    }

    String percent(double share) {
        return percents.format(share);
    }

    String number(long number) {
        return figures.number(number);
    }

    /// A code of a field, in words.
    String code(Field field, String code) {
        return switch (field) {
            case CLASSIFICATION ->
                Classification.find(code).map(words::classification).orElse(code);
            case STATUS -> WorkStatus.find(code).map(words::status).orElse(code);
            case CONTAMINATION ->
                Contamination.find(code).map(registerWords::contaminationIs).orElse(code);
            case KIND -> ReleaseKind.find(code).map(mapWords::releaseKind).orElse(code);
            default -> code;
        };
    }

    /// Several codes of a field, as a mapping writes them.
    String codes(Field field, String codes) {
        return Arrays.stream(codes.split(",", -1))
                .map(code -> code(field, code))
                .collect(Collectors.joining(", "));
    }

    private String number(OptionalInt number) {
        return number.isPresent() ? figures.number(number.getAsInt()) : "";
    }

    private String date(Optional<KnownDate> date) {
        return date.map(known ->
                        known.precision() == KnownDate.Precision.DAY ? figures.day(known.first()) : known.toString())
                .orElse("");
    }
}
