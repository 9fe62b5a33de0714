package org.furrow.engines.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.furrow.engines.chance.Chance;

/// An exercise: the country, a register of hazards of any size, and three years of their history.
///
/// Cheap to hold: the histories are made when they are asked for, district by district, each from its own stream of
/// chance, so that any number of threads gives the same answer.
///
/// Up to about 27,000 hazards the areas follow the measured distribution. A larger register would cover too much of
/// the island; its areas are made smaller, all by the same factor, and everything else stays the same.
public final class Exercise {

    /// The first day of the history. What was reported before is the opening stock.
    public static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    /// The last day of the history; nothing is known after it.
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private final Country country;
    private final Staff staff;
    private final int size;
    private final double areaScale;
    private final Map<String, Integer> counts;
    private final Surroundings surroundings;
    private final Chance chance;

    private Exercise(Country country, int size, Chance chance) {
        this.country = country;
        this.size = size;
        this.chance = chance;
        this.staff = Staff.of(chance.stream("staff"));
        this.surroundings = new Surroundings(country);
        Spread spread = new Spread(country, size);
        this.areaScale = spread.areaScale();
        this.counts = spread.counts(surroundings, chance.stream("spread"));
    }

    /// The exercise of that many hazards in the country of the seed.
    ///
    /// @param size how many hazards are reported, 1 or more; 600 for a demonstration, 12,000 for a nation
    public static Exercise of(int size, long seed) {
        if (size < 1) {
            throw new IllegalArgumentException("An exercise needs 1 hazard or more, but was asked for " + size);
        }
        return new Exercise(Country.of(seed), size, Chance.of(seed).stream("exercise"));
    }

    /// The country it happens in.
    public Country country() {
        return country;
    }

    /// Who works in it.
    public Staff staff() {
        return staff;
    }

    /// How many hazards are reported, the parts of split ones not counted.
    public int size() {
        return size;
    }

    /// What happened in each district, in the order of the districts' codes; made one by one as the stream is read.
    /// The stream may be made parallel.
    public Stream<DistrictHistory> histories() {
        return country.districts().stream().map(this::history);
    }

    /// What happened in one district.
    public DistrictHistory history(District district) {
        Chance own = chance.stream(district.code());
        int count = counts.getOrDefault(district.code(), 0);
        Reporting reporting =
                new Reporting(district, surroundings.of(district.code()).villages(), staff, own.stream("reports"));
        List<Reporting.Entry> entries =
                reporting.report(new Placing(district, surroundings, areaScale, own.stream("places")).place(count));
        AtomicInteger numbers = new AtomicInteger(count);
        List<Deed> deeds = new ArrayList<>();
        for (Reporting.Entry entry : entries) {
            Story story = new Story(entry, staff, own.stream(entry.hazard().reference()));
            deeds.addAll(story.tell(
                    () -> String.format(Locale.ROOT, "%s-%04d", district.code(), numbers.incrementAndGet())));
        }
        deeds.addAll(new Accidents(district, staff, own.stream("accidents")).happen(entries, size));
        return new DistrictHistory(district, sorted(deeds));
    }

    /// What happened in the whole country, in the order in which it became known.
    ///
    /// It holds all deeds at once; use [#histories()] where that is too much and the order between
    /// districts does not matter.
    public List<Deed> history() {
        return sorted(histories()
                .parallel()
                .flatMap(history -> history.deeds().stream())
                .toList());
    }

    private static List<Deed> sorted(List<Deed> deeds) {
        return deeds.stream()
                .sorted(Comparator.comparing((Deed deed) -> deed.stamp().known()))
                .toList();
    }
}
