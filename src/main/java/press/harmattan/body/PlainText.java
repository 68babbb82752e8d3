package press.harmattan.body;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Clean HTML as plain text: paragraphs parted by an empty line, items behind a hyphen or their
 * number, a table's cells behind one another. The depth of clean HTML is limited, so it recurses.
 */
final class PlainText {

    private final StringBuilder out = new StringBuilder();
    private String indent = "";
    private int newlines;
    private boolean marked;

    private PlainText() {}

    static String of(Element element) {
        PlainText text = new PlainText();
        text.element(element);
        return text.out.toString();
    }

    private void children(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                write(text.getWholeText());
            } else if (child instanceof Element inner) {
                element(inner);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> part(1);
            case "ul", "ol" -> list(element);
            case "tr" -> row(element);
            case "p", "h2", "h3", "h4", "blockquote", "figure", "figcaption", "table" -> {
                part(2);
                children(element);
                part(2);
            }
            default -> children(element);
        }
    }

    private void list(Element list) {
        int around = indent.isEmpty() ? 2 : 1;
        String before = indent;
        int number = 1;
        part(around);
        for (Element item : list.children()) {
            String mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
            part(1);
            write(mark);
            marked = true;
            indent = before + " ".repeat(mark.length());
            children(item);
            indent = before;
        }
        part(around);
    }

    private void row(Element row) {
        part(1);
        String separator = "";
        for (Element cell : row.children()) {
            write(separator + of(cell).replaceAll("\\s*\n\\s*", " "));
            separator = " | ";
        }
        part(1);
    }

    /** Parts what follows from what was; behind an item's mark nothing is parted. */
    private void part(int lines) {
        if (!marked) {
            newlines = Math.max(newlines, lines);
        }
    }

    private void write(String text) {
        if (!text.isEmpty()) {
            if (!out.isEmpty() && newlines > 0) {
                out.append("\n".repeat(newlines)).append(indent);
            }
            newlines = 0;
            marked = false;
            out.append(text);
        }
    }
}
