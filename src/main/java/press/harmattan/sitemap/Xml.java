package press.harmattan.sitemap;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import press.harmattan.language.InputText;

/** Writes a document of elements, text and attributes. */
final class Xml {
    /** Java's own, whatever else is there: the same bytes everywhere. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /**
     * Begins a document.
     *
     * @param namespaces prefix and URI in turn
     */
    Xml(String root, String... namespaces) {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement(root);
            for (int i = 0; i < namespaces.length; i += 2) {
                writer.writeNamespace(namespaces[i], namespaces[i + 1]);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml begin(String name) {
        try {
            writer.writeStartElement(name);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml end() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with a text, from which goes what XML cannot carry. */
    Xml element(String name, String content) {
        try {
            writer.writeStartElement(name);
            writer.writeCharacters(InputText.shownLine(content));
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An element without content.
     *
     * @param attributes name and value in turn
     */
    Xml empty(String name, String... attributes) {
        try {
            writer.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole document; everything that is open ends. */
    String finish() {
        try {
            writer.writeEndDocument();
            writer.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
