package press.harmattan.search.mapping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is indexed of a published article.
 *
 * @param otherLanguages of the other published versions of its story
 * @param kicker,summary,section may be null
 * @param openText the body as plain text; null unless everybody may read it, since words that are
 *     withheld must neither find an article nor count
 * @param names of its tags, regions and authors, in every language, and their aliases
 */
public record IndexedArticle(
        UUID id,
        UUID story,
        String lang,
        List<String> otherLanguages,
        int revision,
        Instant publishedAt,
        Instant updatedAt,
        String title,
        String kicker,
        String summary,
        String openText,
        UUID section,
        List<UUID> regions,
        List<UUID> tags,
        List<UUID> authors,
        List<Name> names) {

    public IndexedArticle {
        otherLanguages = List.copyOf(otherLanguages);
        regions = List.copyOf(regions);
        tags = List.copyOf(tags);
        authors = List.copyOf(authors);
        names = List.copyOf(names);
    }
}
