package press.harmattan.search.names;

import java.util.Comparator;

/**
 * How a term fits: as well as the best of its names.
 *
 * @param term its number; of terms that are alike in all else the lower comes first
 * @param length of that name
 */
record Fit(int term, Closeness closeness, int length, long articles) {
    static final Comparator<Fit> BEST_FIRST =
            Comparator.comparing(Fit::closeness)
                    .thenComparing(Fit::articles, Comparator.reverseOrder())
                    .thenComparing(Fit::length)
                    .thenComparing(Fit::term);
}
