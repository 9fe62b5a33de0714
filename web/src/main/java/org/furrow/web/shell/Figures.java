package org.furrow.web.shell;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.furrow.domain.ground.Area;

/// Prints areas, counts and dates the way the reader writes them. Areas stay in whole square metres.
public final class Figures {

    /// Arabic writes it before a minus; it would turn the unit after the number, too.
    private static final String LEFT_TO_RIGHT_MARK = "\u200e";

    private static final String SHORT_DAY = "yMMMd";

    private final Locale locale;
    private final ZoneId zone;
    private final ShellWords words;
    private final boolean isRightToLeft;

    /// @param zone in which the office lives, for instants
    public Figures(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.words = Words.of(ShellWords.class, locale);
        this.isRightToLeft = Language.of(locale).isRightToLeft();
    }

    /// Square metres with their unit.
    public String area(Area area) {
        return squareMetres(area.squareMetres());
    }

    /// Square metres with their unit; a negative amount has a real minus sign.
    public String squareMetres(long amount) {
        return words.squareMetres(number(amount));
    }

    /// A change in square metres with its unit; always with its sign, unless it is none.
    public String change(long amount) {
        return words.squareMetres(amount > 0 ? isolated("+" + plain(amount)) : number(amount));
    }

    /// A whole number.
    public String number(long number) {
        return number < 0 ? isolated(plain(number)) : plain(number);
    }

    /// An amount with its decimals, such as money.
    public String decimal(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(amount.scale());
        format.setMaximumFractionDigits(amount.scale());
        return format.format(amount).replace('-', '−').replace(LEFT_TO_RIGHT_MARK, "");
    }

    /// A share in per cent, with one decimal at most.
    public String share(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    private String plain(long number) {
        return NumberFormat.getIntegerInstance(locale)
                .format(number)
                .replace('-', '−')
                .replace(LEFT_TO_RIGHT_MARK, "");
    }

    /// Keeps a sign before its number where the language runs from right to left.
    private String isolated(String signed) {
        return isRightToLeft ? "\u2066" + signed + "\u2069" : signed;
    }

    /// A day; within words of another direction it keeps its own.
    public String day(LocalDate day) {
        String written = days().format(day);
        return isRightToLeft ? "\u2068" + written + "\u2069" : written;
    }

    /// A minute in the office's zone.
    public String minute(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return words.dayAndTime(
                day(local.toLocalDate()),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(local));
    }

    /// Several words in a row.
    public String list(List<String> several) {
        return several.stream().reduce(words::listed).orElse("");
    }

    /// Always with the month in letters: 3/4 is the third of April in one country and the fourth of March in another.
    private DateTimeFormatter days() {
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(SHORT_DAY, IsoChronology.INSTANCE, locale);
        return pattern.contains("MMM")
                ? DateTimeFormatter.ofPattern(pattern, locale)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    }
}
