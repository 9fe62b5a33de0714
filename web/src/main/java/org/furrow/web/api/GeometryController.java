package org.furrow.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.ground.Measured;
import org.furrow.domain.ground.Position;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Answers about shapes that are not in the register, or not yet: what they measure.
@RestController
@RequestMapping("/api/v1")
public final class GeometryController {

    private static final int MOST_POINTS = 200;
    private static final String HOW =
            "points are 1 to " + MOST_POINTS + " pairs of longitude and latitude, such as 44.25,12.5;44.26,12.5";

    /// Distance and area along points, on the ellipsoid.
    @GetMapping("/measurement")
    Map<String, Object> measurement(@RequestParam String points) {
        Measured measured = Measured.of(positions(points));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("method", "ellipsoidal");
        answer.put("metres", measured.metres());
        measured.lastLeg().ifPresent(leg -> answer.put("lastLegMetres", leg.metres()));
        measured.lastLeg().ifPresent(leg -> answer.put("lastLegBearing", leg.bearing()));
        measured.enclosed().ifPresent(ring -> answer.put("perimeterMetres", ring.perimeterM()));
        measured.enclosed()
                .ifPresent(ring -> answer.put("squareMetres", ring.area().squareMetres()));
        answer.put("crossing", measured.isCrossing());
        return answer;
    }

    private static List<Position> positions(String text) {
        String[] pairs = text.strip().split(";", -1);
        List<Position> positions = new ArrayList<>();
        for (String pair : pairs) {
            positions.add(position(pair.split(",", -1)));
        }
        if (positions.size() > MOST_POINTS) {
            throw wrong();
        }
        return positions;
    }

    private static Position position(String[] pair) {
        try {
            double longitude = Double.parseDouble(pair[0]);
            double latitude = Double.parseDouble(pair[pair.length - 1]);
            if (pair.length != 2 || !Position.isPossible(longitude, latitude)) {
                throw wrong();
            }
            return new Position(longitude, latitude);
        } catch (NumberFormatException notANumber) {
            throw wrong();
        }
    }

    private static ResponseStatusException wrong() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, HOW);
    }
}
