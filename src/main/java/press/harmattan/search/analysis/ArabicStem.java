package press.harmattan.search.analysis;

import static press.harmattan.search.analysis.ArabicSpelling.TA_MARBUTA;

import java.util.Optional;

/**
 * A word without its suffixes, in their order from the end: a pronoun, the number and gender, the
 * ending of an adjective of relation, and once more the ending of a dual or plural, since {@code
 * قانوني} is to meet {@code قانون} whether that is known for a whole word or not. At every step a
 * word that is known stops the way. At least three letters stay.
 *
 * @param known whether the word is on the lists, so that nothing else may be seen in it
 */
record ArabicStem(String text, boolean known) {

    private static final int ROOT = 3;

    /** Its last letter may be ta marbuta, and is no alef maksura. */
    static ArabicStem of(String word) {
        return known(word).orElseGet(() -> withoutPronoun(word));
    }

    private static Optional<ArabicStem> known(String word) {
        return ArabicWords.formOf(word)
                .map(base -> new ArabicStem(of(base).text(), true))
                .or(() -> ArabicWords.known(word).map(text -> new ArabicStem(text, true)));
    }

    private static ArabicStem withoutPronoun(String word) {
        if (ends(word, "ا", ROOT) && !ArabicWords.isFeminine(cut(word, 1))) {
            return known(cut(word, 1)).orElseGet(() -> withoutOwner(word));
        }
        return withoutOwner(word);
    }

    /** {@code نا} is no pronoun here: it more often is a noun with nun in the accusative. */
    private static ArabicStem withoutOwner(String word) {
        if (ends(word, "ها", ROOT) || ends(word, "هم", 4)) {
            String owned = feminine(cut(word, 2));
            return known(owned).orElseGet(() -> withoutNumber(owned));
        }
        if (ends(word, "ته", ROOT)) {
            String owned = feminine(cut(word, 1));
            return known(owned).orElseGet(() -> withoutNumber(owned));
        }
        return withoutNumber(word);
    }

    /** Before a pronoun ta marbuta is written as the ta it is; after alef it may be a plural's. */
    private static String feminine(String owned) {
        if (!ends(owned, "ت", ROOT) || ArabicWords.known(owned).isPresent()) {
            return owned;
        }
        String feminine = cut(owned, 1) + TA_MARBUTA;
        boolean plural = owned.endsWith("ات") && ArabicWords.known(feminine).isEmpty();
        return plural ? owned : feminine;
    }

    private static ArabicStem withoutNumber(String word) {
        if (ends(word, "ات", ROOT)) {
            String one = cut(word, 2);
            if (ArabicWords.isFeminine(one + TA_MARBUTA)) {
                return of(one + TA_MARBUTA);
            }
            return known(one).orElseGet(() -> withoutRelation(one, true));
        }
        if (ends(word, "ات", 2)) {
            return of(cut(word, 2) + TA_MARBUTA);
        }
        boolean pair = ends(word, "تان", ROOT) || ends(word, "تين", ROOT);
        if (pair && word.charAt(word.length() - 4) != 'س') { // not of بستان, كردستان
            return of(cut(word, 3) + TA_MARBUTA);
        }
        String one = cut(word, numberAndGender(word));
        return known(one).orElseGet(() -> withoutRelation(one, false));
    }

    /** How many letters the ending has. */
    private static int numberAndGender(String word) {
        if (isDualOrPlural(word)) {
            return 2;
        }
        boolean feminine = ends(word, "ة", ROOT) || ends(word, "ه", ROOT);
        if (feminine && word.charAt(word.length() - 2) != 'ا') { // not of وفاة, مياه
            return 1;
        }
        return ends(word, "و", 4) || ends(word, "ا", ROOT) ? 1 : 0;
    }

    private static boolean isDualOrPlural(String word) {
        boolean plural = ends(word, "ون", ROOT) || ends(word, "ين", ROOT);
        return plural && word.charAt(word.length() - 3) != 'ا' || ends(word, "ان", ROOT);
    }

    private static ArabicStem withoutRelation(String word, boolean wasPlural) {
        boolean relation = ends(word, "ي", ROOT);
        String noun = relation ? cut(word, 1) : word;
        return known(noun)
                .orElseGet(
                        () ->
                                (relation || wasPlural) && isDualOrPlural(noun)
                                        ? end(cut(noun, 2))
                                        : end(noun));
    }

    private static ArabicStem end(String word) {
        return known(word).orElse(new ArabicStem(ArabicWords.ha(word), false));
    }

    private static boolean ends(String word, String suffix, int left) {
        return word.length() >= suffix.length() + left && word.endsWith(suffix);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
