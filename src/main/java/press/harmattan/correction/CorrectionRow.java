package press.harmattan.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Direction;
import press.harmattan.page.NewestFirst;
import press.harmattan.published.RevisionKind;

/**
 * What is read of a revision that readers are told of.
 *
 * @param slug where readers find the article now; the revision's own where they do not
 */
record CorrectionRow(
        UUID id,
        UUID articleId,
        Instant at,
        RevisionKind kind,
        String note,
        int revision,
        String lang,
        String slug,
        String title,
        Instant firstPublished) {

    List<String> key() {
        return NewestFirst.key(at, id);
    }

    Correction told(PublicUrls urls) {
        return new Correction(
                id,
                at,
                kind,
                note,
                lang,
                Direction.of(lang),
                revision,
                new Correction.Corrected(
                        articleId,
                        slug,
                        title,
                        urls.article(articleId, slug, lang, firstPublished)));
    }
}
