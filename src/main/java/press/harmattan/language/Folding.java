package press.harmattan.language;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What two spellings of a name have in common. For finding names, aliases and codes, never for
 * showing them; the search index has analysers of its own.
 */
public final class Folding {

    /**
     * Letters that people type for one another. Ta marbuta becomes ha, and alef maksura ya, because
     * that is how both are commonly typed and printed at the end of a word; hamza goes from its
     * carriers, but stays where it stands alone and is a letter of the word.
     */
    private static final Map<Integer, Integer> ARABIC =
            Map.ofEntries(
                    entry((int) 'آ', (int) 'ا'),
                    entry((int) 'أ', (int) 'ا'),
                    entry((int) 'إ', (int) 'ا'),
                    entry((int) 'ٱ', (int) 'ا'),
                    entry((int) 'ٲ', (int) 'ا'),
                    entry((int) 'ٳ', (int) 'ا'),
                    entry((int) 'ؤ', (int) 'و'),
                    entry((int) 'ئ', (int) 'ي'),
                    entry((int) 'ى', (int) 'ي'),
                    entry((int) 'ی', (int) 'ي'),
                    entry((int) 'ې', (int) 'ي'),
                    entry((int) 'ے', (int) 'ي'),
                    entry((int) 'ة', (int) 'ه'),
                    entry((int) 'ۃ', (int) 'ه'),
                    entry((int) 'ہ', (int) 'ه'),
                    entry((int) 'ھ', (int) 'ه'),
                    entry((int) 'ە', (int) 'ه'),
                    entry((int) 'ک', (int) 'ك'));

    /**
     * Letters that no normal form takes apart: those of French and its neighbours, and the hooked
     * and open ones of Hausa, Fulfulde and Bambara, which many keyboards lack.
     */
    private static final Map<Integer, String> LATIN =
            Map.ofEntries(
                    entry((int) 'œ', "oe"),
                    entry((int) 'æ', "ae"),
                    entry((int) 'ß', "ss"),
                    entry((int) 'ø', "o"),
                    entry((int) 'ł', "l"),
                    entry((int) 'đ', "d"),
                    entry((int) 'ı', "i"),
                    entry((int) 'ɓ', "b"),
                    entry((int) 'ɗ', "d"),
                    entry((int) 'ƙ', "k"),
                    entry((int) 'ƴ', "y"),
                    entry((int) 'ɲ', "n"),
                    entry((int) 'ŋ', "n"),
                    entry((int) 'ɛ', "e"),
                    entry((int) 'ɔ', "o"),
                    entry((int) 'ς', "σ"));

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    /** The Arabic article, folded; it is written together with its word. */
    private static final String ARTICLE = "ال";

    /** Alefs that are no article's. */
    private static final String HAMZA = "أإآٲٳ";

    /** Shorter words that begin like the article have no letters to spare for it. */
    private static final int SHORTEST_WITH_ARTICLE = ARTICLE.length() + 2;

    private Folding() {}

    /**
     * Presentation forms by NFKC, then Arabic letters, then marks, tatweel and invisible characters
     * away, then digits of every script to ASCII, then lower case. The Arabic letters come before
     * anything is taken apart, so that the result does not depend on how an alef was composed.
     */
    public static String fold(String text) {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder arabic = new StringBuilder(whole.length());
        whole.codePoints().map(Folding::arabic).forEach(arabic::appendCodePoint);

        String apart = Normalizer.normalize(arabic, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> !isLost(c))
                .map(c -> digit(arabic(c))) // a letter may be in the table only without its mark
                .forEach(bare::appendCodePoint);

        StringBuilder folded = new StringBuilder(bare.length());
        bare.toString()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> folded.append(LATIN.getOrDefault(c, Character.toString(c))));
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /**
     * The folded letters and digits alone, so that {@code N'Djamena}, {@code N’Djaména} and {@code
     * Ndjamena} meet, and {@code ML-5} is {@code ml5}. Empty for a text without any.
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        fold(text)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && !isApostrophe(c))
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * The {@link #key} without the Arabic articles of its words, which names are used with or not.
     */
    public static String bareKey(String text) {
        return Arrays.stream(SPACE.split(text))
                .map(word -> withoutArticle(word, key(word)))
                .collect(Collectors.joining());
    }

    /**
     * A folded word without the Arabic article, if it may have one: an alef that is written with
     * hamza is the word's own, as in {@code ألمانيا}.
     */
    public static String withoutArticle(String written, String folded) {
        boolean article =
                folded.startsWith(ARTICLE)
                        && folded.length() >= SHORTEST_WITH_ARTICLE
                        && !beginsWithHamza(written);
        return article ? folded.substring(ARTICLE.length()) : folded;
    }

    private static boolean beginsWithHamza(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(first -> HAMZA.indexOf(first) >= 0);
    }

    /** A folded word with the Arabic article. */
    public static String withArticle(String folded) {
        return ARTICLE + folded;
    }

    /** Whether Unicode calls it a letter although people read it as an apostrophe. */
    static boolean isApostrophe(int c) {
        return c >= 0x02B9 && c <= 0x02C1 || c == 0xA78B || c == 0xA78C;
    }

    static boolean isTatweel(int c) {
        return c == 0x0640;
    }

    private static boolean isLost(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || isTatweel(c);
    }

    private static int arabic(int c) {
        return ARABIC.getOrDefault(c, c);
    }

    private static int digit(int c) {
        return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
    }
}
