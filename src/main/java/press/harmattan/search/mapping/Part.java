package press.harmattan.search.mapping;

import java.util.List;
import press.harmattan.search.analysis.Token;

/**
 * A part of what an article is found by.
 *
 * @param mark before each of its words; may be empty
 * @param weight how many times each of its words counts
 * @param counts whether its words make the article longer; names do not, or an article would rank
 *     the lower the better it is tagged
 */
record Part(String mark, List<Token> words, int weight, boolean counts) {

    static Part text(List<Token> words, int weight) {
        return new Part("", words, weight, true);
    }

    static Part name(List<Token> words, int weight) {
        return new Part("", words, weight, false);
    }

    /** A name in a language of another family than the article's. */
    static Part foreign(Family family, List<Token> words) {
        return new Part(family.mark(), words, 1, false);
    }
}
