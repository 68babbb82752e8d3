package press.harmattan.search.analysis;

import java.util.Set;

/**
 * Where an apostrophe parts a word from the article or pronoun before it, and where it belongs to a
 * name. French elides before a vowel only, so {@code l'élevage} is parted and {@code N'Djamena} is
 * not; what is not parted loses its apostrophe.
 */
final class Elision {

    /** In French text. */
    static final Elision OF_FRENCH =
            new Elision(
                    Set.of(
                            "l", "d", "c", "j", "s", "t", "m", "n", "qu", "jusqu", "lorsqu",
                            "puisqu", "quoiqu"));

    /** In other languages, where French names are cited. */
    static final Elision OF_NAMES = new Elision(Set.of("l", "d"));

    private static final String VOWELS = "aeiouy";

    /** Those that part before an h too: not n' and m', as in the names M'Hamed and N'Ham. */
    private static final Set<String> BEFORE_H = Set.of("l", "d", "s", "qu", "c", "j");

    private final Set<String> elided;

    private Elision(Set<String> elided) {
        this.elided = elided;
    }

    /** Whether what stands before the apostrophe, at {@code at}, is a word of its own. */
    boolean parts(char[] word, int length, int at) {
        String before = Letters.fold(new String(word, 0, at));
        if (at + 1 >= length || !elided.contains(before)) {
            return false;
        }
        String next = Letters.fold(String.valueOf(word[at + 1]));
        return !next.isEmpty() && (isVowel(next) || next.equals("h") && BEFORE_H.contains(before));
    }

    private static boolean isVowel(String letter) {
        return VOWELS.indexOf(letter.charAt(0)) >= 0;
    }
}
