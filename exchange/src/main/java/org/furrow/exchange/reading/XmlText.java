package org.furrow.exchange.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through an XML text element by element; prefixes do not count, and nothing outside the text is ever fetched.
final class XmlText implements Closeable {

    private static final XMLInputFactory FACTORY = factory();
    private static final int MOST_CHARS = 1 << 26;

    private final XMLStreamReader reader;
    private final InputStream in;

    private XmlText(XMLStreamReader reader, InputStream in) {
        this.reader = reader;
        this.in = in;
    }

    static XmlText open(Content content) throws IOException {
        InputStream in = content.open();
        try {
            return new XmlText(FACTORY.createXMLStreamReader(in), in);
        } catch (XMLStreamException broken) {
            in.close();
            throw new IOException(message(broken), broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /// Goes to the next start or end of an element, and says whether there is one.
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw new IOException(message(broken), broken);
        }
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /// Whether the element that began with that name ends here.
    boolean isEndOf(String name) {
        return !isStart() && name().equals(name);
    }

    /// The element's name without its prefix, in small letters.
    String name() {
        String name = reader.getLocalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    Optional<String> findAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equalsIgnoreCase(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// All text inside the element that begins here, elements in it included; stands at its end afterwards.
    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        try {
            while (depth > 0) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                    case XMLStreamConstants.END_DOCUMENT -> throw new IOException("it ends too early");
                    default -> {}
                }
                if (text.length() > MOST_CHARS) {
                    throw new IOException("one element holds more than " + MOST_CHARS + " characters");
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException(message(broken), broken);
        }
        return text.toString().strip();
    }

    private static String message(XMLStreamException broken) {
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        String first =
                String.valueOf(broken.getMessage()).lines().reduce((a, b) -> b).orElse("");
        return "line " + line + ": " + first.replace("Message: ", "");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException broken) {
            throw new IOException(message(broken), broken);
        } finally {
            in.close();
        }
    }
}
