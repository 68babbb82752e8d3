package press.harmattan.importer.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/** Takes away boxes that only arrange, each leaving paragraphs; those in a cell leave text. */
final class Boxes {
    private Boxes() {}

    static void takeAway(Element body) {
        Elements boxes = body.select(Blocks.BOXES);
        Set<Element> parents = new LinkedHashSet<>();
        for (int i = boxes.size() - 1; i >= 0; i--) {
            Element box = boxes.get(i);
            if (box.closest("figure, figcaption, li, dd, td, th") == null) {
                Paragraphs.part(box, true);
            }
            for (String kept : new String[] {"lang", "dir"}) {
                box.children().stream()
                        .filter(child -> box.hasAttr(kept) && !child.hasAttr(kept))
                        .forEach(child -> child.attr(kept, box.attr(kept)));
            }
        }
        boxes.forEach(box -> parents.add(box.parent()));
        List<Element> outermostLast = new ArrayList<>(parents);
        Collections.reverse(outermostLast);
        for (Element parent : outermostLast) {
            List<Node> children = new ArrayList<>();
            for (Node child : parent.childNodes()) {
                if (Blocks.isBox(child)) {
                    children.addAll(child.childNodes());
                } else {
                    children.add(child);
                }
            }
            Paragraphs.refill(parent, children);
        }
    }
}
