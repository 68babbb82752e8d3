package press.harmattan.body;

import org.jsoup.nodes.Element;
import press.harmattan.language.InputText;

/** A run of text inside one block: single spaces between words and none at the ends. */
final class Run {

    private static final char STROKE = '\u0338';

    private final Losses losses;
    private final Inlines inlines = new Inlines();
    private boolean begun;
    private boolean space;
    private int breaks;

    Run(Losses losses) {
        this.losses = losses;
    }

    Inlines inlines() {
        return inlines;
    }

    void lineBreak() {
        breaks++;
        space = false;
    }

    void space() {
        space |= breaks == 0;
    }

    /** Whether lines were left out, as between paragraphs. */
    boolean hasGap() {
        return breaks > 1;
    }

    void end() {
        inlines.close();
        begun = false;
        space = false;
        breaks = 0;
    }

    /**
     * The text as it goes on in this run; empty when it only parts words. At the beginning of a
     * line hard spaces go too, and U+0338 goes everywhere at the beginning of a text, because it
     * would compose with the bracket of the tag before it.
     */
    String next(String raw) {
        String text = InputText.cleanBody(raw).text();
        boolean lineStart = !begun || breaks > 0;
        int start = 0;
        while (start < text.length() && isLost(text.charAt(start), lineStart)) {
            losses.characters(text.charAt(start) == STROKE ? 1 : 0);
            start++;
        }
        String rest = text.substring(start);
        if (rest.isBlank() || rest.chars().allMatch(c -> c == 0xA0 || isSpace((char) c))) {
            if (!text.isEmpty()) {
                space();
            }
            return "";
        }
        if (isSpace(text.charAt(0))) {
            space();
        }
        return rest;
    }

    void append(String text, Element leaf, Scope around) {
        Element place = place(leaf, around);
        place.appendText(text.replaceAll("[ \\t\\n\\f]+", " ").stripTrailing());
        space = isSpace(text.charAt(text.length() - 1));
    }

    void append(Element element, Element leaf, Scope around) {
        place(leaf, around).appendChild(element);
    }

    private Element place(Element leaf, Scope around) {
        Element place = inlines.innermost(leaf);
        if (begun && breaks > 0) {
            place.appendElement("br");
        } else if (begun && space) {
            place.appendText(" ");
        }
        Element inner = inlines.open(place, around);
        begun = true;
        space = false;
        breaks = 0;
        return inner;
    }

    private static boolean isLost(char c, boolean lineStart) {
        return isSpace(c) || c == STROKE || lineStart && c == '\u00a0';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f';
    }
}
