package press.harmattan.importer.wxr;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an export from its beginning to its end and holds one thing at a time, however large the
 * file is.
 */
public final class WxrReader implements AutoCloseable {
    private static final int CHANNEL = 2;
    private static final Set<String> SITE =
            Set.of("title", "link", "language", "wp:base_site_url", "wp:base_blog_url");
    private static final Set<String> PARTS =
            Set.of("wp:author", "wp:category", "wp:tag", "wp:term");

    private final WxrSource source;
    private final WxrText characters;
    private final WxrXml xml;
    private final Deque<WxrThing> ready = new ArrayDeque<>();
    private WxrFields site;
    private boolean siteTold;
    private boolean isExport;

    private WxrReader(InputStream in) throws IOException {
        source = new WxrSource(in);
        characters = new WxrText(source.reader());
        xml = new WxrXml(characters);
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
        while (ready.isEmpty() && !xml.ended()) {
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

    private void enterChannel() throws IOException {
        for (String expected : new String[] {"rss", "channel"}) {
            int outside = xml.depth();
            boolean begins = xml.begins();
            while (!begins && !xml.ended() && xml.depth() == outside) {
                begins = xml.begins();
            }
            if (!begins || !xml.name().equals(expected)) {
                throw new WxrUnreadable(
                        xml.line(),
                        "the file is no WordPress export: it has no <" + expected + ">");
            }
        }
        site = new WxrFields(xml.line());
    }

    private void advance() throws IOException {
        if (xml.begins()) {
            channelElement(xml.name());
        } else if (xml.depth() < CHANNEL) {
            tellSite();
        }
    }

    private void channelElement(String name) throws IOException {
        xml.measure();
        if (xml.depth() != CHANNEL + 1) {
            xml.skip();
        } else if (name.equals("wp:wxr_version")) {
            isExport = true;
            xml.skip();
        } else if (!siteTold && SITE.contains(name)) {
            site.text(name, xml.text());
        } else if (name.equals("item") || PARTS.contains(name)) {
            tellSite();
            ready.add(WxrElement.read(xml));
        } else {
            xml.skip();
        }
    }

    private void tellSite() throws IOException {
        if (!isExport) {
            throw new WxrUnreadable(
                    xml.line(),
                    "the file is RSS but no WordPress export: it has no wp:wxr_version");
        }
        if (!siteTold) {
            siteTold = true;
            ready.add(WxrThings.site(site));
        }
    }
}
