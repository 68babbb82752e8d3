package press.harmattan.importer.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The children of one element, told one by one, parted into paragraphs and blocks. */
final class Runs {
    /** Made only when they are wanted, as a node that is put somewhere leaves its place. */
    private final List<Supplier<Node>> done = new ArrayList<>();

    private List<Node> run = new ArrayList<>();
    private int paragraphs;
    private int blocks;

    int paragraphs() {
        return paragraphs;
    }

    int blocks() {
        return blocks;
    }

    /** Makes the children that the element should have; it is not touched before. */
    List<Node> nodes() {
        return done.stream().map(Supplier::get).toList();
    }

    void block(Node node) {
        end();
        done.add(() -> node);
        blocks++;
    }

    void inline(Node node) {
        run.add(node);
    }

    void text(String text, boolean endsLine) {
        String[] lines = text.split("\n", -1);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            boolean begins = i > 0 || run.isEmpty();
            boolean ends = i < lines.length - 1 || endsLine;
            Optional<String> address = begins && ends ? Links.address(lines[i]) : Optional.empty();
            if (i > 0 && i < lines.length - 1 && lines[i].isBlank()) {
                add(kept);
                end();
            } else if (address.isPresent()) {
                add(kept);
                end();
                done.add(() -> Links.paragraph(address.get()));
                paragraphs++;
            } else {
                kept.append(lines[i]);
                if (i < lines.length - 1) {
                    kept.append('\n');
                }
            }
        }
        add(kept);
    }

    private void add(StringBuilder text) {
        if (!text.isEmpty()) {
            run.add(new TextNode(text.toString()));
            text.setLength(0);
        }
    }

    void end() {
        if (run.stream().anyMatch(Runs::shows)) {
            List<Node> nodes = run;
            done.add(() -> new Element("p").appendChildren(nodes));
            paragraphs++;
        }
        run = new ArrayList<>();
    }

    private static boolean shows(Node node) {
        return node instanceof TextNode text
                ? !text.isBlank()
                : !(node instanceof Comment) && !node.normalName().equals("br");
    }
}
