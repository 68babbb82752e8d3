package press.harmattan.search.highlight;

import java.util.List;

/** Plain text as HTML whose only element is {@code mark}. */
final class Html {

    private Html() {}

    /** A part of a text; what of a mark stands outside of it is left out. */
    static String of(String text, int start, int end, List<Mark> marks) {
        StringBuilder html = new StringBuilder(end - start + 32);
        int at = start;
        for (Mark mark : marks) {
            int from = Math.max(mark.start(), start);
            int to = Math.min(mark.end(), end);
            if (from < to) {
                escape(text, at, from, html);
                html.append("<mark>");
                escape(text, from, to, html);
                html.append("</mark>");
                at = to;
            }
        }
        escape(text, at, end, html);
        return html.toString();
    }

    private static void escape(String text, int start, int end, StringBuilder html) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
