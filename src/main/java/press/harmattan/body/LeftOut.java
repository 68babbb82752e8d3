package press.harmattan.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What Markdown leaves out by its own rules, so that nobody who sees its HTML can tell. */
final class LeftOut extends AbstractVisitor {
    private final String markdown;
    private final Losses losses;
    private final Set<String> used = new HashSet<>();
    private final List<String> defined = new ArrayList<>();
    private int pictures;

    private LeftOut(String markdown, Losses losses) {
        this.markdown = markdown;
        this.losses = losses;
    }

    static void tell(Node document, String markdown, Losses losses) {
        LeftOut leftOut = new LeftOut(markdown, losses);
        document.accept(leftOut);
        int unused = (int) leftOut.defined.stream().filter(d -> !leftOut.used.contains(d)).count();
        if (unused > 0) {
            losses.removed("an address that no link names", unused);
        }
    }

    @Override
    public void visit(Link link) {
        used.add(address(link.getDestination(), link.getTitle()));
        if (pictures > 0) {
            losses.became("<a> in the words for a picture", "plain text");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        used.add(address(image.getDestination(), image.getTitle()));
        if (pictures > 0) {
            losses.became("<img> in the words for a picture", "plain text");
        }
        pictures++;
        visitChildren(image);
        pictures--;
    }

    @Override
    public void visit(Code code) {
        inPicture("<code> with what is in it");
    }

    @Override
    public void visit(HtmlInline tag) {
        inPicture("HTML");
    }

    private void inPicture(String what) {
        if (pictures > 0) {
            losses.removed(what + " in the words for a picture");
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        defined.add(address(definition.getDestination(), definition.getTitle()));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow row) {
            int width = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                width++;
            }
            int more = written(row) - width;
            if (more > 0) {
                losses.removed("a cell beyond the head of its table", more);
            }
        }
        visitChildren(node);
    }

    /** One text, for sets of lists become slow where somebody chooses what they hash to. */
    private static String address(String destination, String title) {
        return destination + '\0' + (title == null ? "" : title);
    }

    /** How many cells the line of a row has. */
    private int written(TableRow row) {
        SourceSpan span = row.getSourceSpans().get(0);
        int from = span.getInputIndex();
        String line = markdown.substring(from, from + span.getLength()).strip();
        int cells = 1;
        for (int i = 1; i < line.length() - 1; i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells++;
            }
        }
        return cells;
    }
}
