package press.harmattan.importer.post;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import press.harmattan.importer.wxr.WxrImage;

/** Leaves one figure for one picture, and links in place of players. */
final class Figures {
    private static final String PLAYERS = "iframe, video, audio, embed, object";

    private Figures() {}

    static Element of(WxrImage image) {
        Element figure = new Element("figure");
        figure.appendElement("img").attr("src", image.url()).attr("alt", image.alt());
        if (!image.caption().isBlank()) {
            figure.appendElement("figcaption").html(image.caption());
        }
        return figure;
    }

    static void tidy(Element body, Warnings warnings) {
        for (Element player : body.select(PLAYERS)) {
            link(player, warnings);
        }
        // From the innermost outwards, so that a gallery meets figures that are done.
        Elements figures = body.select("figure:not([" + PostHtml.GALLERY + "])");
        for (int i = figures.size() - 1; i >= 0; i--) {
            Element figure = figures.get(i);
            List<Element> inside =
                    figure.select("figure").stream().filter(other -> other != figure).toList();
            if (!inside.isEmpty()) {
                part(figure, inside);
            } else if (figure.selectFirst("img") == null) {
                unwrap(figure);
            }
        }
    }

    private static void link(Element player, Warnings warnings) {
        if (player.parent() == null || player.parent().closest(PLAYERS) != null) {
            // What stands in a player is for readers without it.
            return;
        }
        Optional<String> url =
                player.select("[src], [data]").stream()
                        .map(
                                element ->
                                        element.hasAttr("src")
                                                ? element.attr("src")
                                                : element.attr("data"))
                        .map(Links::address)
                        .flatMap(Optional::stream)
                        .findFirst();
        if (url.isPresent()) {
            player.replaceWith(Links.element(url.get()));
        } else {
            warnings.add("left out an embedded " + player.normalName() + " without an address");
            player.remove();
        }
    }

    private static void part(Element outer, List<Element> inside) {
        Elements captions = outer.select("> figcaption");
        for (Element figure : inside) {
            outer.before(figure);
        }
        for (Element caption : captions) {
            outer.before(new Element("p").appendChildren(caption.childNodesCopy()));
        }
        captions.remove();
        if (outer.hasText()) {
            outer.tagName("div");
        } else {
            outer.remove();
        }
    }

    /** A figure of a table, a quotation or a link becomes a box, which is then taken away. */
    private static void unwrap(Element figure) {
        for (Element caption : figure.select("figcaption")) {
            caption.tagName("p");
        }
        figure.tagName("div");
    }
}
