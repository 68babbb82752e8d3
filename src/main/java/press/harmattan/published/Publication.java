package press.harmattan.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import press.harmattan.body.Body;
import press.harmattan.body.BodyMaker;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.FilterValues;
import press.harmattan.change.Kind;

/** The one way of an article to its readers and away from them. */
@ApplicationScoped
public class Publication {
    private final PublishedRepository published;
    private final ChangeLog log;

    Publication(PublishedRepository published, ChangeLog log) {
        this.published = published;
        this.log = log;
    }

    /** Shows readers this edition in place of the one before, and keeps it as a revision. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(Edition edition) {
        PublishedArticle snapshot = published.snapshot(edition.id());
        FilterValues before = snapshot == null ? null : snapshot.filterValues();
        Body body = BodyMaker.make(edition.body(), edition.lang());
        Instant first = published.firstPublished(edition.id()).orElse(edition.at());
        if (snapshot == null) {
            snapshot = new PublishedArticle(published.lastCorrected(edition.id()).orElse(null));
            snapshot.become(edition, body, first);
            published.persist(snapshot);
        } else {
            snapshot.become(edition, body, first);
        }
        published.keep(new ArticleRevision(edition));
        // Every slug is taken for good, even when the next edition follows in this transaction.
        published.flush();
        tell(edition, before, snapshot.filterValues());
    }

    /** Takes an article from readers and tells them why; the reason is the edition's note. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void retract(Edition edition) {
        PublishedArticle snapshot = published.snapshot(edition.id());
        FilterValues before = snapshot == null ? null : snapshot.filterValues();
        if (snapshot != null) {
            published.withdraw(snapshot);
        }
        published.keep(new ArticleRevision(edition));
        tell(edition, before, null);
    }

    /** Takes an article from readers without a word; nothing happens when they do not see it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unpublish(UUID articleId) {
        PublishedArticle snapshot = published.snapshot(articleId);
        if (snapshot != null) {
            published.withdraw(snapshot);
            log.article(
                    Kind.unpublished,
                    articleId,
                    snapshot.revision(),
                    snapshot.filterValues(),
                    null);
        }
    }

    private void tell(Edition edition, FilterValues before, FilterValues after) {
        log.article(edition.kind().change(), edition.id(), edition.revision(), before, after);
    }
}
