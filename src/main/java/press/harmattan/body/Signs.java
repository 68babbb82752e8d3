package press.harmattan.body;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What stands for markup where there is none: Unicode's own isolates for {@code bdi} and {@code
 * dir}, and raised and lowered digits, so that 10⁶ does not become 106.
 */
final class Signs {

    private static final String POP = "\u2069";
    private static final Map<String, String> ISOLATES = Map.of("ltr", "\u2066", "rtl", "\u2067");
    private static final String FIRST_STRONG = "\u2068";

    private static final String PLAIN = "0123456789+-=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    private Signs() {}

    /** A copy in which such elements have become text. */
    static Document inPlaceOfMarkup(Document document) {
        Document copy = document.clone();
        for (Element element : copy.select("bdi, span[dir], em[dir], strong[dir], a[dir]")) {
            element.prependText(ISOLATES.getOrDefault(element.attr("dir"), FIRST_STRONG));
            element.appendText(POP);
        }
        copy.select("sup").forEach(element -> shift(element, RAISED));
        copy.select("sub").forEach(element -> shift(element, LOWERED));
        copy.select("bdi, span, sup, sub").forEach(Element::unwrap);
        return copy;
    }

    private static void shift(Element element, String shifted) {
        String text = element.text();
        if (!text.isEmpty() && text.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
            StringBuilder signs = new StringBuilder();
            text.chars().forEach(c -> signs.append(shifted.charAt(PLAIN.indexOf(c))));
            element.text(signs.toString());
        }
    }
}
