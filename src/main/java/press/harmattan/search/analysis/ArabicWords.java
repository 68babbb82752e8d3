package press.harmattan.search.analysis;

import static press.harmattan.search.analysis.ArabicSpelling.TA_MARBUTA;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Arabic words that are known: those that begin or end as if with a particle or a suffix and
 * are whole all the same, those that ta marbuta tells from others, and forms that no suffix makes.
 * A whole word is known with and without its ta marbuta.
 */
final class ArabicWords {

    private static final Set<String> WHOLE =
            Resources.words("whole.ar.txt")
                    .map(word -> bare(spelled(word)))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> FEMININE =
            Resources.words("feminine.ar.txt")
                    .map(word -> ha(spelled(word)))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> FORMS =
            Resources.pairs("forms.ar.tsv")
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> ha(spelled(row.get(0))), row -> spelled(row.get(1))));

    private ArabicWords() {}

    /** The word as it is known; empty when it is not. */
    static Optional<String> known(String word) {
        if (isFeminine(word)) {
            return Optional.of(ha(word));
        }
        if (WHOLE.contains(word)) {
            return Optional.of(word);
        }
        return Optional.of(bare(word)).filter(WHOLE::contains);
    }

    static boolean isFeminine(String word) {
        return FEMININE.contains(ha(word));
    }

    /** The word that this is a form of, if it is known to be one. */
    static Optional<String> formOf(String word) {
        return Optional.ofNullable(FORMS.get(ha(word)));
    }

    /** Alef maksura at the end is what many type for ya, and the other way round. */
    static String ya(String word) {
        return word.replace('ى', 'ي');
    }

    /** Ta marbuta at the end, however it was typed, as it stands in a term. */
    static String ha(String word) {
        return word.replace(TA_MARBUTA, 'ه');
    }

    /** Without ta marbuta, where what is left is still a word and not half of one. */
    static String bare(String word) {
        int end = word.length() - 1;
        boolean feminine = end >= 0 && word.charAt(end) == TA_MARBUTA;
        return feminine && end >= 3 && word.charAt(end - 1) != 'ا'
                ? word.substring(0, end)
                : ha(word);
    }

    private static String spelled(String word) {
        return ya(ArabicSpelling.of(word));
    }
}
