package press.harmattan.search.query;

/** Quotation marks around phrases, as they are typed in Arabic, French, English and German. */
final class Quotes {

    private static final String STRAIGHT = "\"\uFF02";
    private static final String CURLY = "\u201C\u201D\u201E\u201F";
    private static final String ANGLES = "\u00AB\u00BB";

    private final String text;

    Quotes(String text) {
        this.text = text;
    }

    /** Whether a mark stands here; one between letters is a letter, as in Hebrew abbreviations. */
    boolean isMark(int at) {
        char c = text.charAt(at);
        return CURLY.indexOf(c) >= 0
                || ANGLES.indexOf(c) >= 0
                || STRAIGHT.indexOf(c) >= 0 && !isInsideWord(at);
    }

    /** Where the phrase ends that is opened here; -1 when nothing is. */
    int end(int start) {
        if (!isMark(start)) {
            return -1;
        }
        for (int i = start + 1; i < text.length(); i++) {
            if (isMark(i) && isPair(text.charAt(start), text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPair(char open, char close) {
        return ANGLES.indexOf(open) >= 0
                ? ANGLES.indexOf(close) >= 0 && open != close
                : (CURLY.indexOf(open) >= 0 ? CURLY : STRAIGHT).indexOf(close) >= 0;
    }

    private boolean isInsideWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
