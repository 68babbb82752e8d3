package press.harmattan.article.filter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which articles a list has. A null or empty part lets every article through.
 *
 * @param languages best first; one article per story comes
 * @param storiesNot stories of which no article comes
 */
public record ArticleFilter(
        List<String> languages,
        TermFilter terms,
        Collection<UUID> stories,
        Collection<UUID> storiesNot,
        List<UUID> ids,
        Instant from,
        Instant to,
        Instant updatedFrom,
        Instant updatedTo) {

    /** These stories. */
    public static ArticleFilter of(List<String> languages, Collection<UUID> stories) {
        return of(languages, TermFilter.EVERYWHERE, stories, Set.of());
    }

    /** What stands there, without some stories. */
    public static ArticleFilter of(
            List<String> languages, TermFilter terms, Collection<UUID> storiesNot) {
        return of(languages, terms, Set.of(), storiesNot);
    }

    private static ArticleFilter of(
            List<String> languages,
            TermFilter terms,
            Collection<UUID> stories,
            Collection<UUID> storiesNot) {
        return new ArticleFilter(
                languages, terms, stories, storiesNot, List.of(), null, null, null, null);
    }

    /** Which of these articles it lets through; they are among {@link #ids} where there are any. */
    public ArticleFilter among(List<UUID> some) {
        return new ArticleFilter(
                languages, terms, stories, storiesNot, some, from, to, updatedFrom, updatedTo);
    }
}
