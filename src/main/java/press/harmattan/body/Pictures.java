package press.harmattan.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells figures that are one picture with a caption from the many other uses of that element. */
final class Pictures {

    private static final int MOST_NODES = 400;

    private static final Set<Tags.Fate> FOREIGN =
            Set.of(
                    Tags.Fate.heading,
                    Tags.Fate.list,
                    Tags.Fate.quote,
                    Tags.Fate.figure,
                    Tags.Fate.table,
                    Tags.Fate.embed,
                    Tags.Fate.preformatted);

    private Pictures() {}

    /** Whether it holds one picture, and a paragraph nowhere but in its caption. */
    static boolean isPicture(Element figure) {
        int images = 0;
        int nodes = 0;
        Node node = next(figure, figure);
        while (node != null) {
            if (++nodes > MOST_NODES) {
                return false;
            }
            if (node instanceof Element element) {
                Tags.Fate fate = Tags.fate(element.normalName());
                boolean stray =
                        element.normalName().equals("p")
                                && !element.parent().normalName().equals("figcaption");
                if (stray || FOREIGN.contains(fate)) {
                    return false;
                }
                images += fate == Tags.Fate.image ? 1 : 0;
            }
            node = next(node, figure);
        }
        return images == 1;
    }

    /** Paragraphs of nothing but pictures become figures; figures have their picture first. */
    static void settle(Document document) {
        document.select("figure").forEach(Pictures::order);
        List<Node> blocks = new ArrayList<>();
        for (Element block : document.body().children()) {
            if (block.normalName().equals("p") && !block.hasText()) {
                List<Element> figures = new ArrayList<>();
                block.select("img").forEach(image -> figures.add(figure(image, block)));
                // on all of them it would take too long
                figures.stream().findFirst().ifPresent(first -> Origins.copy(block, first));
                blocks.addAll(figures);
            } else {
                blocks.add(block);
            }
        }
        document.body().empty().appendChildren(blocks);
    }

    private static Element figure(Element image, Element paragraph) {
        Element figure = new Element("figure");
        figure.attributes().addAll(paragraph.attributes());
        Element link = image.closest("a");
        Element around = link == null ? figure : figure.appendChild(link.shallowClone()).child(0);
        around.appendChild(image.shallowClone());
        return figure;
    }

    /** The captions of one figure are one, behind the picture; without a picture it is a text. */
    private static void order(Element figure) {
        Element caption = figure.selectFirst("figcaption");
        if (caption != null) {
            for (Element more : figure.select("figcaption")) {
                if (more != caption) {
                    caption.appendText(" ");
                    caption.appendChildren(more.childNodesCopy());
                    more.remove();
                }
            }
            figure.appendChild(caption);
        }
        if (figure.selectFirst("img") == null) {
            figure.tagName("p");
            caption.unwrap();
        }
    }

    private static Node next(Node node, Node root) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != root && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == root ? null : at.nextSibling();
    }
}
