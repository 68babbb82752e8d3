package press.harmattan.feed;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import press.harmattan.published.Access;

/** The part of RSS and Atom that is the same: words of other vocabularies, and the writing. */
final class Xml {
    static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");
    static final Namespace DC = Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

    private static final Namespace DC_TERMS =
            Namespace.getNamespace("dcterms", "http://purl.org/dc/terms/");

    private static final Namespace MEDIA =
            Namespace.getNamespace("media", "http://search.yahoo.com/mrss/");

    private Xml() {}

    /**
     * The text without the characters that XML cannot carry (XML 1.0, section 2.2), one of which
     * would cost readers the whole feed; null stays null.
     */
    static String legal(String raw) {
        if (raw == null || raw.codePoints().allMatch(Xml::isLegal)) {
            return raw;
        }
        StringBuilder kept = new StringBuilder(raw.length());
        raw.codePoints().filter(Xml::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int point) {
        return point >= 0x20 && point <= 0xD7FF
                || point == '\t'
                || point == '\n'
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    /** An element with a text, which is {@link #legal} already. */
    static Element element(Namespace namespace, String name, String text) {
        return new Element(name, namespace).setText(text);
    }

    /** What neither RSS nor Atom has a word for: the picture, and that the body is not for all. */
    static List<Element> extras(FeedItem item) {
        List<Element> extras = new ArrayList<>();
        if (item.image() != null) {
            extras.add(picture(item.image()));
        }
        if (item.access() != Access.open) {
            extras.add(element(DC_TERMS, "accessRights", item.access().name()));
        }
        return extras;
    }

    private static Element picture(FeedItem.Picture image) {
        Element content = element(MEDIA, "content", null).setAttribute("url", image.url());
        attribute(content, "fileSize", image.bytes());
        attribute(content, "type", image.type());
        content.setAttribute("medium", "image");
        attribute(content, "width", image.width());
        attribute(content, "height", image.height());
        if (image.caption() != null) {
            content.addContent(
                    element(MEDIA, "description", image.caption()).setAttribute("type", "plain"));
        }
        if (image.credit() != null) {
            content.addContent(element(MEDIA, "credit", image.credit()));
        }
        return content;
    }

    private static void attribute(Element element, String name, Object value) {
        if (value != null) {
            element.setAttribute(name, value.toString());
        }
    }

    /** The feed as a tree, with every vocabulary declared once. */
    static Document tree(WireFeed feed) {
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            List.of(DC, DC_TERMS, MEDIA)
                    .forEach(document.getRootElement()::addNamespaceDeclaration);
            return document;
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says in which language an element is. */
    static void lang(Element element, String lang) {
        element.setAttribute("lang", lang, Namespace.XML_NAMESPACE);
    }

    static byte[] bytes(Document document) {
        // In pieces: a hundred whole bodies would be copied again and again as one array grows.
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            new XMLOutputter(Format.getRawFormat().setLineSeparator("\n")).output(document, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
