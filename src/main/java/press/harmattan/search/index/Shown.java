package press.harmattan.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import press.harmattan.search.follow.Follower;
import press.harmattan.search.store.Generation;

/** What can be read: the index, and those before it that somebody may still walk through. */
@ApplicationScoped
class Shown {
    private static final int MOST_KEPT = 50;

    private final Duration walk;
    private final List<Retired> retired = new CopyOnWriteArrayList<>();
    private volatile Follower live;

    /**
     * An index that another took the place of.
     *
     * @param since by {@link System#nanoTime}
     */
    private record Retired(Generation index, long since) {}

    Shown(SearchIndexConfig config) {
        walk = config.walk();
    }

    /** The index, empty while there is none. */
    Optional<Follower> live() {
        return Optional.ofNullable(live);
    }

    /** The index as it is now, empty while there is none. */
    Optional<Snapshot> acquire() throws IOException {
        while (true) {
            Follower now = live;
            if (now == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Snapshot(now.index(), now.index().readers().acquire()));
            } catch (AlreadyClosedException replaced) {
                if (now == live) {
                    return Optional.empty();
                }
            }
        }
    }

    /** What was kept under a number, empty when that is over. */
    Optional<Snapshot> acquire(long version) {
        Follower now = live;
        Optional<Snapshot> found = now == null ? Optional.empty() : kept(now.index(), version);
        return found.isPresent()
                ? found
                : retired.stream().flatMap(one -> kept(one.index, version).stream()).findFirst();
    }

    private static Optional<Snapshot> kept(Generation index, long version) {
        Optional<IndexSearcher> searcher = index.readers().acquire(version);
        return searcher.map(found -> new Snapshot(index, found));
    }

    /** Puts an index in place of the one before, which takes nothing in any more. */
    void show(Follower next) {
        Follower before = live;
        live = next;
        if (before != null) {
            before.index().end();
            retired.add(new Retired(before.index(), System.nanoTime()));
        }
    }

    /** Lets go of what nobody walks through any more. */
    void tidy() throws IOException {
        for (Retired one : retired) {
            if (System.nanoTime() - one.since > walk.toNanos()) {
                retired.remove(one);
                one.index.close();
            }
        }
        if (live != null) {
            live.index().readers().forget(walk, MOST_KEPT);
        }
    }

    /** Lets go of everything. */
    void close() {
        Follower last = live;
        live = null;
        if (last != null) {
            last.index().close();
        }
        retired.forEach(one -> one.index.close());
        retired.clear();
    }
}
