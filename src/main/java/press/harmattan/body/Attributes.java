package press.harmattan.body;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import press.harmattan.language.InputText;

/** The attributes that stay, each only with a value that is known to be good. */
final class Attributes {

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");
    private static final int WIDEST_SPAN = 100;
    private static final int WIDEST_IMAGE = 20_000;

    private Attributes() {}

    /** Of a cell its spans and scope; of a heading the id it came with, to follow links to it. */
    static Map<String, String> ofBlock(String tag, Element source) {
        Map<String, String> kept = new TreeMap<>();
        switch (Tags.fate(tag)) {
            case cell -> {
                number(source, "colspan", 2, WIDEST_SPAN, kept);
                number(source, "rowspan", 2, WIDEST_SPAN, kept);
                String scope = source.attr("scope").strip();
                if (tag.equals("th") && SCOPES.contains(scope)) {
                    kept.put("scope", scope);
                }
            }
            case heading -> {
                if (source.hasAttr("id")) {
                    kept.put("id", source.id());
                }
            }
            default -> {}
        }
        return kept;
    }

    /** An image with an address and what is known of it; empty without an address of the web. */
    static Optional<Element> image(Element source, Links links) {
        return links.web(source.attr("src"))
                .map(
                        url -> {
                            Map<String, String> sizes = new TreeMap<>();
                            number(source, "width", 1, WIDEST_IMAGE, sizes);
                            number(source, "height", 1, WIDEST_IMAGE, sizes);
                            Element image = new Element("img").attr("src", url);
                            image.attr("alt", InputText.cleanLine(source.attr("alt")).text());
                            sizes.forEach(image::attr);
                            return image;
                        });
    }

    private static void number(
            Element source, String name, int least, int most, Map<String, String> kept) {
        String value = source.attr(name).strip();
        if (value.matches("[0-9]{1,5}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                kept.put(name, Integer.toString(number));
            }
        }
    }
}
