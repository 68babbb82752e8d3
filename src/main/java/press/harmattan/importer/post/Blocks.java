package press.harmattan.importer.post;

import java.util.Set;
import org.jsoup.nodes.Node;

/** What the name of an element says about text in it and beside it. */
final class Blocks {
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "center",
                    "dd",
                    "details",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "legend",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "script",
                    "section",
                    "style",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");
    private static final Set<String> MIXED =
            Set.of("article", "aside", "center", "div", "footer", "header", "main", "section");
    private static final Set<String> WHEN_PARTED = Set.of("dd", "li", "td", "th");
    private static final Set<String> UNTOUCHED =
            Set.of("pre", "script", "style", "textarea", "svg", "math", "select");
    private static final Set<String> NO_TEXT =
            Set.of("table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl", "figure", "body");

    /** Selects every box. */
    static final String BOXES = String.join(",", MIXED);

    private Blocks() {}

    static boolean isBlockOrNothing(Node node) {
        return node == null || isBlock(node);
    }

    static boolean isBlock(Node node) {
        return BLOCKS.contains(node.normalName());
    }

    static boolean isEdge(Node node) {
        return isBlockOrNothing(node) || node.normalName().equals("br");
    }

    /** Whether it only arranges what is in it. */
    static boolean isBox(Node node) {
        return MIXED.contains(node.normalName());
    }

    /** Whether line breaks in it mean something else, or nothing. */
    static boolean isUntouched(Node node) {
        return UNTOUCHED.contains(node.normalName());
    }

    static boolean holdsText(Node node) {
        return !NO_TEXT.contains(node.normalName());
    }

    /** Whether blank lines in it part paragraphs. */
    static boolean holdsParagraphs(Node node) {
        return node.nameIs("body")
                || node.nameIs("blockquote")
                || isBox(node)
                || WHEN_PARTED.contains(node.normalName());
    }
}
