package press.harmattan.search.analysis;

/**
 * The one spelling of an Arabic word, of the many in which it is typed: {@link Letters} folds it,
 * but the end of a word still tells ta marbuta from ha and alef maksura from ya, as far as the text
 * does, since the stemmer and the list of stop words need to know.
 */
final class ArabicSpelling {

    static final char TA_MARBUTA = 'ة';
    static final char ALEF_MAKSURA = 'ى';

    private ArabicSpelling() {}

    static String of(String word) {
        String folded = foreignLetters(Letters.fold(word));
        char end = lastLetter(word);
        if (end == TA_MARBUTA && folded.endsWith("ه")) {
            return folded.substring(0, folded.length() - 1) + TA_MARBUTA;
        }
        if (end == ALEF_MAKSURA && folded.endsWith("ي")) {
            return folded.substring(0, folded.length() - 1) + ALEF_MAKSURA;
        }
        return folded;
    }

    /**
     * Whether the word begins, after no more than two particles, with an alef that carries hamza:
     * it is no article then. Without hamza it may be one.
     */
    static boolean hasHamzaAtFirst(String word) {
        int letters = 0;
        for (int i = 0; i < word.length() && letters < 3; i++) {
            char c = word.charAt(i);
            if (c == 'ا') {
                return i + 1 < word.length() && isHamzaMark(word.charAt(i + 1));
            }
            if (c == 'أ' || c == 'إ') {
                return true;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return false;
    }

    private static boolean isHamzaMark(char c) {
        return c == 0x0654 || c == 0x0655;
    }

    static boolean isArabic(char c) {
        return c >= 0x0620 && c <= 0x064A
                || c >= 0x066E && c <= 0x06D3
                || c >= 0x0750 && c <= 0x077F
                || c >= 0xFB50 && c <= 0xFDFF
                || c >= 0xFE70 && c <= 0xFEFC;
    }

    /** The last letter without what was set on it, presentation forms named by their letter. */
    private static char lastLetter(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            char c = word.charAt(i);
            boolean letter = Character.isLetter(c) && c != 0x0640;
            if (letter) {
                return switch (c) {
                    case '\uFE93', '\uFE94', 'ۃ' -> TA_MARBUTA;
                    case '\uFEEF', '\uFEF0' -> ALEF_MAKSURA;
                    default -> c;
                };
            }
        }
        return 0;
    }

    /** Letters that Arabic borrowed for the sounds of foreign names, and often does without. */
    private static String foreignLetters(String word) {
        String borrowed = word.replace('پ', 'ب').replace('ڤ', 'ف').replace('چ', 'ج');
        return borrowed.replace('ڨ', 'ق').replace('گ', 'ك').replace('ژ', 'ز');
    }
}
