package org.furrow.domain.tasking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.mission.Method;

/// What a task is for.
public enum TaskKind {
    /// Evidence is gathered without technical intervention.
    NON_TECHNICAL_SURVEY("Non-technical survey", TaskGroup.DEMINING),
    /// Evidence is gathered with technical intervention.
    TECHNICAL_SURVEY("Technical survey", TaskGroup.DEMINING),
    /// All ordnance of an area is removed down to a depth.
    CLEARANCE("Clearance", TaskGroup.DEMINING),
    /// The same where there are known to be no mines.
    BATTLE_AREA_CLEARANCE("Battle area clearance", TaskGroup.DEMINING),
    /// A single item or a small group at a reported place; not an area.
    EOD_SPOT_TASK("EOD spot task", TaskGroup.DEMINING),
    /// Hazards are marked or fenced.
    MARKING("Marking", TaskGroup.DEMINING),
    /// A road or track is built or repaired.
    ROAD("Road", TaskGroup.INFRASTRUCTURE),
    /// A bridge is built or repaired.
    BRIDGE("Bridge", TaskGroup.INFRASTRUCTURE),
    /// A well, a pipe or a pump.
    WATER("Water", TaskGroup.INFRASTRUCTURE),
    /// A line, a transformer or a generator.
    POWER("Power", TaskGroup.INFRASTRUCTURE),
    /// A school, a clinic, a house.
    BUILDING("Building", TaskGroup.INFRASTRUCTURE),
    /// A camp is set up or taken down.
    CAMP("Camp", TaskGroup.INFRASTRUCTURE),
    /// People or equipment are moved.
    TRANSPORT("Transport", TaskGroup.LOGISTICS),
    /// Goods are brought.
    SUPPLY("Supply", TaskGroup.LOGISTICS),
    /// A camp is kept running.
    CAMP_SUPPORT("Camp support", TaskGroup.LOGISTICS);

    private final String label;
    private final TaskGroup group;

    TaskKind(String label, TaskGroup group) {
        this.label = label;
        this.group = group;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// What sort of work it is.
    public TaskGroup group() {
        return group;
    }

    /// Whether it is work on hazards.
    public boolean isDemining() {
        return group == TaskGroup.DEMINING;
    }

    /// Whether its work ends with land that is released. A survey without technical means may find that nothing is
    /// to be released; a spot task and marking release nothing.
    public boolean releasesLand() {
        return this == TECHNICAL_SURVEY || this == CLEARANCE || this == BATTLE_AREA_CLEARANCE;
    }

    /// Whether a reported place is enough where no hazard is recorded.
    public boolean isAtSpot() {
        return this == EOD_SPOT_TASK;
    }

    /// The methods that it is done with where an order names none: for work on hazards none, an order names them.
    public Set<Method> usualMethods() {
        return switch (group) {
            case DEMINING -> Set.of();
            case INFRASTRUCTURE -> Set.of(Method.ENGINEERING);
            case LOGISTICS -> Set.of(Method.LOGISTICS);
        };
    }

    /// Whether work by this method goes into the ground, so that an order has to say how deep.
    public static boolean asksDepth(Method method) {
        return switch (method) {
            case TECHNICAL_SURVEY, MANUAL_CLEARANCE, MECHANICAL_CLEARANCE, ANIMAL_DETECTION, SUBSURFACE_SEARCH -> true;
            case NON_TECHNICAL_SURVEY, SURFACE_SEARCH, EOD, QUALITY_CONTROL, ENGINEERING, LOGISTICS, MEDICAL_SUPPORT ->
                false;
        };
    }

    /// The one with that code.
    public static Optional<TaskKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
