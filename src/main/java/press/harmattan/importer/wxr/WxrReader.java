package press.harmattan.importer.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an export from its beginning to its end and holds one thing at a time, however large the
 * file is. Elements are known by their prefixed names, which every version of the format shares,
 * while the addresses of its namespaces have changed.
 */
public final class WxrReader implements AutoCloseable {
    /** Characters of one item, all of its kept fields together. */
    static final int MOST_TEXT = 10 * 1024 * 1024;

    private static final int DEEPEST_ITEM = 20;
    private static final int DEEPEST_FILE = 100;
    private static final Set<String> SITE =
            Set.of("title", "link", "language", "wp:base_site_url", "wp:base_blog_url");
    private static final Set<String> PARTS =
            Set.of("wp:author", "wp:category", "wp:tag", "wp:term");
    private static final Set<String> KEPT =
            Set.of(
                    "title",
                    "link",
                    "guid",
                    "dc:creator",
                    "pubDate",
                    "content:encoded",
                    "excerpt:encoded",
                    "wp:post_id",
                    "wp:post_date",
                    "wp:post_date_gmt",
                    "wp:post_modified_gmt",
                    "wp:post_name",
                    "wp:status",
                    "wp:post_type",
                    "wp:post_parent",
                    "wp:post_password",
                    "wp:is_sticky",
                    "wp:attachment_url",
                    "wp:author_id",
                    "wp:author_login",
                    "wp:author_display_name",
                    "wp:author_first_name",
                    "wp:author_last_name",
                    "wp:term_id",
                    "wp:category_nicename",
                    "wp:category_parent",
                    "wp:cat_name",
                    "wp:category_description",
                    "wp:tag_slug",
                    "wp:tag_name",
                    "wp:tag_description",
                    "wp:term_taxonomy",
                    "wp:term_slug",
                    "wp:term_parent",
                    "wp:term_name",
                    "wp:term_description");

    private final WxrSource source;
    private final WxrText characters;
    private final XMLStreamReader xml;
    private final Deque<WxrThing> ready = new ArrayDeque<>();
    private WxrFields site;
    private boolean siteTold;
    private boolean isExport;
    private boolean ended;
    private int depth;
    private int deepest;
    private int room;

    private WxrReader(InputStream in) throws IOException {
        source = new WxrSource(in);
        characters = new WxrText(source.reader());
        try {
            xml = factory().createXMLStreamReader(characters);
        } catch (XMLStreamException e) {
            throw unreadable(e, 1);
        }
    }

    /**
     * Opens an export, packed by gzip or not.
     *
     * @throws WxrUnreadable when it is no WordPress export; also thrown by {@link #next}
     */
    public static WxrReader open(InputStream in) throws IOException {
        WxrReader reader = new WxrReader(in);
        reader.enterChannel();
        return reader;
    }

