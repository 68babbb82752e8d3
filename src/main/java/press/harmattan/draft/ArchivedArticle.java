package press.harmattan.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.published.Content;
import press.harmattan.published.Edition;
import press.harmattan.published.PublishedRepository.Published;

/**
 * Everything about one article: the working copy, every published revision, and where it was read
 * before.
 *
 * @param formerSlugs slugs that lead to it, without the one it has
 * @param publishAt when it is to be published, for the stage {@code scheduled} only
 * @param content,body the working copy, which may be ahead of the newest revision; the body is
 *     sanitised HTML
 * @param revisions oldest first, numbered from 1 without gaps
 * @param formerUrls normalised
 */
public record ArchivedArticle(
        UUID id,
        UUID story,
        String lang,
        UUID translationOf,
        String slug,
        List<String> formerSlugs,
        Stage stage,
        Instant publishAt,
        Instant createdAt,
        Instant modifiedAt,
        Content content,
        String body,
        List<Published> revisions,
        List<String> formerUrls) {

    Instant firstPublished() {
        return revisions.isEmpty() ? null : revisions.get(0).at();
    }

    Edition edition(Published revision) {
        return new Edition(
                id,
                story,
                lang,
                translationOf,
                revision.slug(),
                revision.revision(),
                revision.kind(),
                revision.note(),
                revision.at(),
                revision.content(),
                revision.body(),
                null);
    }
}
