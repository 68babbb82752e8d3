package press.harmattan.body;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A body as somebody wrote it, made into clean HTML, or refused when it would take too long. */
public final class WrittenBody {
    /** No story has more; what has is there to keep the machine busy. */
    public static final int MOST_ELEMENTS = 5_000;

    private static final int DEEPEST = 100;

    /** In one block of Markdown: as deep as the parser goes without ending its stack. */
    private static final int MOST_MARKS = 5_000;

    /**
     * In one block too: for each of them the parser looks for its end up to the end of the block.
     */
    private static final int MOST_UNCLOSED = 500;

    /** Of a table, in one block: the parser fills every short row up to the width of the head. */
    private static final int MOST_CELLS = 10 * MOST_ELEMENTS;

    private static final Parser MARKDOWN =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .build();

    /** HTML in Markdown stays as it is here: the sanitiser decides about it. */
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    private WrittenBody() {}

    /** Empty when it has too many elements. */
    public static Optional<Sanitised> ofHtml(String html) {
        return isTooMuch(html) ? Optional.empty() : Optional.of(Sanitiser.sanitise(html));
    }

    /** CommonMark with tables; empty when it has too many elements or goes too deep. */
    public static Optional<Sanitised> ofMarkdown(String markdown) {
        if (isTangled(markdown)) {
            return Optional.empty();
        }
        Node document = MARKDOWN.parse(markdown);
        if (isTooMuch(document)) {
            return Optional.empty();
        }
        String html = HTML.render(document);
        if (isTooMuch(html)) {
            return Optional.empty();
        }
        Losses losses = new Losses();
        LeftOut.tell(document, markdown, losses);
        return Optional.of(Sanitiser.sanitise(html, null, losses));
    }

    /** Whether clean HTML shows nothing. */
    public static boolean isEmpty(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        return body.text().isBlank() && body.selectFirst("img") == null;
    }

    private static boolean isTooMuch(String html) {
        return tags(html) > MOST_ELEMENTS || elements(html) > MOST_ELEMENTS;
    }

    /** Before anything is parsed: as many as there are for certain. */
    private static int tags(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
            if (i + 1 < html.length() && Character.isLetter(html.charAt(i + 1))) {
                tags++;
            }
        }
        return tags;
    }

    private static int elements(String html) {
        return Jsoup.parseBodyFragment(html).body().getAllElements().size() - 1;
    }

    /** Emphasis and pictures stand inside each other as deep as there are marks in a block. */
    private static boolean isTangled(String markdown) {
        int marks = 0;
        int unclosed = 0;
        long lines = 1;
        int bars = 0;
        int mostBars = 0;
        boolean open = false;
        boolean blank = true;
        boolean quoting = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            switch (c) {
                case '\n' -> {
                    marks = blank ? 0 : marks;
                    unclosed = blank ? 0 : unclosed;
                    lines = blank ? 1 : lines + 1;
                    mostBars = blank ? 0 : mostBars;
                    bars = 0;
                    blank = true;
                    quoting = true;
                }
                case '*', '_', '[' -> marks++;
                case '|' -> mostBars = Math.max(mostBars, ++bars);
                case '<' -> {
                    unclosed += open ? 1 : 0;
                    open = true;
                }
                case '>' -> open &= quoting; // where a line begins, it closes nothing
                default -> {}
            }
            blank &= Character.isWhitespace(c);
            quoting &= c == '>' || Character.isWhitespace(c);
            if (marks > MOST_MARKS || unclosed > MOST_UNCLOSED || mostBars * lines > MOST_CELLS) {
                return true;
            }
        }
        return false;
    }

    /** In a loop, because the renderer is not: its stack would end before the document does. */
    private static boolean isTooMuch(Node document) {
        int nodes = 0;
        int depth = 0;
        Node node = document;
        while (node != null) {
            nodes++;
            if (nodes > 10 * MOST_ELEMENTS || depth > DEEPEST) {
                return true;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return false;
    }
}
