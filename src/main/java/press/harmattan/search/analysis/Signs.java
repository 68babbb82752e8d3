package press.harmattan.search.analysis;

/**
 * Signs between letters. UAX #29 leaves words together at apostrophes, and also at points, colons,
 * middle dots and underscores; only the apostrophe holds a word together for readers, and the
 * points of letters that stand for words, as in {@code U.S.A.}
 */
final class Signs {

    /** By character, since most are none of these: whether it is worth a look. */
    private static final boolean[] SIGN = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < SIGN.length; c++) {
            char sign = (char) c;
            SIGN[c] = isApostrophe(sign) || isPoint(sign) || isJoint(sign) || isInvisible(sign);
        }
    }

    private Signs() {}

    static void tidy(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (!SIGN[c]) {
                continue;
            }
            if (isApostrophe(c)) {
                text[i] = isBetweenWords(text, length, i) ? '\'' : ' ';
            } else if (isPoint(c) && isBetweenWords(text, length, i)) {
                if (!isBetweenDigits(text, i) && !isBetweenSingles(text, length, i)) {
                    text[i] = ' ';
                }
            } else if (isJoint(c) || isInvisible(c) && (i == 0 || !isWord(text[i - 1]))) {
                text[i] = ' ';
            }
        }
    }

    /** All that is typed for an apostrophe or stands for one in the writing of names. */
    static boolean isApostrophe(char c) {
        return c == '\''
                || c == '`'
                || c == '´'
                || c >= 0x2018 && c <= 0x201B && c != 0x201A
                || c == 0x2032
                || c >= 0x02B9 && c <= 0x02C1
                || c == 0x055A
                || c == 0xA78B
                || c == 0xA78C
                || c == 0xFF07;
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.FORMAT;
    }

    /** What belongs to the letter before it; a megabyte of them after none would be slow to cut. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == 0x2024 || c == 0xFE52 || c == 0xFF0E;
    }

    /** What else UAX #29 does not part words or numbers at: MidLetter, MidNum, ExtendNumLet. */
    private static boolean isJoint(char c) {
        return ":;\u00B7\u037E\u0387\u0589\u055F\u05F4\u060D\u07F8\u2027\u2044".indexOf(c) >= 0
                || "\uFE10\uFE13\uFE14\uFE50\uFE54\uFE55\uFF0C\uFF1A\uFF1B".indexOf(c) >= 0
                || c == 0x202F
                || Character.getType(c) == Character.CONNECTOR_PUNCTUATION;
    }

    private static boolean isBetweenWords(char[] text, int length, int i) {
        return i > 0 && i + 1 < length && isWord(text[i - 1]) && isWord(text[i + 1]);
    }

    private static boolean isBetweenDigits(char[] text, int i) {
        return Character.isDigit(text[i - 1]) && Character.isDigit(text[i + 1]);
    }

    private static boolean isBetweenSingles(char[] text, int length, int i) {
        return Character.isLetter(text[i - 1])
                && Character.isLetter(text[i + 1])
                && (i < 2 || !isWord(text[i - 2]))
                && (i + 2 >= length || !isWord(text[i + 2]));
    }
}
