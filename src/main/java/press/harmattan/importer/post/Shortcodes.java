package press.harmattan.importer.post;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds shortcodes in the content of a post and puts what each becomes in its place. Tags,
 * comments, {@code pre}, {@code code} and the like are passed over.
 */
final class Shortcodes {
    private static final int LONGEST_TAG = 2048;
    private static final Set<String> VERBATIM =
            Set.of("pre", "code", "script", "style", "textarea", "kbd", "samp");
    private static final Pattern ESCAPED =
            Pattern.compile(
                    "\\[(\\[/?(?:caption|wp_caption|gallery|playlist|audio|video|embed)\\b[^\\[\\]]*\\])\\]");

    private final String text;
    private final Warnings warnings;
    private final ShortcodeRules rules;
    private final StringBuilder out;
    private final ShortcodeHtml html;

    private Shortcodes(String text, Warnings warnings) {
        this.text = text;
        this.warnings = warnings;
        this.rules = new ShortcodeRules(text);
        this.out = new StringBuilder(text.length());
        this.html = new ShortcodeHtml(out, warnings);
    }

    static String resolve(String content, Warnings warnings) {
        return content.indexOf('[') < 0 ? content : new Shortcodes(content, warnings).run();
    }

    private String run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next =
                    switch (c) {
                        case '<' -> markup(at);
                        case '[' ->
                                ShortcodeTag.charAt(text, at + 1) == '['
                                        ? escaped(at)
                                        : shortcode(at);
                        default -> at;
                    };
            if (next == at) {
                out.append(c);
                next++;
            }
            at = next;
        }
        return out.toString();
    }

    /** Copies a tag, and all of an element in which brackets mean nothing. */
    private int markup(int at) {
        char first = ShortcodeTag.charAt(text, at + 1);
        if (!Character.isLetter(first) && first != '/') {
            return at;
        }
        int end = tagEnd(at);
        String name = ShortcodeTag.nameAt(text, at + 1).toLowerCase(Locale.ROOT);
        if (end < 0) {
            return at;
        }
        if (VERBATIM.contains(name)) {
            int close = indexOfClosing(name, end);
            String inner = text.substring(at, close);
            out.append(ESCAPED.matcher(inner).replaceAll("$1"));
            return close;
        }
        out.append(text, at, end);
        return end;
    }

    private int tagEnd(int at) {
        char quote = 0;
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        int any = text.substring(at, limit).indexOf('>');
        return any < 0 ? -1 : at + any + 1;
    }

    private int indexOfClosing(String name, int from) {
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        return text.length();
    }

    /** {@code [[name]]} and {@code [[name]…[/name]]} are shown with one pair of brackets less. */
    private int escaped(int at) {
        ShortcodeTag tag = ShortcodeTag.parse(text, at + 1);
        if (tag == null || !tag.name().equals(tag.name().toLowerCase(Locale.ROOT))) {
            return at;
        }
        if (ShortcodeTag.charAt(text, tag.end()) == ']') {
            out.append(text, at + 1, tag.end());
            return tag.end() + 1;
        }
        String closing = "[/" + tag.name() + "]]";
        if (!rules.escapeClosesAfter(tag)) {
            return at;
        }
        int close = text.indexOf(closing, tag.end());
        int end = close + closing.length() - 1;
        out.append(text, at + 1, end);
        return end + 1;
    }

    private int shortcode(int at) {
        ShortcodeTag tag = ShortcodeTag.parse(text, at);
        if (tag == null || !rules.isShortcode(tag)) {
            return at;
        }
        if (tag.closing()) {
            return tag.end();
        }
        String name = tag.name();
        if (name.equals("caption") || name.equals("wp_caption")) {
            return enclosing(tag, html::caption);
        }
        if (name.equals("gallery") || name.equals("playlist")) {
            html.gallery(tag);
            return tag.end();
        }
        if (ShortcodeRules.isPlayer(name)) {
            return enclosing(tag, html::player);
        }
        rules.open(name);
        warnings.add("removed the tags of the shortcode [" + name + "]");
        return tag.end();
    }

    private interface Body {
        void accept(ShortcodeTag tag, String inner);
    }

    private int enclosing(ShortcodeTag tag, Body body) {
        String closing = "[/" + tag.name() + "]";
        int close = -1;
        if (rules.closesAfter(tag)) {
            // Where another opens before, this one was never closed; to look no further than there
            // keeps a text of nothing but openings from being read as often as it has some.
            int again = text.indexOf("[" + tag.name(), tag.end());
            int limit = again < 0 ? text.length() : again;
            int inside = text.substring(tag.end(), limit).indexOf(closing);
            close = inside < 0 ? -1 : tag.end() + inside;
        }
        body.accept(tag, close < 0 ? "" : text.substring(tag.end(), close));
        return close < 0 ? tag.end() : close + closing.length();
    }
}
