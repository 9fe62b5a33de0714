package org.furrow.exchange.writing;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Shapes as GPX 1.1, which satellite receivers take: each has a waypoint in its middle to walk to, and a track along
/// each of its rings to walk along.
public final class GpxText {

    private static final String NAMESPACE = "http://www.topografix.com/GPX/1/1";

    private final XMLStreamWriter xml;

    private GpxText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// A shape with its name and a remark.
    public record Named(String name, String remark, Footprint footprint) {}

    /// The text of a file.
    ///
    /// @param name what the file is called in the device
    /// @param description how it came about
    public static String of(String name, String description, List<Named> shapes) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new GpxText(xml).write(name, description, shapes);
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A text in memory cannot be written", broken);
        }
        return text.toString();
    }

    private void write(String name, String description, List<Named> shapes) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("gpx");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.1");
        xml.writeAttribute("creator", "Furrow");
        xml.writeStartElement("metadata");
        element("name", name);
        element("desc", description);
        xml.writeEndElement();
        for (Named shape : shapes) {
            waypoint(shape);
        }
        for (Named shape : shapes) {
            track(shape);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void waypoint(Named shape) throws XMLStreamException {
        point("wpt", shape.footprint().bounds().centre());
        element("name", shape.name());
        element("desc", shape.remark());
        xml.writeEndElement();
    }

    private void track(Named shape) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("trk");
        element("name", shape.name());
        element("desc", shape.remark());
        for (Sketch.Part part : shape.footprint().toSketch().parts()) {
            for (Ring ring : part.rings()) {
                xml.writeStartElement("trkseg");
                for (int i = 0; i < ring.size(); i++) {
                    point("trkpt", new Position(ring.x(i), ring.y(i)));
                    xml.writeEndElement();
                }
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private void point(String element, Position at) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
        xml.writeAttribute("lat", degrees(at.latitude()));
        xml.writeAttribute("lon", degrees(at.longitude()));
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.7f", degrees);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
