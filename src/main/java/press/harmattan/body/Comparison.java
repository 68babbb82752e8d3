package press.harmattan.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import press.harmattan.language.InputText;

/**
 * Tells what somebody wrote and readers do not get. It looks at what came in and at what stands for
 * it in the end, and not at how that came about: whatever is not there is a loss, unless it is
 * among the few things here that nobody can see.
 */
final class Comparison implements NodeFilter {

    private static final Map<String, String> LOOKS_LIKE =
            Map.of("b", "strong", "i", "em", "menu", "ul", "dir", "ul");

    private static final Set<Tags.Fate> SHOWN_BY_WHAT_IS_IN_THEM =
            EnumSet.of(
                    Tags.Fate.heading,
                    Tags.Fate.list,
                    Tags.Fate.item,
                    Tags.Fate.quote,
                    Tags.Fate.caption,
                    Tags.Fate.table,
                    Tags.Fate.row,
                    Tags.Fate.cell,
                    Tags.Fate.inline);

    private final Map<Element, Element> made;
    private final Losses losses;
    private final AttributeComparison attributes;
    private final Deque<Shown> before = new ArrayDeque<>();
    private int texts;
    private int pictureWords;

    private record Shown(int texts, int pictureWords) {}

    /**
     * @param made what stands for each element that came in, if anything does
     */
    Comparison(Map<Element, Element> made, Losses losses) {
        this.made = made;
        this.losses = losses;
        attributes = new AttributeComparison(made, losses);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            switch (Tags.fate(element.normalName())) {
                case dropped -> {
                    losses.removed(whole(element));
                    return FilterResult.SKIP_ENTIRELY;
                }
                case embed -> {
                    embed(element);
                    return FilterResult.SKIP_ENTIRELY;
                }
                default -> {
                    before.push(new Shown(texts, pictureWords));
                    pictureWords += element.attr("alt").isBlank() ? 0 : 1;
                }
            }
        } else {
            losses.removed("a comment");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Shown then = before.pop();
            boolean shows = then.texts < texts;
            boolean isImage = Tags.fate(element.normalName()) == Tags.Fate.image;
            if (isImage && !made.containsKey(element)) {
                losses.removed("an image without an address on the web");
                return FilterResult.CONTINUE;
            }
            if (!isImage) {
                tag(element, shows);
            }
            attributes.compare(element, shows || then.pictureWords < pictureWords);
        }
        return FilterResult.CONTINUE;
    }

    private static String whole(Element element) {
        String tag = Losses.tag(element.normalName());
        return element.childNodeSize() == 0 ? tag : tag + " with what is in it";
    }

    private void embed(Element element) {
        Element link = made.get(element);
        if (link == null) {
            losses.removed(whole(element));
        } else {
            boolean isLink = link.normalName().equals("a");
            String tag = Losses.tag(element.normalName());
            losses.became(tag, isLink ? "a link" : "plain text");
            if (element.hasText() || element.selectFirst("img") != null) {
                losses.removed("what is in " + tag);
            }
        }
    }

    private void text(String text) {
        losses.characters(InputText.lostInBody(text));
        texts += text.isBlank() || text.chars().allMatch(c -> c <= ' ' || c == 0xA0) ? 0 : 1;
    }

    private void tag(Element element, boolean shows) {
        String name = element.normalName();
        Tags.Fate fate = Tags.fate(name);
        Element there = made.get(element);
        String other = there == null || fate == Tags.Fate.dissolved ? "" : there.normalName();
        if (Tags.isBare(name) || looksTheSame(element, other)) {
            return;
        }
        if (!other.isEmpty()) {
            losses.became(Losses.tag(name), Losses.tag(other));
        } else if (shows) {
            losses.became(Losses.tag(name), "plain text");
        } else if (!SHOWN_BY_WHAT_IS_IN_THEM.contains(fate) && !name.equals("p")) {
            losses.removed(Losses.tag(name));
        }
    }

    /** A paragraph may stand for a picture alone, or be all of a heading, a caption or an item. */
    private static boolean looksTheSame(Element element, String other) {
        String name = element.normalName();
        return name.equals("br")
                || name.equals("p") && (!other.isEmpty() || isAllOfItsParent(element))
                || LOOKS_LIKE.getOrDefault(name, name).equals(other);
    }

    private static boolean isAllOfItsParent(Element element) {
        Element parent = element.parent();
        return parent.childrenSize() == 1 && parent.ownText().isBlank();
    }
}
