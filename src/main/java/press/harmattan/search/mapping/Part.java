package press.harmattan.search.mapping;

/**
 * A part of what an article is found by.
 *
 * @param mark before each of its words; may be empty
 * @param weight how many times each of its words counts
 * @param counts whether its words make the article longer; names do not, or an article would rank
 *     the lower the better it is tagged
 */
record Part(Family family, String mark, String text, int weight, boolean counts) {

    static Part text(Family family, String text, int weight) {
        return new Part(family, "", text, weight, true);
    }

    static Part name(Family family, String text, int weight) {
        return new Part(family, "", text, weight, false);
    }

    /** A name in a language of another family than the article's. */
    static Part foreign(Family family, String text) {
        return new Part(family, family.mark(), text, 1, false);
    }
}
