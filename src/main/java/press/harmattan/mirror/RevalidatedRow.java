package press.harmattan.mirror;

import java.time.Instant;
import java.util.UUID;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.item.Retraction;
import press.harmattan.language.Direction;

/**
 * What is read for an article that is not as the caller has it.
 *
 * @param place where it stands among those that were asked for, from 1
 * @param article what readers see now; without an id when they see nothing
 * @param at when it was retracted; null, like what follows, when it was not
 */
record RevalidatedRow(
        int place, ArticleRow article, Instant at, String reason, String lang, String title) {

    boolean isGone() {
        return article.id() == null;
    }

    Revalidated.Absent absent(UUID id) {
        return at == null
                ? new Revalidated.Absent(id, Revalidated.Reason.notFound, null)
                : new Revalidated.Absent(
                        id,
                        Revalidated.Reason.retracted,
                        new Retraction(id, at, reason, title, lang, Direction.of(lang)));
    }
}
