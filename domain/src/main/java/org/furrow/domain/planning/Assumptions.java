package org.furrow.domain.planning;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What plans assume besides what the register knows.
///
/// @param figures those that the programme has changed; the others are Furrow's defaults
/// @param seasons when ground cannot be worked on
/// @param equipment what teams share
/// @param funds where money comes from; without any, money is no matter
public record Assumptions(
        Map<PlanningFigure, Long> figures,
        List<ClosedSeason> seasons,
        List<SharedEquipment> equipment,
        List<Fund> funds) {

    /// Furrow's defaults.
    public static final Assumptions USUAL = new Assumptions(Map.of(), List.of(), List.of(), List.of());

    public Assumptions {
        Map<PlanningFigure, Long> changed = new EnumMap<>(PlanningFigure.class);
        figures.forEach((figure, value) -> {
            if (!figure.isPossible(value)) {
                throw new IllegalArgumentException(figure + " cannot be " + value);
            }
            if (value != figure.usual()) {
                changed.put(figure, value);
            }
        });
        figures = Collections.unmodifiableMap(changed);
        seasons = List.copyOf(seasons);
        equipment = List.copyOf(equipment);
        funds = List.copyOf(funds);
    }

    /// A figure.
    public long get(PlanningFigure figure) {
        return figures.getOrDefault(figure, figure.usual());
    }

    /// A figure as a number of days, metres or per cent.
    public int whole(PlanningFigure figure) {
        return Math.toIntExact(get(figure));
    }

    /// The same with another value of one figure.
    public Assumptions with(PlanningFigure figure, long value) {
        Map<PlanningFigure, Long> other = new EnumMap<>(PlanningFigure.class);
        other.putAll(figures);
        other.put(figure, value);
        return new Assumptions(other, seasons, equipment, funds);
    }

    /// The same with other closed seasons.
    public Assumptions withSeasons(List<ClosedSeason> others) {
        return new Assumptions(figures, others, equipment, funds);
    }
}
