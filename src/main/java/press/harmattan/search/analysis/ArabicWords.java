package press.harmattan.search.analysis;

import static press.harmattan.search.analysis.ArabicSpelling.TA_MARBUTA;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Arabic words that are known: those that begin or end as if with a particle or a suffix and
 * are whole all the same, and plurals that no suffix makes. A word is known with and without its ta
 * marbuta.
 */
final class ArabicWords {

    private static final Set<String> WHOLE =
            Resources.words("whole.ar.txt")
                    .map(word -> bare(ya(ArabicSpelling.of(word))))
                    .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, String> PLURALS =
            Resources.pairs("plurals.ar.tsv")
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> bare(ya(ArabicSpelling.of(row.get(0)))),
                                    row -> ya(ArabicSpelling.of(row.get(1)))));

    private ArabicWords() {}

    /** The word as it is known; empty when it is not. */
    static Optional<String> known(String word) {
        if (WHOLE.contains(word)) {
            return Optional.of(word);
        }
        return Optional.of(bare(word)).filter(WHOLE::contains);
    }

    /** The singular of a plural that is known. */
    static Optional<String> singular(String word) {
        return Optional.ofNullable(PLURALS.get(word)).or(() -> plural(bare(word)));
    }

    private static Optional<String> plural(String bare) {
        return Optional.ofNullable(PLURALS.get(bare));
    }

    /** Alef maksura at the end is what many type for ya, and the other way round. */
    static String ya(String word) {
        return word.replace('ى', 'ي');
    }

    /** Without ta marbuta, where what is left is still a word and not half of one. */
    static String bare(String word) {
        int end = word.length() - 1;
        boolean feminine = end >= 0 && word.charAt(end) == TA_MARBUTA;
        return feminine && end >= 3 && word.charAt(end - 1) != 'ا'
                ? word.substring(0, end)
                : word.replace(TA_MARBUTA, 'ه');
    }
}
