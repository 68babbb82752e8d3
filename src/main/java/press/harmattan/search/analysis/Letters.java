package press.harmattan.search.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import press.harmattan.language.Folding;

/**
 * {@link Folding} at the speed of an index: letter by letter from a table, for the scripts where a
 * text's folding is that of its letters; by Folding itself for the others. Scripts of the Indic
 * family write vowels as marks, which are not folded away: they are only brought into one form.
 */
final class Letters {

    private static final Normalizer2 CASELESS = Normalizer2.getNFKCCasefoldInstance();

    /** By character: what it is folded to; null where a look at the whole word is needed. */
    private static final String[] FOLDED = table();

    private Letters() {}

    static void fold(CharTermAttribute term) {
        char[] word = term.buffer();
        int length = term.length();
        int plain = 0;
        while (plain < length && isPlain(word[plain])) {
            plain++;
        }
        if (plain < length) {
            String folded = fold(new String(word, 0, length));
            term.setEmpty().append(folded);
        }
    }

    /** The folded word, cut at the greatest length of a term. */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            String letter = FOLDED[word.charAt(i)];
            if (letter == null) {
                return cut(whole(word));
            }
            folded.append(letter);
        }
        return cut(folded.toString());
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static String whole(String word) {
        return word.codePoints().anyMatch(Letters::isVowelMark)
                ? CASELESS.normalize(word)
                : Folding.fold(word);
    }

    private static boolean isVowelMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                && UCharacter.getIntPropertyValue(c, UProperty.INDIC_SYLLABIC_CATEGORY) != 0;
    }

    private static String cut(String term) {
        int end = Math.min(term.length(), Analyzers.LONGEST_TERM);
        boolean halves = end < term.length() && Character.isHighSurrogate(term.charAt(end - 1));
        return term.substring(0, halves ? end - 1 : end);
    }

    private static String[] table() {
        String[] table = new String[Character.MAX_VALUE + 1];
        fill(table, 0x0000, 0x077F); // Latin, Greek, Cyrillic, Hebrew, Arabic
        fill(table, 0x1E00, 0x1FFF); // Latin and Greek letters with marks
        fill(table, 0x200B, 0x200F); // joiners and directions
        fill(table, 0x202A, 0x202E);
        fill(table, 0x2066, 0x2069);
        fill(table, 0x2D30, 0x2D7F); // Tifinagh
        fill(table, 0xFB50, 0xFDFF); // Arabic presentation forms
        fill(table, 0xFE70, 0xFEFF);
        return table;
    }

    private static void fill(String[] table, int first, int last) {
        for (int c = first; c <= last; c++) {
            table[c] = Folding.fold(Character.toString(c));
        }
    }
}
