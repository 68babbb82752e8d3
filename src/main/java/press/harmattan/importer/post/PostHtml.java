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
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.harmattan.importer.wxr.WxrImage;

/**
 * Makes HTML and plain text of what WordPress keeps. Nothing here makes HTML safe: that is the
 * sanitiser's work.
 */
public final class PostHtml {
    /** Marks the place of a gallery, with the numbers of its pictures. */
    static final String GALLERY = "data-gallery";

    private static final int LONGEST_TITLE = 80;
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);
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
        Document document = parsed(Shortcodes.resolve(written, warnings));
        Element body = document.body();
        Figures.tidy(body, warnings);
        if (blocks) {
            Paragraphs.ofBlocks(body);
        } else {
            Paragraphs.ofLines(body);
        }
        Paragraphs.unbox(body);
        for (Element paragraph : body.select("p")) {
            finish(paragraph);
        }
        Set<Long> ids = new LinkedHashSet<>();
        for (Element gallery : body.select("figure[" + GALLERY + "]")) {
            for (String id : gallery.attr(GALLERY).split(",")) {
                ids.add(Long.valueOf(id));
            }
        }
        return new Cleaned(body.html().strip(), warnings.list(), ids);
    }

    /** Markup and entities as plain text on one line. */
    public static String text(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    /**
     * A title for a post without one: its first words, up to 80 characters and with an ellipsis
     * where something follows; empty when there are no words.
     */
    public static String titleFrom(String html) {
        String text = text(html);
        if (text.codePointCount(0, text.length()) <= LONGEST_TITLE) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE));
        int space = start.lastIndexOf(' ');
        String words = space > 0 ? start.substring(0, space) : start;
        return words.matches("(?s).*[.!?؟۔…]") ? words : words + "…";
    }

    static Document parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }

    private static String withoutComments(String html, Warnings warnings) {
        Matcher comments = COMMENT.matcher(html);
        StringBuilder out = new StringBuilder(html.length());
        while (comments.find()) {
            String comment = comments.group(1);
            Matcher empty = EMPTY_BLOCK.matcher(comment);
            if (empty.matches()) {
                warnings.add("left out the block " + empty.group(1));
            }
            boolean parts = PAGE_MARK.matcher(comment).matches();
            comments.appendReplacement(out, parts ? "\n\n" : "");
        }
        return comments.appendTail(out).toString();
    }

    private static void finish(Element paragraph) {
        List<Node> shown = new ArrayList<>(paragraph.childNodes());
        shown.removeIf(node -> node instanceof TextNode text && text.isBlank());
        if (shown.size() == 1 && shown.get(0) instanceof TextNode text) {
            Links.address(text.getWholeText())
                    .ifPresent(url -> paragraph.empty().appendChild(Links.element(url)));
        }
        trim(paragraph);
        if (paragraph.childNodeSize() == 0) {
            paragraph.remove();
        }
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
        return node instanceof TextNode text && text.isBlank()
                || node != null && node.normalName().equals("br");
    }
}
