package org.furrow.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.reading.Gathered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GpxTextTest {

    private static final Footprint SQUARE =
            Footprint.of(Sketch.polygon(-24, -36, -23.9999, -36, -23.9999, -35.9999, -24, -35.9999, -24, -36));

    @Test
    void a_shape_is_a_waypoint_in_its_middle_and_a_track_that_returns_to_its_first_point() throws XMLStreamException {
        String text = GpxText.of("Sample 7", "one", List.of(new GpxText.Named("S001", "edge", SQUARE)));

        assertThat(elements(text))
                .containsExactly(
                        "gpx",
                        "metadata",
                        "name",
                        "desc",
                        "wpt",
                        "name",
                        "desc",
                        "trk",
                        "name",
                        "desc",
                        "trkseg",
                        "trkpt",
                        "trkpt",
                        "trkpt",
                        "trkpt",
                        "trkpt");
        assertThat(text)
                .contains("<wpt lat=\"-35.9999500\" lon=\"-23.9999500\">")
                .containsPattern(
                        "(?s)<trkpt lat=\"(\\S+)\" lon=\"(\\S+)\">.*<trkpt lat=\"\\1\" lon=\"\\2\"></trkpt></trkseg>");
    }

    @Test
    void what_was_written_comes_in_again_as_the_same_shape(@TempDir Path folder) throws IOException {
        String text = GpxText.of("Sample 7", "one", List.of(new GpxText.Named("S001", "edge", SQUARE)));

        Gathered read = Gathered.from(Files.writeString(folder.resolve("sample.gpx"), text));

        assertThat(read.problems()).isEmpty();
        assertThat(read.row(1).value("name")).isEqualTo("S001");
        assertThat(Footprint.of(read.row(1).shape().orElseThrow())).isEqualTo(SQUARE);
    }

    @Test
    void what_xml_would_take_for_its_own_is_written_as_text() throws XMLStreamException {
        String text = GpxText.of("<a> & \"b\"", "", List.of());

        assertThat(text).contains("&lt;a&gt; &amp;");
        assertThat(elements(text)).containsExactly("gpx", "metadata", "name", "desc");
    }

    private static List<String> elements(String text) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(text));
        List<String> names = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                assertThat(xml.getNamespaceURI()).isEqualTo("http://www.topografix.com/GPX/1/1");
                names.add(xml.getLocalName());
            }
        }
        return names;
    }
}
