package press.harmattan.importer.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Makes paragraphs of what WordPress keeps as text with blank lines: a blank line parts paragraphs,
 * a single line break stays one, an address alone on its line becomes a link of its own, block
 * elements stand as they are and preformatted text is not touched.
 */
final class Paragraphs {
    private Paragraphs() {}

    /** Content of the classic editor, whose line breaks mean something. */
    static void ofLines(Element body) {
        List<Element> containers = new ArrayList<>();
        visit(body, node -> addContainer(node, containers));
        containers.forEach(Paragraphs::part);
        Set<Element> parents = new LinkedHashSet<>();
        visit(body, node -> addParentOfLines(node, parents));
        parents.forEach(Paragraphs::breakLines);
    }

    /** Content of the block editor: only what stands loose between the blocks. */
    static void ofBlocks(Element body) {
        part(body);
    }

    static void dropEmpty(Element body) {
        Set<Element> parents = new LinkedHashSet<>();
        body.select("p").stream().filter(Paragraphs::isEmpty).forEach(p -> parents.add(p.parent()));
        for (Element parent : parents) {
            refill(parent, parent.childNodes().stream().filter(node -> !isEmpty(node)).toList());
        }
    }

    private static boolean isEmpty(Node node) {
        return node.nameIs("p") && node.childNodeSize() == 0;
    }

    private static void visit(Element body, Consumer<Node> visitor) {
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int untouched;

                    @Override
                    public void head(Node node, int depth) {
                        if (Blocks.isUntouched(node)) {
                            untouched++;
                        } else if (untouched == 0) {
                            visitor.accept(node);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (Blocks.isUntouched(node)) {
                            untouched--;
                        }
                    }
                },
                body);
    }

    private static void addContainer(Node node, List<Element> containers) {
        if (node instanceof Element element && Blocks.holdsParagraphs(element)) {
            containers.add(element);
        }
    }

    private static void addParentOfLines(Node node, Set<Element> parents) {
        if (node instanceof TextNode text
                && text.getWholeText().indexOf('\n') >= 0
                && Blocks.holdsText(text.parent())) {
            parents.add(text.parent());
        }
    }

    /** Parts the loose text of one element at its blank lines. */
    private static void part(Element container) {
        part(container, container.nameIs("body") || container.nameIs("blockquote"));
    }

    static void part(Element container, boolean always) {
        Runs runs = new Runs();
        for (Node node : container.childNodes()) {
            if (node instanceof TextNode text) {
                runs.text(text.getWholeText(), Blocks.isBlockOrNothing(text.nextSibling()));
            } else if (Blocks.isBlock(node)) {
                runs.block(node);
            } else {
                runs.inline(node);
            }
        }
        runs.end();
        boolean parted =
                always
                        || runs.paragraphs() > 1
                        || Blocks.isBox(container) && runs.paragraphs() == 1 && runs.blocks() > 0;
        if (parted) {
            refill(container, runs.nodes());
        }
    }

    private static void breakLines(Element parent) {
        List<Node> made = new ArrayList<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text && text.getWholeText().indexOf('\n') >= 0) {
                addLines(text, made);
            } else {
                made.add(node);
            }
        }
        refill(parent, made);
    }

    private static void addLines(TextNode text, List<Node> made) {
        String[] lines = text.getWholeText().split("\n", -1);
        boolean begins = Blocks.isEdge(text.previousSibling());
        boolean ends = Blocks.isEdge(text.nextSibling());
        boolean first = true;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() && (i == 0 ? begins : i == lines.length - 1 && ends)) {
                continue;
            }
            if (!first || i > 0 && !begins) {
                made.add(new Element("br"));
            }
            if (!lines[i].isEmpty()) {
                made.add(new TextNode(lines[i]));
            }
            first = false;
        }
    }

    /** Moving nodes one by one would take quadratic time in a long text. */
    static void refill(Element parent, List<Node> children) {
        parent.empty();
        parent.appendChildren(children);
    }
}
