package press.harmattan.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import press.harmattan.given.Api;

/** Reads feeds as those who subscribe to them. */
final class Reader {
    static final List<String> PATHS =
            List.of("/v1/articles.rss", "/v1/articles.atom", "/v1/articles.feed.json");

    private static final NamespaceContext NAMESPACES = new Namespaces();

    private Reader() {}

    static Channel rss(Object... parameters) {
        return (Channel) wire(get("/v1/articles.rss", parameters));
    }

    static Feed atom(Object... parameters) {
        return (Feed) wire(get("/v1/articles.atom", parameters));
    }

    static JsonPath json(Object... parameters) {
        return get("/v1/articles.feed.json", parameters).jsonPath();
    }

    static Response get(String path, Object... parameters) {
        Response response = Api.get(path, parameters);
        assertEquals(200, response.statusCode(), response::asString);
        return response;
    }

    private static WireFeed wire(Response response) {
        try {
            return new WireFeedInput().build(new StringReader(text(response)));
        } catch (FeedException e) {
            throw new AssertionError(text(response), e);
        }
    }

    static String text(Response response) {
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }

    /** The feed as XML. */
    static Document xml(Response response) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(response.asByteArray()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(text(response), e);
        }
    }

    /** What an XPath finds; Atom's elements have the prefix {@code a}. */
    static List<String> values(Document document, String path) {
        try {
            XPath xpath = XPathFactory.newInstance().newXPath();
            xpath.setNamespaceContext(NAMESPACES);
            NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(i -> found.item(i).getTextContent())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }

    /** The one thing that an XPath finds. */
    static String value(Document document, String path) {
        List<String> values = values(document, path);
        assertEquals(1, values.size(), () -> path + " finds " + values);
        return values.get(0);
    }

    private static final class Namespaces implements NamespaceContext {
        private static final Map<String, String> URIS =
                Map.of(
                        "a", "http://www.w3.org/2005/Atom",
                        "content", "http://purl.org/rss/1.0/modules/content/",
                        "dc", "http://purl.org/dc/elements/1.1/",
                        "dcterms", "http://purl.org/dc/terms/",
                        "media", "http://search.yahoo.com/mrss/",
                        "xml", XMLConstants.XML_NS_URI);

        @Override
        public String getNamespaceURI(String prefix) {
            return URIS.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
        }

        @Override
        public String getPrefix(String uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Iterator<String> getPrefixes(String uri) {
            throw new UnsupportedOperationException();
        }
    }
}
