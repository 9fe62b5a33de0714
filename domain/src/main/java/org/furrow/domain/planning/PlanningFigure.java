package org.furrow.domain.planning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One of the figures that plans assume. Each is Furrow's default until the programme says otherwise, and none is a
/// standard's.
public enum PlanningFigure {
    /// What a team surveys on a working day without technical means, where its reports do not tell.
    NON_TECHNICAL_SURVEY_RATE("m²/day", 1, 1_000_000, 20_000),
    /// What a team surveys on a working day with technical means.
    TECHNICAL_SURVEY_RATE("m²/day", 1, 1_000_000, 2_500),
    /// What a manual team clears on a working day.
    MANUAL_CLEARANCE_RATE("m²/day", 1, 100_000, 120),
    /// What a machine clears on a working day, standing still included.
    MECHANICAL_CLEARANCE_RATE("m²/day", 1, 100_000, 3_500),
    /// What dogs or rats clear on a working day.
    ANIMAL_DETECTION_RATE("m²/day", 1, 100_000, 800),
    /// What a team searches on the surface on a working day.
    SURFACE_SEARCH_RATE("m²/day", 1, 100_000, 3_000),
    /// What a team searches below the surface on a working day.
    SUBSURFACE_SEARCH_RATE("m²/day", 1, 100_000, 500),
    /// How much finished land a team inspects on a working day.
    QUALITY_CONTROL_RATE("m²/day", 1, 1_000_000, 15_000),
    /// On how many days a team must have reported work with a method before its own pace counts.
    DAYS_TO_LEARN_FROM("days", 1, 1_000, 10),
    /// How much of a suspected area is left for clearance after technical survey.
    LEFT_AFTER_SURVEY("%", 0, 100, 30),
    /// How much of an indication is confirmed by non-technical survey.
    LEFT_OF_INDICATION("%", 0, 100, 50),
    /// The surface of an indication that nobody has drawn.
    INDICATION_AREA("m²", 1, 10_000_000, 20_000),
    /// The most that is tasked, inspected and handed over as one lot.
    LOT_AREA("m²", 1_000, 10_000_000, 60_000),
    /// The most working days that a lot is cut for, by the quickest team that could do it.
    LOT_DAYS("days", 5, 1_000, 90),
    /// The days from the inspection until land is handed over.
    HANDOVER_DAYS("days", 0, 365, 14),
    /// Within this distance a move takes no day.
    NEAR_DISTANCE("km", 0, 1_000, 5),
    /// The days to pack and to set up, together.
    PACKING_DAYS("days", 0, 100, 1),
    /// The same for machines, which are brought on a low-loader.
    MACHINE_PACKING_DAYS("days", 0, 100, 3),
    /// How far a team moves in a day.
    TRAVEL_PACE("km/day", 1, 2_000, 150),
    /// Two teams are not at work on two areas that are nearer than this; 0 where they may.
    SEPARATION("m", 0, 5_000, 50),
    /// Whether plans assume that accreditations are renewed in time: 1, or 0.
    RENEWAL("0 or 1", 0, 1, 1),
    /// From how far away people are counted to live near an area.
    PEOPLE_WITHIN("m", 0, 50_000, 2_000),
    /// From how far away accidents are counted to have happened near an area.
    ACCIDENTS_WITHIN("m", 0, 50_000, 500),
    /// Over how many years accidents are counted.
    ACCIDENT_YEARS("years", 1, 50, 10),
    /// How far from a road an area closes it.
    ROAD_WITHIN("m", 0, 5_000, 30),
    /// By how much what comes back a year later is worth less.
    DISCOUNT("% a year", 0, 30, 3),
    /// How long from its first day a plan leaves issued orders as they are.
    FROZEN_WEEKS("weeks", 0, 520, 4),
    /// What it costs that a task of the published plan gets another team: so many days of blocked benefit of a mean
    /// task.
    CHANGE_PRICE("days", 0, 3_650, 60),
    /// What a working day of a team costs, in whole units of the currency that funds are told in.
    TEAM_DAY_COST("money", 0, 1_000_000, 1_000),
    /// What it costs on each day that 1,000 units of money are spent before a donor's money is there: so many
    /// hundredths of a person. A high price is as good as forbidding it.
    MONEY_AHEAD("points/day", 0, 1_000_000, 1_000);

    private final String unit;
    private final long least;
    private final long most;
    private final long usual;

    PlanningFigure(String unit, long least, long most, long usual) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its unit, as it is written.
    public String unit() {
        return unit;
    }

    /// The smallest value that is believed.
    public long least() {
        return least;
    }

    /// The largest value that is believed.
    public long most() {
        return most;
    }

    /// What plans assume where nobody has said anything.
    public long usual() {
        return usual;
    }

    /// Whether it can be so much.
    public boolean isPossible(long value) {
        return value >= least && value <= most;
    }

    /// The one with that code.
    public static Optional<PlanningFigure> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
