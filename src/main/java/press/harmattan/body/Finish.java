package press.harmattan.body;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.harmattan.language.InputText;
import press.harmattan.language.Slugs;

/** What can only be done when a body is whole: ids and the links to them, pictures, normal form. */
final class Finish {

    private static final String HEADINGS = "h2, h3, h4";

    private Finish() {}

    static String html(Document document, Losses losses) {
        Pictures.settle(document);
        document.select("table").forEach(Finish::removeEmpty);
        nameHeadings(document);
        document.body().getAllElements().forEach(element -> compose(element, losses));
        return written(document).body().html();
    }

    /** As bodies are written: no added space, and no entity that XML does not know. */
    static Document written(Document document) {
        document.outputSettings()
                .prettyPrint(false)
                .charset(StandardCharsets.UTF_8)
                .escapeMode(Entities.EscapeMode.xhtml);
        return document;
    }

    private static void removeEmpty(Element table) {
        if (!table.hasText() && table.selectFirst("img") == null) {
            Element parent = table.parent();
            table.remove();
            while (parent.childNodeSize() == 0 && !parent.normalName().equals("body")) {
                Element empty = parent;
                parent = empty.parent();
                empty.remove();
            }
        }
    }

    private static void nameHeadings(Document document) {
        Map<String, String> renamed = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Element heading : document.select(HEADINGS)) {
            String base = Slugs.from(heading.text()).orElse("section");
            String id = base;
            while (!given.add(id)) {
                id = Slugs.numbered(base, counts.merge(base, 1, Integer::sum) + 1);
            }
            if (!heading.id().isEmpty()) {
                renamed.putIfAbsent(heading.id(), id);
            }
            heading.attr("id", id);
        }
        for (Element link : document.select("a[href^=#]")) {
            String id = renamed.get(decoded(link.attr("href").substring(1)));
            if (id == null) {
                link.removeAttr("href");
            } else {
                link.attr("href", "#" + id);
            }
        }
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    /** Each text of the element in one piece, and that in NFC. */
    private static void compose(Element element, Losses losses) {
        List<Node> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node child : element.childNodes()) {
            collect(child, text, children, losses);
        }
        flush(text, children, losses);
        element.empty().appendChildren(children);
    }

    private static void collect(Node node, StringBuilder text, List<Node> children, Losses losses) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
        } else if (node.normalName().equals("a") && !node.hasAttr("href")) {
            node.childNodes().forEach(child -> collect(child, text, children, losses));
        } else {
            flush(text, children, losses);
            children.add(node);
        }
    }

    private static void flush(StringBuilder text, List<Node> children, Losses losses) {
        if (!text.isEmpty()) {
            losses.characters(InputText.lostInBody(text.toString()));
            children.add(new TextNode(InputText.cleanBody(text.toString()).text()));
            text.setLength(0);
        }
    }
}
