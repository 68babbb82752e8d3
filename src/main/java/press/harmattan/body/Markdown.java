package press.harmattan.body;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Clean HTML as Markdown with GitHub's tables and no HTML in it. */
final class Markdown {

    private static final FlexmarkHtmlConverter CONVERTER =
            FlexmarkHtmlConverter.builder(
                            new MutableDataSet()
                                    .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
                                    .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
                                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
                                    .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
                                    .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
                                    .set(FlexmarkHtmlConverter.NBSP_TEXT, "\u00a0")
                                    .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
                                    .toImmutable())
                    .build();

    /** Stands for a backslash that the converter must not double; no text has it. */
    private static final String ESCAPE = "\uFDD0";

    /** Stands in addresses of pictures, whose names the converter may take for those of emoji. */
    private static final String PICTURE = "\uFDD1";

    /** What would begin a heading, a list or an underline where a line starts. */
    private static final Pattern STARTS =
            Pattern.compile(
                    "^(?=#{1,6}(?:\\s|$)|[-+](?:\\s|$)|[-=]+\\s*$)|(?<=^\\d{1,9})(?=[.)](?:\\s|$))");

    /**
     * What the converter leaves as it is in the words for a picture; brackets it escapes itself.
     */
    private static final Pattern SIGNS = Pattern.compile("[\\\\<>`*_~&]");

    private static final Set<String> LINES = Set.of("p", "li", "td", "th");

    private Markdown() {}

    /** The document is changed. Block by block, for the converter's time grows with the square. */
    static String of(Document document) {
        document.select("figcaption").forEach(Markdown::captionBelow);
        document.select("h2 br, h3 br, h4 br").forEach(end -> end.replaceWith(new TextNode(" ")));
        document.select("table").forEach(Markdown::head);
        document.select("a[href]").forEach(link -> closeAddress(link, "href"));
        document.select("img[src]").forEach(image -> closeAddress(image, "src"));
        document.select("img").forEach(Markdown::picture);
        document.getAllElements().forEach(Markdown::escapeEnds);
        return document.body().children().stream()
                .map(block -> CONVERTER.convert(block.outerHtml()).strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"))
                .replace(ESCAPE, "\\")
                .replace(PICTURE, "");
    }

    /** A bracket in an address would end it, and what follows would be Markdown. */
    private static void closeAddress(Element element, String attribute) {
        String address = element.attr(attribute);
        element.attr(attribute, address.replace("(", "%28").replace(")", "%29"));
    }

    private static void picture(Element image) {
        image.attr("src", image.attr("src").replace("/", "/" + PICTURE));
        image.attr("alt", SIGNS.matcher(image.attr("alt")).replaceAll(ESCAPE + "$0"));
    }

    private static void captionBelow(Element caption) {
        Element figure = caption.parent();
        caption.tagName("p");
        Element picture = new Element("p").appendChildren(figure.childNodesCopy());
        picture.children().last().remove();
        figure.tagName("div").empty().appendChild(caption);
        if (picture.childrenSize() > 0) { // else it stands in its caption
            figure.prependChild(picture);
        }
    }

    /** GitHub's tables have a head; one without gets an empty one. */
    private static void head(Element table) {
        Element row = table.expectFirst("tr");
        if (row.children().stream().noneMatch(cell -> cell.normalName().equals("th"))) {
            Element head = new Element("tr");
            row.children()
                    .forEach(
                            cell -> head.appendElement("th").attr("colspan", cell.attr("colspan")));
            table.prependElement("thead").appendChild(head);
        }
    }

    private static void escapeEnds(Element element) {
        for (TextNode text : element.textNodes()) {
            String escaped = text.getWholeText();
            boolean starts =
                    text.previousSibling() == null
                            || text.previousSibling() instanceof Element before
                                    && before.normalName().equals("br");
            if (starts && LINES.contains(element.normalName())) {
                escaped = STARTS.matcher(escaped).replaceAll(ESCAPE);
            }
            if (escaped.endsWith("!") && text.nextSibling() != null) {
                // A link behind it would be a picture.
                escaped = escaped.substring(0, escaped.length() - 1) + ESCAPE + "!";
            }
            text.text(escaped);
        }
    }
}
