package press.harmattan.search.suggest;

import java.util.Comparator;
import press.harmattan.search.names.Closeness;

/**
 * Something that may be suggested.
 *
 * @param articles of a term, how many have it
 */
record Candidate(Closeness closeness, long articles, Suggestion suggestion) {

    /**
     * What fits alike keeps its order: terms stand before articles, of which the newest are first.
     */
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparing(Candidate::closeness)
                    .thenComparing(Candidate::isArticle)
                    .thenComparing(Candidate::articles, Comparator.reverseOrder());

    boolean isArticle() {
        return suggestion.kind() == SuggestionKind.article;
    }
}
