package press.harmattan.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Builds a body out of what a walk over other HTML meets, so that whatever comes in, the result has
 * one shape: blocks at the top, text only inside them, nothing empty but cells.
 *
 * <p>A block is made when its first text or picture comes. Quotes, lists and tables nested deeper
 * than the limit keep their text and lose their tags. It is one class for its one stack of open
 * blocks, which every rule here reads and changes.
 */
final class CleanTree {

    private static final int MAX_DEPTH = 24;

    private static final Set<String> PHRASES = Set.of("h2", "h3", "h4", "figcaption", "figure");
    private static final Set<String> LEAVES = Set.of("p", "h2", "h3", "h4", "figcaption");
    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> ROWS = Set.of("table", "thead", "tbody");
    private static final Set<String> TABLE_PARTS = Set.of("thead", "tbody", "tr", "td", "th");
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final class Open {
        private final String tag;
        private final Element source;
        private final Scope scope;
        private Element made;

        Open(String tag, Element source, Scope scope) {
            this.tag = tag;
            this.source = source;
            this.scope = scope;
        }
    }

    private final Deque<Open> blocks = new ArrayDeque<>();
    private final Run run;
    private final Document document = Document.createShell("");

    CleanTree(Losses losses) {
        run = new Run(losses);
        push("body", null, Scope.NONE);
        top().made = document.body();
    }

    Document document() {
        return document;
    }

    Run run() {
        return run;
    }

    /** Opens a block where it may stand, else a paragraph; inside a heading it only parts words. */
    void block(String tag, Element source, Scope scope) {
        if (PHRASES.contains(top().tag) && !tag.equals("figcaption")) {
            run.space();
            run.inlines().begin("span", source, Map.of());
            return;
        }
        closeLeaf();
        closeImplied(tag);
        if (!TABLE_PARTS.contains(tag)) {
            openCell(scope);
        }
        String fitting = fitting(tag);
        boolean isItem = fitting.equals("li");
        if (isItem && !LISTS.contains(top().tag)) {
            push("ul", null, scope);
        } else if (!isItem && LISTS.contains(top().tag)) {
            openLastItem(scope);
        }
        push(fitting, source, scope);
        if (CELLS.contains(fitting)) {
            make(); // an empty cell holds its place
        }
    }

    void endBlock(Element source) {
        if (blocks.stream().anyMatch(open -> open.source == source)) {
            while (top().source != source) {
                blocks.pop();
            }
            blocks.pop();
            run.end();
        } else if (PHRASES.contains(top().tag)) {
            run.space();
            run.inlines().end(source);
        } else {
            closeLeaf();
        }
    }

    void text(String raw, Scope scope) {
        String next = run.next(raw);
        if (!next.isEmpty()) {
            Element leaf = leaf(scope);
            run.append(next, leaf, top().scope);
        }
    }

    void image(Element image, Scope scope) {
        if (top().tag.equals("figure")) {
            Element figure = make();
            Optional<Element> link = run.inlines().link();
            link.ifPresent(figure::appendChild);
            link.orElse(figure).appendChild(image);
        } else {
            Element leaf = leaf(scope);
            run.append(image, leaf, top().scope);
        }
    }

    private String fitting(String tag) {
        boolean tooDeep = blocks.size() > MAX_DEPTH;
        boolean fits =
                switch (tag) {
                    case "h2", "h3", "h4", "figure" -> top().tag.equals("body");
                    case "figcaption" -> top().tag.equals("figure");
                    case "blockquote" -> !tooDeep && !isInside(CELLS);
                    case "table" -> !tooDeep && !isInside(Set.of("table"));
                    case "thead", "tbody" -> top().tag.equals("table");
                    case "tr" -> ROWS.contains(top().tag);
                    case "td", "th" -> top().tag.equals("tr");
                    case "li" -> !tooDeep || LISTS.contains(top().tag);
                    default -> !tooDeep || tag.equals("p");
                };
        return fits ? tag : "p";
    }

    /** Where the next text goes; whatever it needs around it is opened now. */
    private Element leaf(Scope scope) {
        if (run.hasGap() && top().tag.equals("p")) {
            Open whole = blocks.pop();
            run.end();
            push("p", whole.source, whole.scope);
        }
        switch (top().tag) {
            case "body", "blockquote" -> push("p", null, scope);
            case "ul", "ol" -> push("li", null, scope);
            case "figure" -> push("figcaption", null, scope);
            default -> openCell(scope);
        }
        return make();
    }

    /** What stands in a table outside its cells gets one of its own. */
    private void openCell(Scope scope) {
        switch (top().tag) {
            case "table" -> push(scope, "tbody", "tr", "td");
            case "thead", "tbody" -> push(scope, "tr", "td");
            case "tr" -> push(scope, "td");
            default -> {}
        }
    }

    /** An item, cell or row that nobody opened ends where a real one begins. */
    private void closeImplied(String tag) {
        Set<String> parts = tag.equals("li") ? Set.of("li") : TABLE_PARTS;
        if (tag.equals("li") || TABLE_PARTS.contains(tag)) {
            while (top().source == null && parts.contains(top().tag)) {
                blocks.pop();
            }
        }
    }

    /** A block that stands in a list without an item belongs to the item before it. */
    private void openLastItem(Scope scope) {
        Element list = top().made;
        push("li", null, scope);
        top().made = list == null ? null : list.lastElementChild();
    }

    private Element make() {
        Element parent = null;
        Scope around = Scope.NONE;
        for (var each = blocks.descendingIterator(); each.hasNext(); ) {
            Open open = each.next();
            if (open.made == null) {
                open.made = parent.appendElement(open.tag);
                open.scope.write(open.made, around);
                if (open.source != null) {
                    Origins.mark(open.made, open.source);
                    Attributes.ofBlock(open.tag, open.source).forEach(open.made::attr);
                }
            }
            parent = open.made;
            around = open.scope;
        }
        return parent;
    }

    private void closeLeaf() {
        while (LEAVES.contains(top().tag)) {
            blocks.pop();
        }
        run.end();
    }

    private void push(String tag, Element source, Scope scope) {
        blocks.push(new Open(tag, source, scope));
    }

    private void push(Scope scope, String... tags) {
        for (String tag : tags) {
            push(tag, null, scope);
        }
    }

    private Open top() {
        return blocks.peek();
    }

    private boolean isInside(Set<String> tags) {
        return blocks.stream().anyMatch(open -> tags.contains(open.tag));
    }
}
