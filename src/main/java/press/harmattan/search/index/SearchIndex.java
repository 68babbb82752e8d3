package press.harmattan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
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

    private final Shown shown;
    private final IndexKeeper keeper;
    private final HttpConfig http;

    SearchIndex(Shown shown, IndexKeeper keeper, HttpConfig http) {
        this.shown = shown;
        this.keeper = keeper;
        this.http = http;
    }

    /**
     * The index as it is now.
     *
     * @throws Unavailable while there is none
     */
    public Snapshot acquire() {
        try {
            return shown.acquire().orElseThrow(this::unavailable);
        } catch (IOException failure) {
            LOG.warn("The search index cannot be read", failure);
            throw unavailable();
        }
    }

    /**
     * The index as it was when {@link Snapshot#version} told this number; empty when that was too
     * long ago or at another instance.
     */
    public Optional<Snapshot> acquire(long version) {
        return shown.acquire(version);
    }

    /** Takes in what has happened until now, as far as it can: what it cannot comes later. */
    public void catchUp() {
        shown.live()
                .ifPresent(
                        live -> {
                            try {
                                boolean more = true;
                                while (more) {
                                    more = live.follow();
                                }
                                live.renew();
                            } catch (IOException | RuntimeException failure) {
                                keeper.failed(live.index(), failure);
                            }
                        });
    }

    /**
     * Takes note that it could not be read, so that it is made again if that is why.
     *
     * @return what to tell who asked
     */
    public Unavailable failed(Snapshot snapshot, IOException failure) {
        LOG.warn("The search index cannot be read", failure);
        keeper.failed(snapshot.index(), failure);
        return unavailable();
    }

    /** Whether everything is in it that is known to have happened. */
    public boolean isCurrent() {
        return keeper.isCurrent();
    }

    private Unavailable unavailable() {
        return new Unavailable("The search index is not there yet.", http.retryAfter());
    }
}
