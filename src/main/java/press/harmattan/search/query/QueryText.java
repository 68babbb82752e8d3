package press.harmattan.search.query;

import java.text.Normalizer;

/** The text of a query without what nobody sees in it. */
final class QueryText {

    private QueryText() {}

    /** In NFC, without controls, all that is blank being spaces. */
    static String of(String q) {
        StringBuilder seen = new StringBuilder(q.length());
        q.codePoints()
                .filter(c -> !isBidi(c))
                .map(QueryText::orSpace)
                .forEach(seen::appendCodePoint);
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /**
     * From the first letter or digit to the last, with its marks; empty when there is none. What
     * stands around words is never looked for.
     */
    static String trim(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (end > start && !isEnd(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    private static boolean isEnd(int c) {
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static int orSpace(int c) {
        return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)
                ? ' '
                : c;
    }

    /** They come along when text is copied, and would stand between a quotation mark and a word. */
    private static boolean isBidi(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF;
    }
}
