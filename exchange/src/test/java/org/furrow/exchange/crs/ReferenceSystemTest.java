package org.furrow.exchange.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceSystemTest {

    private static final String UTM_38N_BY_PARAMETERS = """
            PROJCS["Some grid",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],
            PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],
            PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",45.0],
            PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]""";

    private static final String RD_NEW_BY_PARAMETERS = """
            PROJCS["Rijksdriehoek",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",SPHEROID["Bessel_1841",6377397.155,\
            299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Double_Stereographic"],
            PARAMETER["False_Easting",155000.0],PARAMETER["False_Northing",463000.0],
            PARAMETER["Central_Meridian",5.38763888888889],PARAMETER["Scale_Factor",0.9999079],
            PARAMETER["Latitude_Of_Origin",52.15616055555555],UNIT["Meter",1.0]]""";

    /// Figures made with gdaltransform of GDAL 3.6.2; tolerance is that of the shifts between datums.
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "28992, 121000, 487000, 4.88797076483178, 52.3698262098331, 0.3",
        "32638, 434837.901488, 3685873.034055, 44.3, 33.31, 0.001",
        "32733, 412752.896623801, 8728612.97133692, 14.2, -11.5, 0.001",
        "31467, 3500000, 5500000, 8.99895896839123, 49.6367082617087, 1.5",
        "3857, 4931453.4, 3935000, 44.2999996214318, 33.2985585508731, 0.01",
        "4326, 44.3, 33.31, 44.3, 33.31, 0.000001"
    })
    void a_code_puts_points_where_they_belong(
            int code, double x, double y, double longitude, double latitude, double withinM) {
        ReferenceSystem system = ReferenceSystem.ofEpsg(code).orElseThrow();

        assertThat(place(system, x, y).metresTo(new Position(longitude, latitude)))
                .isLessThan(withinM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EPSG:28992",
                "epsg:28992",
                "28992",
                "urn:ogc:def:crs:EPSG::28992",
                "urn:ogc:def:crs:EPSG:9.9:28992",
                "http://www.opengis.net/def/crs/EPSG/0/28992",
                "EPSG::28992"
            })
    void a_code_is_read_in_many_spellings(String text) {
        assertThat(ReferenceSystem.find(text).map(ReferenceSystem::name)).contains("EPSG:28992");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ogc:def:crs:OGC:1.3:CRS84",
                "OGC:CRS84",
                "WGS84",
                "EPSG:4326",
                "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],"
                        + "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]"
            })
    void wgs_84_has_many_names(String text) {
        assertThat(ReferenceSystem.find(text).orElseThrow().isWgs84()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EPSG:999999", "hello", "PROJCS[\"x\"]", "12", "+proj=nonsense", "LOCAL_CS[\"x\"]"})
    void what_names_no_known_system_gives_nothing(String text) {
        assertThat(ReferenceSystem.find(text)).isEmpty();
    }

    @Test
    void parameters_in_a_prj_are_as_good_as_a_code() {
        Position byText = place(ReferenceSystem.find(UTM_38N_BY_PARAMETERS).orElseThrow(), 434837.901488, 3685873.034);
        Position rd = place(ReferenceSystem.find(RD_NEW_BY_PARAMETERS).orElseThrow(), 121000, 487000);

        assertThat(byText.metresTo(new Position(44.3, 33.31))).isLessThan(0.01);
        assertThat(rd.metresTo(new Position(4.88797076, 52.36982621))).isLessThan(0.3);
    }

    @ParameterizedTest
    @CsvSource({
        "WGS_1984_UTM_Zone_38N, EPSG:32638",
        "WGS 84 / UTM zone 33S, EPSG:32733",
        "RD_New, EPSG:28992",
        "WGS_1984_Web_Mercator_Auxiliary_Sphere, EPSG:3857"
    })
    void a_name_that_leaves_no_doubt_is_enough(String name, String expected) {
        assertThat(ReferenceSystem.find("PROJCS[\"" + name + "\",GEOGCS[\"x\"]]")
                        .map(ReferenceSystem::name))
                .contains(expected);
    }

    @Test
    void a_code_at_the_end_of_well_known_text_counts_and_one_inside_does_not() {
        String text = "PROJCS[\"mine\",GEOGCS[\"WGS 84\",AUTHORITY[\"EPSG\",\"4326\"]],AUTHORITY[\"EPSG\",\"32638\"]]";

        assertThat(ReferenceSystem.find(text).map(ReferenceSystem::name)).contains("EPSG:32638");
        assertThat(ReferenceSystem.find("PROJCS[\"mine\",GEOGCS[\"WGS 84\",AUTHORITY[\"EPSG\",\"4326\"]]]"))
                .isEmpty();
    }

    @Test
    void holes_and_unclosed_rings_go_along() {
        Projection projection = Projection.of(ReferenceSystem.ofEpsg(32638).orElseThrow());
        Sketch sketch = Sketch.polygon(434000, 3685000, 435000, 3685000, 435000, 3686000);

        Sketch projected = projection.toWgs84(sketch);

        assertThat(projected.pointCount()).isEqualTo(3);
        assertThat(projected.parts().getFirst().rings().getFirst().isClosed()).isFalse();
    }

    @Test
    void numbers_that_are_no_degrees_are_told_with_the_systems_they_would_fit() {
        var problem = CrsGuess.judge("a.csv", List.of(Sketch.point(122171.6, 490002.9), Sketch.point(122000, 489000)))
                .orElseThrow();

        assertThat(problem.rule()).isEqualTo("unknown-crs");
        assertThat(problem.advice()).contains("--crs EPSG:n", "EPSG:28992", "4.90");
    }

    @Test
    void numbers_that_may_be_degrees_are_no_problem() {
        assertThat(CrsGuess.judge("a.csv", List.of(Sketch.point(44, 33), Sketch.point(44, 33), Sketch.point(4400, 33))))
                .isEmpty();
        assertThat(CrsGuess.judge("a.csv", List.of())).isEmpty();
    }

    private static Position place(ReferenceSystem system, double x, double y) {
        Ring ring = Projection.of(system)
                .toWgs84(Sketch.point(x, y))
                .parts()
                .getFirst()
                .rings()
                .getFirst();
        return new Position(ring.x(0), ring.y(0));
    }
}
