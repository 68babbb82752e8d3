package press.harmattan.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Takes down what a transaction changes. The database moves it into the log as the transaction
 * commits and draws its number then, so that the order of the log is the order of commit whoever
 * writes.
 */
@ApplicationScoped
public class ChangeLog {
    private final EntityManager entities;

    ChangeLog(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Tells of something that happened to an article; it is in the log if the transaction commits.
     */
    public void article(Kind kind, UUID id, int revision, FilterValues before, FilterValues after) {
        entities.persist(new PendingChange(Subject.article, id, kind, revision, before, after));
    }

    /** Tells of something that happened to a term of a vocabulary. */
    public void term(
            Subject vocabulary, Kind kind, UUID id, FilterValues before, FilterValues after) {
        entities.persist(new PendingChange(vocabulary, id, kind, null, before, after));
    }

    /** Tells of something that happened to a collection. */
    public void collection(Kind kind, UUID id) {
        entities.persist(new PendingChange(Subject.collection, id, kind, null, null, null));
    }

    /** Tells that other comments are read under an article than before. */
    public void comments(UUID articleId) {
        entities.persist(
                new PendingChange(Subject.comment, articleId, Kind.changed, null, null, null));
    }
}
