package press.harmattan.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What becomes of each element that may come in. */
final class Tags {

    /** The ways in which an element is treated. */
    enum Fate {
        /** Stays a paragraph, or stands for one: whatever breaks a line of text. */
        paragraph,
        heading,
        list,
        item,
        quote,
        figure,
        caption,
        table,
        row,
        cell,
        /** Stays around its text. */
        inline,
        lineBreak,
        image,
        /** Becomes a link to its source: nothing of another site runs or loads by itself. */
        embed,
        quotation,
        preformatted,
        /** Goes with all that is in it. */
        dropped,
        /** Goes; what is in it stays. */
        dissolved
    }

    private static final Map<String, Fate> FATES = new HashMap<>();

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("b", "strong"),
                    Map.entry("i", "em"),
                    Map.entry("bdo", "bdi"),
                    Map.entry("h1", "h2"),
                    Map.entry("h5", "h4"),
                    Map.entry("h6", "h4"),
                    Map.entry("menu", "ul"),
                    Map.entry("dir", "ul"),
                    Map.entry("tfoot", "tbody"));

    /** Tags that show nothing by themselves; their attributes may. */
    private static final Set<String> BARE =
            Set.of(
                    "div", "section", "article", "aside", "header", "footer", "main", "nav",
                    "hgroup", "search", "figure", "picture", "tbody", "span", "a", "q", "font",
                    "abbr", "acronym", "time", "data", "label", "body");

    static {
        put(Fate.heading, "h1 h2 h3 h4 h5 h6");
        put(Fate.list, "ul ol menu dir");
        put(Fate.item, "li");
        put(Fate.quote, "blockquote");
        put(Fate.figure, "figure");
        put(Fate.caption, "figcaption");
        put(Fate.table, "table");
        put(Fate.row, "thead tbody tfoot tr");
        put(Fate.cell, "td th");
        put(Fate.inline, "a strong b em i sup sub bdi bdo span");
        put(Fate.lineBreak, "br");
        put(Fate.image, "img");
        put(Fate.embed, "iframe embed object video audio applet");
        put(Fate.quotation, "q");
        put(Fate.preformatted, "pre xmp listing plaintext");
        put(
                Fate.paragraph,
                "p div section article aside header footer main nav address center details summary"
                        + " dialog fieldset legend hgroup dl dt dd hr caption marquee noscript search");
        // Struck out text is dropped: without its stroke it would say the contrary.
        put(
                Fate.dropped,
                "script style form input button select option optgroup textarea datalist output"
                        + " progress meter svg math template canvas title head meta link base param"
                        + " source track frame frameset noframes noembed col colgroup area rp"
                        + " portal s strike del");
    }

    private Tags() {}

    static Fate fate(String name) {
        return FATES.getOrDefault(name, Fate.dissolved);
    }

    /** The name under which it stays, such as {@code strong} for {@code b}. */
    static String kept(String name) {
        return NAMES.getOrDefault(name, name);
    }

    static boolean isBare(String name) {
        return BARE.contains(name);
    }

    private static void put(Fate fate, String names) {
        for (String name : names.split(" ")) {
            FATES.put(name, fate);
        }
    }
}
