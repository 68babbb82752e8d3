package press.harmattan.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import press.harmattan.given.Api;

/** A sitemap that was read, and held to the rules of sitemaps.org and of Google's extensions. */
final class Sitemap {
    private static final String PROTOCOL = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int MOST_ENTRIES = 50_000;
    private static final int MOST_BYTES = 52_428_800;

    /** Which elements an element may have. */
    private static final Map<String, Set<String>> CHILDREN =
            Map.of(
                    "urlset", Set.of("url"),
                    "url", Set.of("loc", "lastmod", "news", "link"),
                    "sitemapindex", Set.of("sitemap"),
                    "sitemap", Set.of("loc", "lastmod"),
                    "news", Set.of("publication", "publication_date", "title"),
                    "publication", Set.of("name", "language"));

    private static final Set<String> OF_NEWS =
            Set.of("news", "publication", "name", "language", "publication_date", "title");

    private final Document document;

    private Sitemap(Document document) {
        this.document = document;
    }

    /** Reads a sitemap; whatever breaks a rule fails. */
    static Sitemap read(String path) {
        Response response = Api.get(path);
        assertEquals(200, response.statusCode(), response::asString);
        byte[] bytes = response.asByteArray();
        assertTrue(bytes.length <= MOST_BYTES, bytes.length + " bytes");
        assertTrue(
                new String(bytes, UTF_8).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
        Sitemap sitemap = new Sitemap(parsed(bytes));
        sitemap.check(sitemap.document.getDocumentElement());
        return sitemap;
    }

    /** The addresses that an XPath of local names finds, from the first slash of their paths. */
    List<String> paths(String path) {
        return texts(path).stream()
                .map(url -> url.replaceFirst("^http://localhost:[0-9]+", ""))
                .toList();
    }

    /** The texts that an XPath of local names finds, in the order of the document. */
    List<String> texts(String path) {
        String local = path.replaceAll("(?<=/)([a-z_]+)(?=[/\\[]|$)", "*[local-name()='$1']");
        try {
            NodeList nodes =
                    (NodeList)
                            XPathFactory.newInstance()
                                    .newXPath()
                                    .evaluate(local, document, XPathConstants.NODESET);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
            return texts;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Document parsed(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void check(Element element) {
        String name = element.getLocalName();
        assertEquals(namespace(name), element.getNamespaceURI(), name);
        int children = 0;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                assertTrue(
                        CHILDREN.getOrDefault(name, Set.of()).contains(inner.getLocalName()),
                        () -> name + " has " + inner.getLocalName());
                check(inner);
                children++;
            }
        }
        assertTrue(children <= MOST_ENTRIES, name + " has " + children);
        switch (name) {
            case "url", "sitemap" -> assertEquals("loc", element.getFirstChild().getLocalName());
            case "news", "publication" -> assertEquals(CHILDREN.get(name).size(), children);
            case "loc" -> checkAddress(element.getTextContent());
            case "link" -> checkAddress(element.getAttribute("href"));
            case "lastmod", "publication_date" -> Instant.parse(element.getTextContent());
            case "language" -> assertTrue(element.getTextContent().matches("[a-z]{2,3}"));
            case "title", "name" -> assertTrue(!element.getTextContent().isBlank());
            default -> {}
        }
    }

    private static String namespace(String name) {
        if (name.equals("link")) {
            return XHTML;
        }
        return OF_NEWS.contains(name) ? NEWS : PROTOCOL;
    }

    private static void checkAddress(String url) {
        assertTrue(url.matches("https?://[\\x21-\\x7E]{1,2040}"), url);
        URI.create(url);
    }
}
