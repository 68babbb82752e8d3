package press.harmattan.importer.wxr;

import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of a file one after the other, with everything off that reaches outside of it or
 * grows with it. Elements are known by their prefixed names, which every version of the format
 * shares, while the addresses of its namespaces have changed.
 */
final class WxrXml {
    /** Characters of one thing, all of its kept fields together. */
    private static final int MOST_TEXT = 10 * 1024 * 1024;

    private static final int DEEPEST = 100;

    private final WxrText characters;
    private final XMLStreamReader xml;
    private boolean ended;
    private int depth;
    private int deepest;
    private long room;

    WxrXml(WxrText characters) throws IOException {
        this.characters = characters;
        try {
            xml = factory().createXMLStreamReader(characters);
        } catch (XMLStreamException e) {
            throw unreadable(e, 1);
        }
    }

    boolean ended() {
        return ended;
    }

    String name() {
        return xml.getLocalName();
    }

    /** How many elements are open, the one that has just begun with them. */
    int depth() {
        return depth;
    }

    int deepest() {
        return deepest;
    }

    /** A new thing begins: its text and its depth count from here. */
    void measure() {
        room = MOST_TEXT;
        deepest = depth;
    }

    boolean isOverfull() {
        return room < 0;
    }

    /** Moves on and tells whether an element begins there. */
    boolean begins() throws IOException {
        return step() == XMLStreamConstants.START_ELEMENT;
    }

    long line() {
        return xml.getLocation().getLineNumber() + characters.linesBefore();
    }

    String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        room -= value == null ? 0 : value.length();
        return value == null ? "" : value;
    }

    /** The text of the element that has just begun, read to its end, without what is nested. */
    String text() throws IOException {
        StringBuilder kept = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            int event = step();
            boolean isText =
                    event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE;
            if (isText && depth == inside && (room -= xml.getTextLength()) >= 0) {
                kept.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        return kept.toString();
    }

    /**
     * The beginning of the text of the element that has just begun, which does not count as the
     * thing's own.
     */
    String textAside(int most) throws IOException {
        long before = room;
        room = most;
        String text = text();
        room = before;
        return text;
    }

    /** Reads over the element that has just begun. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside) {
            step();
        }
    }

    private int step() throws IOException {
        try {
            int event = xml.next();
            characters.eventDone();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    deepest = Math.max(deepest, ++depth);
                    if (depth > DEEPEST) {
                        throw new WxrUnreadable(
                                line(), "elements nested more than " + DEEPEST + " deep");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> ended = true;
                default -> {}
            }
            return event;
        } catch (XMLStreamException e) {
            throw unreadable(e, line());
        }
    }

    private static IOException unreadable(XMLStreamException e, long line) {
        Throwable cause = e.getNestedException();
        if (cause instanceof IOException io) {
            return io;
        }
        String said = e.getMessage() == null ? "" : e.getMessage();
        String reason =
                said.replaceFirst("(?s)^.*?\\nMessage: ", "").replaceAll("\\s+", " ").strip();
        return new WxrUnreadable(line, "the file is cut off or no XML from here on: " + reason);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing outside the file is read");
                });
        // No entity can be declared, so these only count the &amp; of long files.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.entityExpansionLimit", 0);
        // Later Java versions stop at a depth of their own, with a message for programmers.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        // Else a section of any size becomes one string.
        factory.setProperty("jdk.xml.cdataChunkSize", 8192);
        return factory;
    }
}
