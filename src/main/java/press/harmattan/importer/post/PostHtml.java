package press.harmattan.importer.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import press.harmattan.importer.wxr.WxrImage;

/**
 * Makes HTML and plain text of what WordPress keeps. Nothing here makes HTML safe: that is the
 * sanitiser's work.
 */
public final class PostHtml {
    /** Marks the place of a gallery, with the numbers of its pictures. */
    static final String GALLERY = "data-gallery";

    private static final int LONGEST_TITLE = 80;
    private static final int DEEPEST = 100;
    private static final Pattern EMPTY_BLOCK =
            Pattern.compile("\\s*wp:([a-z][a-z0-9/-]*)\\s.*/", Pattern.DOTALL);
    private static final Pattern PAGE_MARK =
            Pattern.compile("(?s)\\s*(more|nextpage|noteaser)\\b.*");

    private PostHtml() {}

    /**
     * @param warnings what was lost, for the report of an import
     * @param galleryIds numbers of the attachments that galleries show, in order
     */
    public record Cleaned(String html, List<String> warnings, Set<Long> galleryIds) {
        /**
         * Puts a figure for each picture of each gallery; those that are not known are left out.
         */
        public String withPictures(LongFunction<Optional<WxrImage>> pictures) {
            if (galleryIds.isEmpty()) {
                return html;
            }
            Document document = parsed(html);
            for (Element gallery : document.body().select("figure[" + GALLERY + "]")) {
                for (String id : gallery.attr(GALLERY).split(",")) {
                    pictures.apply(Long.parseLong(id)).map(Figures::of).ifPresent(gallery::before);
                }
                gallery.remove();
            }
            return document.body().html();
        }
    }

    /** Cleans the content of a post, from the block editor or the classic one. */
    public static Cleaned clean(String content) {
        Warnings warnings = new Warnings();
        boolean blocks = content.contains("<!-- wp:");
        String plain = content.replace("\r\n", "\n").replace('\r', '\n');
        String written = withoutComments(plain, warnings);
        Document document = shallow(parsed(Shortcodes.resolve(written, warnings)), warnings);
        Element body = document.body();
        Figures.tidy(body, warnings);
        if (blocks) {
            Paragraphs.ofBlocks(body);
        } else {
            Paragraphs.ofLines(body);
        }
        Boxes.takeAway(body);
        body.select("p").forEach(PostHtml::finish);
        Paragraphs.dropEmpty(body);
        Set<Long> ids = new LinkedHashSet<>();
        for (Element gallery : body.select("figure[" + GALLERY + "]")) {
            for (String id : gallery.attr(GALLERY).split(",")) {
                ids.add(Long.valueOf(id));
            }
        }
        return new Cleaned(body.html().strip(), warnings.list(), ids);
    }

    /** Markup and entities as plain text on one line. */
    static String text(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    /**
     * A title for a post without one: its first words, up to 80 characters and with an ellipsis
     * where something follows; empty when there are no words.
     */
    static String titleFrom(String html) {
        String text = text(html);
        if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
            return text;
        }
        int end = text.offsetByCodePoints(0, LONGEST_TITLE);
        int space = text.lastIndexOf(' ', end);
        String words = text.substring(0, space > 0 ? space : end);
        return words.matches("(?s).*[.!?؟۔…]") ? words : words + "…";
    }

    static Document parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static String withoutComments(String html, Warnings warnings) {
        StringBuilder out = new StringBuilder(html.length());
        int at = 0;
        for (int open = html.indexOf("<!--"); open >= 0; open = html.indexOf("<!--", at)) {
            int close = html.indexOf("-->", open + 4);
            if (close < 0) {
                break;
            }
            String comment = html.substring(open + 4, close);
            Matcher empty = EMPTY_BLOCK.matcher(comment);
            if (empty.matches()) {
                warnings.add("left out the block " + empty.group(1));
            }
            out.append(html, at, open).append(PAGE_MARK.matcher(comment).matches() ? "\n\n" : "");
            at = close + 3;
        }
        return out.append(html, at, html.length()).toString();
    }

    /** Deeper than any text is nested, and too deep to work on: only the words are kept. */
    private static Document shallow(Document document, Warnings warnings) {
        int[] deepest = {0};
        NodeTraversor.traverse(
                (node, depth) -> deepest[0] = Math.max(deepest[0], depth), document.body());
        if (deepest[0] <= DEEPEST) {
            return document;
        }
        warnings.add("elements nested more than " + DEEPEST + " deep became plain text");
        return parsed(Entities.escape(document.body().wholeText()));
    }

    private static void finish(Element paragraph) {
        List<Node> shown = new ArrayList<>(paragraph.childNodes());
        shown.removeIf(node -> node instanceof TextNode text && text.isBlank());
        if (shown.size() == 1 && shown.get(0) instanceof TextNode text) {
            Links.address(text.getWholeText())
                    .ifPresent(url -> paragraph.empty().appendChild(Links.element(url)));
        }
        trim(paragraph);
    }

    private static void trim(Element paragraph) {
        while (isSpace(paragraph.firstChild())) {
            paragraph.firstChild().remove();
        }
        while (isSpace(paragraph.lastChild())) {
            paragraph.lastChild().remove();
        }
        if (paragraph.firstChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripLeading());
        }
        if (paragraph.lastChild() instanceof TextNode text) {
            text.text(text.getWholeText().stripTrailing());
        }
    }

    private static boolean isSpace(Node node) {
        return node instanceof TextNode text && text.getWholeText().replace('\u00a0', ' ').isBlank()
                || node != null && node.normalName().equals("br");
    }
}
