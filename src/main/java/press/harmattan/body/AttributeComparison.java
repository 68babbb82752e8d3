package press.harmattan.body;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import press.harmattan.language.InputText;

/** Tells what elements said of themselves and readers do not get. */
final class AttributeComparison {

    /** Attributes that stay on some element. */
    private static final Set<String> KEPT =
            Set.of(
                    "href", "src", "alt", "width", "height", "id", "lang", "dir", "colspan",
                    "rowspan", "scope");

    private static final Set<String> SPANS = Set.of("colspan", "rowspan");
    private static final Set<String> SCOPES = Set.of("lang", "dir");

    /** The parser reads no more of one tag, and does not say so. */
    private static final int MOST_ATTRIBUTES = 512;

    private final Map<Element, Element> made;
    private final Losses losses;

    /**
     * @param made what stands for each element that came in, if anything does
     */
    AttributeComparison(Map<Element, Element> made, Losses losses) {
        this.made = made;
        this.losses = losses;
    }

    /**
     * Compares one element.
     *
     * @param speaks whether it has a text or a picture that is described
     */
    void compare(Element element, boolean speaks) {
        if (element.attributesSize() >= MOST_ATTRIBUTES) {
            losses.removed("what a tag says beyond " + MOST_ATTRIBUTES + " attributes");
        }
        for (Attribute attribute : element.attributes()) {
            if (isKept(element, attribute, speaks)) {
                value(element, attribute);
            } else {
                losses.removed(said(element, attribute.getKey()));
            }
        }
    }

    /** To span one cell is what every cell does. */
    private boolean isKept(Element element, Attribute attribute, boolean speaks) {
        String name = attribute.getKey();
        if (SCOPES.contains(name)) {
            return isScopeKept(element, attribute, speaks);
        }
        if (SPANS.contains(name) && attribute.getValue().strip().equals("1")) {
            return true;
        }
        Element there = made.get(element);
        return there != null
                && there.hasAttr(name)
                && there.normalName().equals(Tags.kept(element.normalName()));
    }

    /** Where nothing is said, nothing has a language or a direction. */
    private boolean isScopeKept(Element element, Attribute attribute, boolean speaks) {
        boolean understood = Scope.understands(attribute.getKey(), attribute.getValue());
        return switch (Tags.fate(element.normalName())) {
            case image, lineBreak -> false;
            case inline, dissolved, quotation, caption ->
                    understood && (!speaks || made.containsKey(element));
            default -> understood;
        };
    }

    private void value(Element element, Attribute attribute) {
        String name = attribute.getKey();
        if (name.equals("id") && !made.get(element).id().equals(attribute.getValue())) {
            losses.became(said(element, name), "one made from its text");
        }
        if (name.equals("alt")) {
            losses.characters(InputText.lostInLine(attribute.getValue()));
        }
    }

    private static String said(Element element, String name) {
        String said = "the attribute " + family(name);
        return KEPT.contains(name) ? said + " of " + Losses.tag(element.normalName()) : said;
    }

    private static String family(String name) {
        if (name.startsWith("data-")) {
            return "data-…";
        }
        return name.startsWith("aria-") ? "aria-…" : Losses.name(name);
    }
}
