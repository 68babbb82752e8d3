package press.harmattan.vocabulary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import press.harmattan.change.Change;
import press.harmattan.change.ChangeFollower;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.Subject;

/**
 * The terms of one kind, held in memory: read whole when they are first asked for, and again by the
 * follower of the change log when it tells of a change to one of them. Whoever asks in between gets
 * what was held before, so that a change makes no request wait for a connection of its own.
 *
 * <p>A vocabulary is small beside the articles (thousands of terms, not millions), is needed by
 * every answer, and changes a few times a day.
 */
public abstract class Vocabulary<T extends Term> implements ChangeFollower {
    private final Subject subject;
    private final ChangeRepository changes;
    private final AtomicReference<Held<T>> held =
            new AtomicReference<>(new Held<>(HOLDS_NOTHING, null));

    protected Vocabulary(Subject subject, ChangeRepository changes) {
        this.subject = subject;
        this.changes = changes;
    }

    /** Reads every term from the database. */
    protected abstract List<T> load();

    /** The terms as the log last told of them. */
    public Terms<T> terms() {
        Terms<T> terms = held.get().terms;
        return terms == null ? first() : terms;
    }

    /**
     * A term by its id, which an article or another term holds: never missing, because one that was
     * added a moment ago is looked for in the database.
     */
    public Optional<T> byId(UUID id) {
        Optional<T> known = terms().byId(id);
        return known.isPresent() ? known : reload().byId(id);
    }

    @Override
    public long position() {
        return held.get().position;
    }

    @Override
    public void follow(List<Change> following) {
        long position = following.get(following.size() - 1).seq();
        if (following.stream().anyMatch(change -> change.subject() == subject)) {
            reload();
        } else {
            held.updateAndGet(before -> new Held<>(position, before.terms));
        }
    }

    @Override
    public void beginAnew() {
        reload();
    }

    /** Many may ask first; one reads. */
    private synchronized Terms<T> first() {
        Terms<T> terms = held.get().terms;
        return terms == null ? reload() : terms;
    }

    /**
     * What is read is at least as new as the position, so a change is taken in twice rather than
     * missed.
     */
    private synchronized Terms<T> reload() {
        Held<T> fresh =
                QuarkusTransaction.requiringNew()
                        .call(() -> new Held<>(changes.head(), new Terms<>(load())));
        held.set(fresh);
        return fresh.terms;
    }

    private record Held<T extends Term>(long position, Terms<T> terms) {}
}
