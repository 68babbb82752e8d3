package press.harmattan.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Makes HTML safe and regular. Nothing of what comes in is passed on: the result is built anew from
 * the elements, attributes and addresses that {@link Tags}, {@link Attributes} and {@link Links}
 * allow, so what they do not name cannot come out, and {@link Comparison} tells what did not. A
 * second time changes nothing.
 */
public final class Sanitiser implements NodeFilter {

    private final Links links;
    private final CleanTree tree;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private int preformatted;

    private Sanitiser(Links links, Losses losses) {
        this.links = links;
        tree = new CleanTree(losses);
        scopes.push(Scope.NONE);
    }

    public static Sanitised sanitise(String html) {
        return sanitise(html, null);
    }

    /**
     * @param base where the HTML comes from, so that relative addresses can be made whole; without
     *     it they are removed
     */
    public static Sanitised sanitise(String html, String base) {
        return sanitise(html, base, new Losses());
    }

    /**
     * @param losses what was lost before
     */
    static Sanitised sanitise(String html, String base, Losses losses) {
        Element source = Reading.read(html, losses);
        source.select("table > caption").forEach(Sanitiser::moveBefore);
        Sanitiser sanitiser = new Sanitiser(new Links(base), losses);
        source.filter(sanitiser);
        Document made = sanitiser.tree.document();
        String clean = Finish.html(made, losses);
        source.filter(new Comparison(Origins.in(made), losses));
        return new Sanitised(clean, losses.list());
    }

    /** A table's caption stands before it as a paragraph. */
    private static void moveBefore(Element caption) {
        Element table = caption.parent();
        for (String name : List.of("lang", "dir")) {
            if (!caption.hasAttr(name) && table.hasAttr(name)) {
                caption.attr(name, table.attr(name));
            }
        }
        table.before(caption);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text);
        } else if (node instanceof Element element) {
            return start(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult start(Element element) {
        String name = Tags.kept(element.normalName());
        Tags.Fate fate = Tags.fate(element.normalName());
        switch (fate) {
            case dropped -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case embed -> {
                embed(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case lineBreak -> tree.run().lineBreak();
            case image -> image(element);
            case inline, dissolved, quotation -> inline(name, fate, element);
            default -> {
                preformatted += fate == Tags.Fate.preformatted ? 1 : 0;
                scopes.push(Scope.of(element).within(scopes.peek()));
                boolean loose = fate == Tags.Fate.figure && !Pictures.isPicture(element);
                boolean paragraph = loose || !isKept(fate);
                tree.block(paragraph ? "p" : name, element, scopes.peek());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void end(Element element) {
        Tags.Fate fate = Tags.fate(element.normalName());
        switch (fate) {
            case dropped, embed, lineBreak, image -> {}
            case quotation -> {
                tree.text("”", scopes.peek());
                tree.run().inlines().end(element);
            }
            case inline, dissolved -> tree.run().inlines().end(element);
            default -> {
                preformatted -= fate == Tags.Fate.preformatted ? 1 : 0;
                scopes.pop();
                tree.endBlock(element);
            }
        }
    }

    private void inline(String name, Tags.Fate fate, Element element) {
        if (name.equals("a")) {
            link(element);
        } else {
            tree.run().inlines().begin(fate == Tags.Fate.inline ? name : "span", element, Map.of());
        }
        if (fate == Tags.Fate.quotation) {
            tree.text("“", scopes.peek());
        }
    }

    private void link(Element element) {
        links.target(element.attr("href"))
                .ifPresentOrElse(
                        url -> tree.run().inlines().begin("a", element, Map.of("href", url)),
                        () -> tree.run().inlines().begin("span", element, Map.of()));
    }

    private void image(Element element) {
        Attributes.image(element, links)
                .ifPresent(
                        image -> {
                            Origins.mark(image, element);
                            tree.image(image, scopes.peek());
                        });
    }

    private void embed(Element element) {
        String name = element.normalName();
        String address = element.attr(name.equals("object") ? "data" : "src");
        Element first = element.selectFirst("source[src], embed[src]");
        if (address.isBlank() && first != null) {
            address = first.attr("src");
        }
        links.web(address)
                .ifPresent(
                        url -> {
                            String title = element.attr("title");
                            tree.block("p", element, scopes.peek());
                            tree.run().inlines().begin("a", element, Map.of("href", url));
                            tree.text(title.isBlank() ? url : title, scopes.peek());
                            tree.run().inlines().end(element);
                            tree.endBlock(element);
                        });
    }

    private void text(TextNode node) {
        String text = node.getWholeText();
        if (preformatted > 0) {
            String[] lines = text.split("\r\n?|\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    tree.run().lineBreak();
                }
                tree.text(lines[i], scopes.peek());
            }
        } else {
            tree.text(text, scopes.peek());
        }
    }

    private static boolean isKept(Tags.Fate fate) {
        return switch (fate) {
            case heading, list, item, quote, figure, caption, table, row, cell -> true;
            default -> false;
        };
    }
}
