package org.furrow.engines.sample;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;

/// A hazardous area as it was when it was first reported.
///
/// @param reference such as `XF-03-02-0012`: the district's code and a running number in it
/// @param name what people call it
/// @param district the code of the district it lies in
/// @param village the nearest settlement of the district
/// @param position a position in it, or where an indication was reported
/// @param classification by the evidence of that day
/// @param contamination one type or more
/// @param boundary its surface; absent where nobody drew one
/// @param statedArea the area that the report states; absent for indications. Without a boundary it is all there is
/// @param operator the organisation that reported it
public record Hazard(
        String reference,
        String name,
        String district,
        String village,
        Position position,
        Classification classification,
        List<Contamination> contamination,
        Optional<Footprint> boundary,
        Optional<Area> statedArea,
        String operator) {

    public Hazard {
        contamination = List.copyOf(contamination);
    }
}
