package org.furrow.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.crs.CrsDecision;
import org.furrow.exchange.crs.Projection;
import org.furrow.exchange.crs.ReferenceSystem;
import org.furrow.exchange.reading.FileReading;
import org.furrow.exchange.reading.Gathered;
import org.furrow.exchange.reading.Limits;
import org.furrow.exchange.reading.Source;
import org.furrow.exchange.reading.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingProposalTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "Hazard ID, reference",
        "hazard_localid, reference",
        "NUMÉRO, reference",
        "MUNICIPIO, district",
        "Općina, district",
        "OPCINA, district",
        "محافظة, province",
        "Область, province",
        "SURVEY_DAT, reported",
        "Površina_m, area",
        "Date of survey, reported",
        "classifica, classification",
        "type_of_co, contamination",
        "implementi, operator",
        "الإحداثيات, coordinates",
        "Datum završetka, ended",
        "LAND_STATUS, status",
        "Remarks, notes"
    })
    void names_are_known_in_many_languages_and_cut_short(String column, String field) {
        assertThat(Dictionary.USUAL
                        .match(column)
                        .map(match -> match.field().code())
                        .orElse("-"))
                .as(column)
                .isEqualTo(field);
    }

    @Test
    void a_name_counts_only_where_the_values_allow_it() {
        MappingProposal proposal = propose("year,Area", "north,large", "south,small");

        assertThat(proposal.mapping().columns()).isEmpty();
        assertThat(proposal.guesses().getFirst().reason()).contains("values are none");
    }

    @Test
    void x_and_y_are_degrees_or_metres_by_their_values() {
        assertThat(propose("X,Y", "38.37,47.74", "38.38,47.75").mapping().columns())
                .containsEntry("X", Field.LONGITUDE)
                .containsEntry("Y", Field.LATITUDE);
        assertThat(propose("X,Y", "434837,3685873", "434838,3685874").mapping().columns())
                .containsEntry("X", Field.EASTING)
                .containsEntry("Y", Field.NORTHING);
    }

    @Test
    void values_tell_what_a_name_does_not() {
        MappingProposal proposal =
                propose("a,b,c", "38SMB3483785873,POINT(1 2),2001-05-04", "38SMB3483785874,POINT(3 4),2001-05-05");

        assertThat(proposal.mapping().columns())
                .containsEntry("a", Field.MGRS)
                .containsEntry("b", Field.SHAPE)
                .containsEntry("c", Field.REPORTED);
    }

    @Test
    void codes_are_proposed_for_the_values_that_are_known() {
        MappingProposal proposal = propose(
                "Classification,Type of contamination", "Zone suspecte,Mines antipersonnel; UXO", "Confirmed,Cluster");

        assertThat(proposal.mapping().subject()).isEqualTo(Subject.HAZARDS);
        assertThat(proposal.mapping().codes().get(Field.CLASSIFICATION))
                .containsEntry("Zone suspecte", "sha")
                .containsEntry("Confirmed", "cha");
        assertThat(proposal.mapping().codes().get(Field.CONTAMINATION))
                .containsEntry("Mines antipersonnel; UXO", "ap-mines,uxo")
                .containsEntry("Cluster", "cmr");
    }

    @Test
    void the_order_of_day_and_month_is_told_by_all_dates_together() {
        assertThat(propose("date,id", "03/04/2001,1", "03/25/2001,2").mapping().dateFormat())
                .isEqualTo("MM/dd/yyyy");
        assertThat(propose("date,id", "03/04/2001,1", "25/03/2001,2").mapping().dateFormat())
                .isEqualTo("dd/MM/yyyy");
        assertThat(propose("date,id", "2001-04-03,1", "2001-03-25,2").mapping().dateFormat())
                .isEmpty();
    }

    @Test
    void the_unit_of_declared_areas_is_told_by_the_name_or_by_the_drawings() {
        String square = "\"POLYGON((500000 0,500100 0,500100 100,500000 100,500000 0))\"";

        assertThat(propose("id,area_ha", "1,2", "2,3").mapping().areaUnit()).contains(AreaUnit.HECTARE);
        assertThat(propose("id,area", "1,2", "2,3").mapping().areaUnit()).isEmpty();
        List<List<String>> drawn = List.of(List.of("1", square), List.of("1.1", square), List.of("0.9", square));
        assertThat(proposal(List.of("area", "wkt"), drawn).mapping().areaUnit()).contains(AreaUnit.HECTARE);
    }

    @Test
    void a_register_of_mine_events_is_understood() throws IOException {
        MappingProposal proposal = ofSample("colombia_map_muse_1990_2011.geojson.tar.gz", 0);

        assertThat(proposal.mapping().subject()).isEqualTo(Subject.EVENTS);
        assertThat(proposal.mapping().columns())
                .containsEntry("TIPO_EVENTO", Field.KIND)
                .containsEntry("AÑO", Field.YEAR)
                .containsEntry("MUNICIPIO", Field.DISTRICT)
                .containsEntry("DEPARTAMENTO", Field.PROVINCE)
                .doesNotContainKey("TIPO_AREA");
        assertThat(proposal.mapping().codes().get(Field.KIND)).containsEntry("8", "suspected-minefield");
    }

    @Test
    void projected_areas_in_well_known_text_lie_in_their_town() throws IOException {
        Path samples = samples();
        int places = 0;
        try (FileReading reading = new FileReading(Limits.USUAL)) {
            for (Source source : reading.sources(List.of(samples.resolve("amsterdam_bommenkaart_csv.tar.gz")))) {
                List<SourceRow> rows = source.sample(1000);
                Mapping mapping = MappingProposal.propose(source.details().columns(), rows)
                        .mapping();
                List<Sketch> raw = shapes(mapping, rows, Projection.identity());

                assertThat(CrsDecision.of(source.name(), List.of(), raw)).isInstanceOf(CrsDecision.NotKnown.class);
                Projection projection =
                        Projection.of(ReferenceSystem.ofEpsg(28992).orElseThrow());
                shapes(mapping, rows, projection).forEach(MappingProposalTest::assertInAmsterdam);
                places += raw.size();
            }
        }
        assertThat(places).isEqualTo(59);
    }

    private static void assertInAmsterdam(Sketch shape) {
        Ring ring = shape.parts().getFirst().rings().getFirst();
        for (int i = 0; i < ring.size(); i++) {
            assertThat(ring.x(i)).isBetween(4.7, 5.05);
            assertThat(ring.y(i)).isBetween(52.3, 52.45);
        }
    }

    private static List<Sketch> shapes(Mapping mapping, List<SourceRow> rows, Projection projection) {
        return rows.stream()
                .flatMap(row -> mapping.apply(row, projection).shape().stream())
                .toList();
    }

    private static MappingProposal ofSample(String file, int index) throws IOException {
        try (FileReading reading = new FileReading(Limits.USUAL)) {
            Source source = reading.sources(List.of(samples().resolve(file))).get(index);
            List<SourceRow> rows = source.sample(200);
            return MappingProposal.propose(rows.getFirst().values().keySet(), rows);
        }
    }

    private static Path samples() {
        Optional<Path> samples = Gathered.sharedSamples();
        assumeTrue(samples.isPresent(), "no folder shared/data above the working directory");
        return samples.orElseThrow();
    }

    private static MappingProposal propose(String columns, String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(List.of(row.split(",", -1)));
        }
        return proposal(List.of(columns.split(",", -1)), cells);
    }

    private static MappingProposal proposal(List<String> columns, List<List<String>> rows) {
        List<SourceRow> sample = new ArrayList<>();
        for (List<String> cells : rows) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                values.put(columns.get(i), cells.get(i).replace("\"", ""));
            }
            sample.add(new SourceRow("a.csv", sample.size() + 1L, values, Optional.empty()));
        }
        return MappingProposal.propose(columns, sample);
    }
}