    /**
     * The next thing of the file, empty at its end.
     *
     * @throws WxrUnreadable when the file is cut off or no XML from here on, or has a document type
     */
    public Optional<WxrThing> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            advance();
        }
        return Optional.ofNullable(ready.poll());
    }

    /** Bytes of the file read so far, for a progress bar; safe to ask from another thread. */
    public long bytesRead() {
        return source.bytesRead();
    }

    /** Characters left out so far because XML has no place for them. */
    public long droppedCharacters() {
        return characters.dropped();
    }

    /** Replacement characters seen so far: bytes that were no text in the file's encoding. */
    public long damagedCharacters() {
        return characters.damaged();
    }

    @Override
    public void close() throws IOException {
        characters.close();
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
        // Else a section of any size becomes one string.
        factory.setProperty("jdk.xml.cdataChunkSize", 8192);
        return factory;
    }

    private void enterChannel() throws IOException {
        for (String expected : new String[] {"rss", "channel"}) {
            int event = step();
            while (event != XMLStreamConstants.START_ELEMENT) {
                if (event == XMLStreamConstants.END_ELEMENT || ended) {
                    throw new WxrUnreadable(line(), "the file is no WordPress export");
                }
                event = step();
            }
            if (!xml.getLocalName().equals(expected)) {
                throw new WxrUnreadable(
                        line(),
                        "the file is no WordPress export: it has <"
                                + xml.getLocalName()
                                + "> where <"
                                + expected
                                + "> is expected");
            }
        }
        site = new WxrFields(line());
    }

    private void advance() throws IOException {
        int event = step();
        if (event == XMLStreamConstants.START_ELEMENT) {
            channelElement(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT && depth == 1) {
            tellSite();
        }
    }

    private void channelElement(String name) throws IOException {
        room = MOST_TEXT;
        if (name.equals("wp:wxr_version")) {
            isExport = true;
            skip();
        } else if (!siteTold && SITE.contains(name)) {
            site.text(name, text());
        } else if (name.equals("item") || PARTS.contains(name)) {
            tellSite();
            ready.add(thing(name));
        } else {
            skip();
        }
    }

    private void tellSite() throws IOException {
        if (!isExport) {
            throw new WxrUnreadable(
                    line(), "the file is RSS but no WordPress export: it has no wp:wxr_version");
        }
        if (!siteTold) {
            siteTold = true;
            ready.add(site.site());
        }
    }

    private WxrThing thing(String name) throws IOException {
        WxrFields fields = new WxrFields(line());
        int outside = depth - 1;
        deepest = depth;
        while (depth > outside) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                child(fields, xml.getLocalName());
            }
        }
        if (room < 0) {
            fields.fault("more than 10 MB of text");
        }
        if (deepest - outside > DEEPEST_ITEM) {
            fields.fault("elements nested more than " + DEEPEST_ITEM + " deep");
        }
        return switch (name) {
            case "item" -> fields.item();
            case "wp:author" -> fields.author();
            case "wp:category" -> fields.category();
            case "wp:tag" -> fields.tag();
            default -> fields.term();
        };
    }

    private void child(WxrFields fields, String name) throws IOException {
        switch (name) {
            case "category" -> {
                String domain = attribute("domain");
                String nicename = attribute("nicename");
                fields.label(domain, nicename, text());
            }
            case "wp:postmeta", "wp:termmeta" -> meta(fields);
            case "wp:comment" -> {
                fields.comment();
                skip();
            }
            default -> {
                if (KEPT.contains(name)) {
                    fields.text(name, text());
                } else {
                    skip();
                }
            }
        }
    }

    private void meta(WxrFields fields) throws IOException {
        int outside = depth - 1;
        String key = "";
        while (depth > outside) {
            if (step() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("wp:meta_key")) {
                key = text().strip();
            } else if (xml.getLocalName().equals("wp:meta_value") && WxrFields.wantsMeta(key)) {
                fields.meta(key, text());
            } else {
                skip();
            }
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        room -= value == null ? 0 : value.length();
        return value == null ? "" : value;
    }

    /** The text of the element that has just begun, read to its end, without what is nested. */
    private String text() throws IOException {
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

    private void skip() throws IOException {
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
                    if (depth > DEEPEST_FILE) {
                        throw new WxrUnreadable(
                                line(), "elements nested more than " + DEEPEST_FILE + " deep");
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

    private long line() {
        return xml.getLocation().getLineNumber() + characters.linesBefore();
    }

    private static IOException unreadable(XMLStreamException e, long line) {
        Throwable cause = e.getNestedException();
        if (cause instanceof IOException io) {
            return io;
        }
        String said = e.getMessage() == null ? "" : e.getMessage();
        String reason =
                said.replaceFirst("(?s)^.*?\\nMessage: ", "").replaceAll("\\s+", " ").strip();
        return new WxrUnreadable(line, "the file is cut off or no XML from here on: " + reason, e);
    }
}
