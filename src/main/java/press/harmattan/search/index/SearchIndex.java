package press.harmattan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import press.harmattan.failure.Unavailable;
import press.harmattan.http.HttpConfig;

/**
 * What articles are found in: ids, in the order of a question. It may be behind the database by a
 * moment, so whatever is found is read there before it is told.
 */
@ApplicationScoped
public class SearchIndex {
    private static final Logger LOG = Logger.getLogger(SearchIndex.class);

    /** How long a reader waits for what is not in it yet. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Shown shown;
    private final IndexKeeper keeper;
    private final HttpConfig http;

    SearchIndex(Shown shown, IndexKeeper keeper, HttpConfig http) {
        this.shown = shown;
        this.keeper = keeper;
        this.http = http;
    }

    /** What is asked of the index at one moment. */
    public interface Question<T> {
        T of(Snapshot snapshot) throws IOException;
    }

    /**
     * Asks the index as it is now.
     *
     * @throws Unavailable while there is none that can be read
     */
    public <T> T ask(Question<T> question) {
        return ask(acquire(), question);
    }

    /**
     * Asks the index as it was when {@link Snapshot#version} told this number, or as it is now
     * where that was too long ago or at another instance.
     *
     * @throws Unavailable while there is none that can be read
     */
    public <T> T ask(long version, Question<T> question) {
        return ask(shown.acquire(version).orElseGet(this::acquire), question);
    }

    /**
     * Asks the index as it is now for numbers: nobody reads in the database what went into them.
     *
     * @throws Unavailable while there is none that can be read, or none that can take in what has
     *     happened: it would count what is gone
     */
    public <T> T count(Question<T> question) {
        if (keeper.isStuck()) {
            throw unavailable("The search index lacks the latest changes, and cannot count.");
        }
        return ask(question);
    }

    private Snapshot acquire() {
        try {
            return shown.acquire().orElseThrow(this::unavailable);
        } catch (IOException failure) {
            LOG.warn("The search index cannot be read", failure);
            throw unavailable();
        }
    }

    /** An internal error is the JVM's word for a file that was cut short under it. */
    private <T> T ask(Snapshot snapshot, Question<T> question) {
        try (snapshot) {
            return question.of(snapshot);
        } catch (IOException | InternalError failure) {
            LOG.warn("The search index cannot be read", failure);
            keeper.failed(snapshot.index(), failure);
            throw unavailable();
        }
    }

    /** Takes in what has happened until now, as far as it can in a moment: the rest comes later. */
    public void catchUp() {
        shown.live()
                .ifPresent(
                        live -> {
                            try {
                                live.catchUp(PATIENCE);
                            } catch (IOException | RuntimeException | InternalError failure) {
                                keeper.failed(live.index(), failure);
                            }
                        });
    }

    /** Whether everything is in it that is known to have happened. */
    public boolean isCurrent() {
        return keeper.isCurrent();
    }

    private Unavailable unavailable() {
        return unavailable("The search index is not there yet.");
    }

    private Unavailable unavailable(String why) {
        return new Unavailable(why, http.retryAfter());
    }
}
