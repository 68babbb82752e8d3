package press.harmattan.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.harmattan.body.Block.Type;

/** Makes all forms of a body at once, so that reading an article converts nothing. */
public final class BodyMaker {

    private BodyMaker() {}

    /**
     * @param html of any kind; it is sanitised here
     * @param lang the article's language, by which words are counted
     */
    public static Body make(String html, String lang) {
        String clean = Sanitiser.sanitise(html).html();
        Document document = Finish.written(Jsoup.parseBodyFragment(clean));
        Document plain = Signs.inPlaceOfMarkup(document);
        String text = PlainText.of(plain.body());
        List<Element> elements = document.body().children();
        List<Element> texts = plain.body().children();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            blocks.add(block(elements.get(i), texts.get(i)));
        }
        int words = Words.count(document.body().text(), lang);
        return new Body(clean, List.copyOf(blocks), Markdown.of(plain), text, words);
    }

    private static Block block(Element element, Element plain) {
        Type type = type(element.normalName());
        boolean heading = type == Type.heading;
        return new Block(
                type,
                heading ? Integer.valueOf(element.normalName().substring(1)) : null,
                heading ? element.id() : null,
                element.outerHtml(),
                PlainText.of(plain),
                type == Type.list ? element.children().stream().map(Element::html).toList() : null,
                type == Type.image ? image(element, plain) : null,
                attribute(element, "lang"),
                attribute(element, "dir"));
    }

    private static Type type(String name) {
        return switch (name) {
            case "h2", "h3", "h4" -> Type.heading;
            case "ul", "ol" -> Type.list;
            case "blockquote" -> Type.quote;
            case "figure" -> Type.image;
            case "table" -> Type.table;
            default -> Type.paragraph;
        };
    }

    private static Block.Image image(Element figure, Element plain) {
        Element image = figure.expectFirst("img");
        String caption = PlainText.of(plain);
        Element link = image.closest("a");
        return new Block.Image(
                image.attr("src"),
                image.attr("alt"),
                number(image, "width"),
                number(image, "height"),
                caption.isEmpty() ? null : caption,
                link == null ? null : link.attr("href"));
    }

    private static Integer number(Element image, String name) {
        return Optional.ofNullable(attribute(image, name)).map(Integer::valueOf).orElse(null);
    }

    private static String attribute(Element element, String name) {
        return element.hasAttr(name) ? element.attr(name) : null;
    }
}
