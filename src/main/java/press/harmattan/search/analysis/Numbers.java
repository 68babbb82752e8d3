package press.harmattan.search.analysis;

/**
 * Brings the numbers in a text to one form: a comma between thousands, a point before decimals. One
 * point or comma before three digits is taken for thousands ({@code 1.234} is 1234), since
 * newsrooms count more often than they measure; more signs than that (dates, versions) part
 * numbers.
 */
final class Numbers {

    private static final char THOUSANDS = ',';
    private static final char DECIMAL = '.';
    private static final char ARABIC_DECIMAL = '\u066B';

    private final char[] text;
    private final int length;
    private final boolean spaced;

    Numbers(char[] text, int length, boolean spaced) {
        this.text = text;
        this.length = length;
        this.spaced = spaced;
    }

    void tidy() {
        int i = 0;
        while (i < length) {
            if (!isDigit(i)) {
                i++;
            } else if (i > 0 && Signs.isWord(text[i - 1])) {
                i = digitsEnd(i);
            } else {
                i = number(i);
            }
        }
    }

    /** Rewrites the number that starts here, and answers where it ends. */
    private int number(int start) {
        int end = digitsEnd(start);
        int first = end;
        int last = end;
        int signs = 0;
        boolean fits = end - start <= 3 && Character.digit(text[start], 10) != 0;
        boolean fitsBefore = fits; // the same without the digits after the last sign
        while (isSeparator(end, fits)) {
            fitsBefore = fits;
            last = end;
            end = digitsEnd(last + 1);
            fits &= text[last] == text[first] && end - last == 4 && text[last] != ARABIC_DECIMAL;
            signs++;
        }
        boolean decimal = !fits && (signs == 1 || fitsBefore && text[last] != text[first]);
        for (int i = first; i < end; i++) {
            if (!isDigit(i)) {
                text[i] = decimal && i == last ? DECIMAL : fits || decimal ? THOUSANDS : ' ';
            }
        }
        return end;
    }

    /** Spaces and apostrophes only ever stand before three digits. */
    private boolean isSeparator(int i, boolean fits) {
        if (i + 1 >= length || !isDigit(i + 1)) {
            return false;
        }
        return switch (text[i]) {
            case ',', '.', '\u060C', '\u066C', ARABIC_DECIMAL -> true;
            case '\u00A0', '\u202F', '\u2009' -> fits && digitsEnd(i + 1) == i + 4;
            case ' ' -> spaced && fits && digitsEnd(i + 1) == i + 4;
            default -> Signs.isApostrophe(text[i]) && fits && digitsEnd(i + 1) == i + 4;
        };
    }

    private boolean isDigit(int i) {
        return Character.isDigit(text[i]);
    }

    private int digitsEnd(int i) {
        int end = i;
        while (end < length && isDigit(end)) {
            end++;
        }
        return end;
    }
}
