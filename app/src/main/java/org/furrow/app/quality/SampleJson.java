package org.furrow.app.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.furrow.app.draft.FormFault;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Written;
import org.furrow.domain.quality.Assurance;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.FiniteLot;
import org.furrow.domain.quality.SampleOrder;

/// Samples as the documents that the API and the command give: shares from 0 to 1, areas in whole m².
public final class SampleJson {

    private SampleJson() {}

    /// How much of a lot is inspected.
    public static Map<String, Object> of(PlannedSample planned) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("standardVersion", planned.version());
        document.put("confidence", planned.question().assurance().confidence());
        document.put("tolerated", planned.question().assurance().tolerated());
        document.put("largeLotSample", planned.large());
        planned.question().lot().ifPresent(lot -> document.put("lot", lot(planned, lot)));
        planned.question().inspected().ifPresent(inspected -> document.put("inspected", inspected));
        planned.confidence().ifPresent(reached -> document.put("reached", reached));
        document.put("inspection", inspection(planned));
        return document;
    }

    private static Map<String, Object> lot(PlannedSample planned, FiniteLot lot) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("units", lot.units());
        planned.finite().ifPresent(finite -> {
            document.put("defective", finite.defective());
            document.put("sample", finite.sample());
        });
        planned.plan().ifPresent(plan -> {
            document.put("codeLetter", plan.letter().letter());
            document.put("codeLetterSample", plan.sample());
            document.put("acceptance", planned.acceptance());
        });
        return document;
    }

    private static Map<String, Object> inspection(PlannedSample planned) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("operator", planned.question().whose().operator());
        document.put("method", planned.question().whose().method());
        document.put("severity", planned.inspection().severity().code());
        document.put("since", planned.inspection().since().code());
        document.put("acceptedInTurn", planned.inspection().acceptedInTurn());
        document.put("reductionOpen", planned.isReductionOpen());
        return document;
    }

    /// Squares that were drawn.
    ///
    /// @param assurance by which each part says what its squares show when nothing is found
    public static Map<String, Object> of(DrawingSample.Drawn drawn, Assurance assurance) {
        DrawnSquares squares = drawn.squares();
        SampleOrder order = squares.order();
        Map<String, Object> document = new LinkedHashMap<>();
        drawn.from().ifPresent(from -> {
            document.put("hazard", from.hazard().toString());
            document.put("reference", from.reference());
            from.release().ifPresent(release -> document.put("release", release.toString()));
        });
        document.put("standardVersion", drawn.version());
        document.put("seed", order.seed());
        document.put("sideM", order.layout().sideM());
        document.put("edgeM", order.layout().edgeM());
        document.put("edgeShare", order.layout().edgeShare());
        document.put("ordered", order.count());
        document.put("method", "ellipsoidal");
        document.put("groundM2", squares.ground().area().squareMetres());
        document.put("sampledM2", squares.sampled().squareMetres());
        document.put("tolerated", assurance.tolerated());
        document.put("edge", of(squares.edge(), assurance));
        document.put("interior", of(squares.interior(), assurance));
        document.put("drawn", squares.squares().size());
        document.put("shortfall", squares.shortfall().code());
        document.put("squares", squares.squares().stream().map(SampleJson::of).toList());
        return document;
    }

    private static Map<String, Object> of(DrawnSquares.Stratum stratum, Assurance assurance) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("fit", stratum.fit());
        document.put("wanted", stratum.wanted());
        document.put("drawn", stratum.drawn());
        document.put("reached", stratum.confidence(assurance.tolerated()));
        return document;
    }

    private static Map<String, Object> of(DrawnSquares.Square square) {
        Written centre = Written.of(square.footprint().bounds().centre());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", square.name());
        document.put("part", part(square));
        document.put("m2", square.footprint().area().squareMetres());
        document.put("decimal", centre.decimal());
        document.put("utm", centre.utm());
        document.put("mgrs", centre.mgrs());
        document.put("corners", corners(square));
        return document;
    }

    /// The word for the part of the ground that a square was drawn for.
    static String part(DrawnSquares.Square square) {
        return square.isEdge() ? "edge" : "interior";
    }

    private static List<List<Double>> corners(DrawnSquares.Square square) {
        Ring ring = square.footprint().toSketch().parts().getFirst().rings().getFirst();
        return IntStream.range(0, ring.size() - 1)
                .mapToObj(i -> List.of(ring.x(i), ring.y(i)))
                .toList();
    }

    /// Why a question cannot be answered.
    public static Map<String, Object> of(List<SampleFault> faults, List<FormFault> shapeFaults) {
        List<Map<String, Object>> all =
                new java.util.ArrayList<>(faults.stream().map(SampleJson::of).toList());
        shapeFaults.forEach(fault ->
                all.add(Map.of("field", fault.field(), "kind", fault.kind().code(), "value", fault.value())));
        return Map.of("faults", all);
    }

    private static Map<String, Object> of(SampleFault fault) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("field", fault.field().code());
        document.put("kind", fault.kind().code());
        document.put("value", fault.value());
        if (!fault.most().isEmpty()) {
            document.put("least", fault.least());
            document.put("most", fault.most());
        }
        return document;
    }
}
