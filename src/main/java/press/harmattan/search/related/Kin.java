package press.harmattan.search.related;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Beside;
import press.harmattan.article.Why;
import press.harmattan.published.Content;

/**
 * An article that was found to be related, as the database has it.
 *
 * @param why what both have in common now; empty when that is nothing any more
 */
record Kin(Place place, ArticleRow row, List<Why> why) {

    /**
     * Compares what readers see of two articles.
     *
     * @param words whether they share the words that tell the first from others
     */
    static Kin of(Place place, ArticleRow row, ArticleRow article, boolean words) {
        Content one = row.content();
        Content other = article.content();
        List<Why> why = new ArrayList<>();
        add(why, Why.story, row.story().equals(article.story()));
        add(why, Why.tag, share(one.tagIds(), other.tagIds()));
        add(why, Why.region, share(one.regionIds(), other.regionIds()));
        add(why, Why.author, share(one.authorIds(), other.authorIds()));
        add(why, Why.words, words);
        return new Kin(place, row, List.copyOf(why));
    }

    /** What is told of it beside the rest. */
    Beside beside() {
        return Beside.why(why);
    }

    private static boolean share(List<UUID> one, List<UUID> other) {
        return !Collections.disjoint(one, other);
    }

    private static void add(List<Why> why, Why reason, boolean holds) {
        if (holds) {
            why.add(reason);
        }
    }
}
