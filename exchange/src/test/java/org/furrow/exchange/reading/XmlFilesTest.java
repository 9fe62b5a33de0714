package org.furrow.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlFilesTest {

    @TempDir
    Path folder;

    @Test
    void a_placemark_is_a_row_with_its_folder_its_data_and_its_holes() throws IOException {
        Gathered read = read("a.kml", """
                <?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Map</name>
                <Folder><name>North</name><Folder><name>2019</name><Placemark id="p1"><name>Area 1</name>
                <description><![CDATA[<b>near</b> the bridge]]></description>
                <ExtendedData><Data name="status"><value>open</value></Data>
                <SchemaData><SimpleData name="area">120</SimpleData></SchemaData></ExtendedData>
                <Polygon><outerBoundaryIs><LinearRing><coordinates>0,0,0 4,0,0 4,4,0 0,0,0</coordinates></LinearRing>
                </outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2</coordinates></LinearRing>
                </innerBoundaryIs></Polygon></Placemark></Folder></Folder></Document></kml>""");

        assertThat(read.problems()).isEmpty();
        assertThat(read.row(0).values())
                .containsEntry("id", "p1")
                .containsEntry("name", "Area 1")
                .containsEntry("status", "open")
                .containsEntry("area", "120")
                .containsEntry("folder", "North/2019");
        Sketch shape = read.row(0).shape().orElseThrow();
        assertThat(shape.parts().getFirst().rings())
                .extracting(ring -> ring.size())
                .containsExactly(4, 3);
    }

    @Test
    void prefixes_without_a_namespace_and_blanks_after_commas_are_forgiven() throws IOException {
        Gathered read = read("a.kml", """
                <kml:kml><kml:Placemark><kml:MultiGeometry><kml:Point><kml:coordinates> 44.1, 33.2
                </kml:coordinates></kml:Point><kml:Point><kml:coordinates>44.2,33.3</kml:coordinates></kml:Point>
                </kml:MultiGeometry></kml:Placemark><kml:Placemark><kml:Point><kml:coordinates>x,y</kml:coordinates>
                </kml:Point></kml:Placemark><kml:Placemark><gx:Track><gx:coord>1 2 3</gx:coord><gx:coord>4 5 6</gx:coord>
                </gx:Track></kml:Placemark></kml:kml>""");

        assertThat(read.rows()).hasSize(2);
        assertThat(read.row(0).shape().orElseThrow().parts()).hasSize(2);
        assertThat(read.row(1).shape().orElseThrow().kind()).isEqualTo(Sketch.Kind.LINE);
        assertThat(read.problems()).extracting(FileProblem::row).containsExactly(2L);
    }

    @Test
    void a_truncated_file_keeps_its_good_rows() throws IOException {
        Gathered read = read("a.kml", "<kml><Placemark><name>1</name></Placemark><Placemark><name>2");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.problems()).extracting(FileProblem::rule).containsExactly("unreadable-file");
    }

    @Test
    void nothing_outside_the_file_is_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "hidden words");

        Gathered read = read(
                "a.kml",
                "<!DOCTYPE kml [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<kml><Placemark><name>&x;</name></Placemark></kml>");

        assertThat(read.rows().toString() + read.problems()).doesNotContain("hidden words");
    }

    @Test
    void waypoints_are_points_and_a_closed_track_is_a_polygon() throws IOException {
        Gathered read = read("a.gpx", """
                <gpx xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>Survey</name></metadata>
                <wpt lat="33.2" lon="44.1"><name>TP1</name><ele>12</ele></wpt>
                <rte><name>R</name><rtept lat="1" lon="2"/><rtept lat="3" lon="4"><name>x</name></rtept></rte>
                <trk><name>Closed</name><trkseg><trkpt lat="0" lon="0"><time>t</time></trkpt><trkpt lat="0" lon="1"/>
                <trkpt lat="1" lon="1"/><trkpt lat="0" lon="0"/></trkseg></trk>
                <trk><name>Open</name><trkseg><trkpt lat="0" lon="0"/><trkpt lat="0" lon="1"/></trkseg></trk></gpx>""");

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows())
                .extracting(row -> row.shape().orElseThrow().kind())
                .containsExactly(Sketch.Kind.POINT, Sketch.Kind.LINE, Sketch.Kind.POLYGON, Sketch.Kind.LINE);
        assertThat(read.rows()).extracting(row -> row.value("name")).containsExactly("TP1", "R", "Closed", "Open");
    }

    private Gathered read(String name, String text) throws IOException {
        return Gathered.from(Files.writeString(folder.resolve(name), text));
    }
}
