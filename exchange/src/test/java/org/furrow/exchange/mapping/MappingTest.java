package org.furrow.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.DraftRow;
import org.furrow.domain.cleaning.Field;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.ground.Ring;
import org.furrow.exchange.crs.Projection;
import org.furrow.exchange.crs.ReferenceSystem;
import org.furrow.exchange.reading.SourceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    private static final String YAML = """
            subject: hazards
            crs: EPSG:28992
            areaUnit: ha
            dateFormat: dd/MM/yyyy
            columns:
              Kenmerk: reference
              Soort: classification
              Besmetting: contamination
              Datum: reported
              Opp: area
              WKT: shape
            codes:
              classification:
                Verdacht: sha
              contamination:
                Blindganger: uxo
                Mijn: ap-mines
            fixed:
              status: open
            """;

    @Test
    void what_is_written_reads_back_the_same() throws IOException {
        Mapping mapping = MappingFile.read(YAML);

        assertThat(MappingFile.read(MappingFile.write(mapping))).isEqualTo(mapping);
        assertThat(mapping.areaUnit()).contains(AreaUnit.HECTARE);
        assertThat(mapping.columns()).containsEntry("WKT", Field.SHAPE).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject: nonsense",
                "subject: hazards\ncolumns: {a: b}",
                "subject: [",
                "",
                "subject: hazards\nareaUnit: acre"
            })
    void a_wrong_mapping_names_what_is_wrong(String yaml) {
        assertThatThrownBy(() -> MappingFile.read(yaml))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mapping");
    }

    @Test
    void a_row_becomes_a_draft_in_wgs_84() throws IOException {
        Mapping mapping = MappingFile.read(YAML);
        Projection projection = Projection.of(ReferenceSystem.ofEpsg(28992).orElseThrow());

        DraftRow draft = mapping.apply(
                row(
                        "Kenmerk",
                        "A-1",
                        "Soort",
                        "verdacht ",
                        "Besmetting",
                        "Mijn; Blindganger",
                        "Datum",
                        "3/4/2001",
                        "Opp",
                        "1,5",
                        "WKT",
                        "POLYGON((121000 487000,121100 487000,121100 487100))"),
                projection);

        assertThat(draft.findings()).isEmpty();
        assertThat(draft.values())
                .containsEntry(Field.CLASSIFICATION, "sha")
                .containsEntry(Field.CONTAMINATION, "ap-mines,uxo")
                .containsEntry(Field.REPORTED, "2001-04-03")
                .containsEntry(Field.AREA, "15000")
                .containsEntry(Field.STATUS, "open");
        Ring ring = draft.shape().orElseThrow().parts().getFirst().rings().getFirst();
        assertThat(ring.x(0)).isCloseTo(4.88797, within(1e-5));
        assertThat(ring.y(0)).isCloseTo(52.36983, within(1e-5));
        assertThat(draft.originals()).containsEntry("Datum", "3/4/2001");
    }

    @Test
    void an_unknown_code_is_told_and_kept() throws IOException {
        DraftRow draft = MappingFile.read(YAML).apply(row("Soort", "Raadsel"), Projection.identity());

        assertThat(draft.find(Field.CLASSIFICATION)).contains("Raadsel");
        assertThat(draft.findings()).extracting(finding -> finding.rule()).containsExactly(CleaningRule.UNKNOWN_CODE);
        assertThat(draft.findings().getFirst().value()).isEqualTo("Raadsel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "longitude=44,5;latitude=33.25",
                "longitude=44°30'00\"E;latitude=N 33 15 00",
                "mgrs=38S MB 53424 79113",
                "easting=453424;northing=3679114;zone=38N",
                "coordinates=33.25, 44.5",
                "coordinates=38SMB5342479113",
                "shape=SRID=4326;POINT (44.5 33.25)",
                "shape=POINT Z (44.5 33.25 7)",
                "longitude=٤٤.٥;latitude=٣٣.٢٥"
            })
    void a_place_is_found_in_whatever_columns_hold_it(String text) {
        DraftRow draft = draft(text.replace("SRID=4326;", ""));

        assertThat(draft.findings()).isEmpty();
        Ring point = draft.shape().orElseThrow().parts().getFirst().rings().getFirst();
        assertThat(point.x(0)).isCloseTo(44.5, within(2e-5));
        assertThat(point.y(0)).isCloseTo(33.25, within(2e-5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "longitude=near;latitude=33",
                "longitude=44",
                "mgrs=nothing",
                "easting=45;northing=x",
                "coordinates=there",
                "shape=POLYGON((1 2,3",
                "shape=CIRCLE(1 2)",
                "shape=POINT(1)",
                "easting=453470;northing=3679074;zone=99N"
            })
    void a_place_that_cannot_be_read_is_told(String text) {
        DraftRow draft = draft(text);

        assertThat(draft.shape()).isEmpty();
        assertThat(draft.findings())
                .extracting(finding -> finding.rule())
                .containsExactly(CleaningRule.UNREADABLE_COORDINATE);
    }

    @Test
    void a_row_without_any_place_has_no_shape_and_no_finding() {
        DraftRow draft = draft("name=x");

        assertThat(draft.shape()).isEmpty();
        assertThat(draft.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2015/07/10 | '' | 2015-07-10",
                "2009-02-20T00:00:00 | '' | 2009-02-20",
                "1990 | '' | 1990",
                "2001-04 | '' | 2001-04",
                "04/2001 | '' | 2001-04",
                "31.12.2001. | '' | 2001-12-31",
                "03/04/2001 | MM/dd/yyyy | 2001-03-04",
                "03/04/2001 | dd/MM/yyyy | 2001-04-03",
                "12 Mar 2010 | '' | 2010-03-12",
                "March 12, 2010 | '' | 2010-03-12",
                "15 de agosto | '' | -",
                "enero 1998 | '' | 1998-01",
                "1262304000000 | '' | 2010-01-01",
                "39083 | excel | 2007-01-01",
                "30/02/2001 | '' | -",
                "unknown | '' | -",
                "20010403 | '' | 2001-04-03",
                "03-IV-2001 | '' | -",
                "2001.0 | '' | 2001",
                "3/4/2001 10:15:00 PM | '' | 2001-04-03",
                "7.5.99 | d.M.yy | 1999-05-07"
            })
    void dates_become_iso_where_they_can_be_told(String text, String format, String iso) {
        assertThat(DateText.iso(text, format).orElse("-")).isEqualTo(iso);
    }

    @ParameterizedTest(name = "{0} in {1} is {2} m²")
    @CsvSource(
            delimiter = '|',
            value = {
                "1200 | m2 | 1200", "1.234,5 | m2 | 1234.5", "1,234.5 | m2 | 1234.5", "12,345 | m2 | 12345",
                "12,345 | ha | 123450", "0,5 km2 | m2 | 500000", "3 ha | m2 | 30000", "1 234 567 | m2 | 1234567",
                "2417.24445911000 | m2 | 2417.24445911", "1,234,567 | m2 | 1234567", "about 5 | m2 | -",
                        "5 acres | m2 | -",
                "1.5E4 | m2 | 15000", "٥٠٠ م2 | ha | 500", "-5 | m2 | -5"
            })
    void declared_areas_become_square_metres(String text, String unit, String squareMetres) {
        Mapping mapping =
                new Mapping(Subject.HAZARDS, Optional.empty(), Map.of(), Map.of(), AreaUnit.find(unit), "", Map.of());

        assertThat(AreaText.squareMetres(text, mapping).orElse("-")).isEqualTo(squareMetres);
    }

    @Test
    void an_area_without_a_unit_stays_as_it_is() {
        assertThat(draft("area=1200").find(Field.AREA)).contains("1200");
        assertThat(AreaText.squareMetres("1200", Mapping.of(Subject.HAZARDS))).isEmpty();
    }

    /// A draft from `field=value` pairs, each column named as its field.
    private static DraftRow draft(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Field> columns = new LinkedHashMap<>();
        for (String pair : text.split(";", -1)) {
            String name = pair.substring(0, pair.indexOf('='));
            values.put(name, pair.substring(pair.indexOf('=') + 1));
            columns.put(name, Field.find(name).orElseThrow());
        }
        Mapping mapping =
                new Mapping(Subject.EVENTS, Optional.empty(), columns, Map.of(), Optional.empty(), "", Map.of());
        return mapping.apply(new SourceRow("a.csv", 1, values, Optional.empty()), Projection.identity());
    }

    private static SourceRow row(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new SourceRow("a.csv", 1, values, Optional.empty());
    }
}
