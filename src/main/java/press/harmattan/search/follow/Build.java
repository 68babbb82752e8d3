package press.harmattan.search.follow;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;
import press.harmattan.database.DatabaseTrouble;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Position;
import press.harmattan.search.store.Reason;
import press.harmattan.search.store.Shelf;

/** Makes a whole index of the published articles, on a thread of its own. */
public final class Build {
    private static final Logger LOG = Logger.getLogger(Build.class);
    private static final Duration TOLD_EVERY = Duration.ofSeconds(10);

    private final Reason reason;
    private final Shelf shelf;
    private final FollowedLog log;
    private final IndexedStories stories;
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Hands hands;
    private final Trouble trouble =
            new Trouble(LOG, "The articles cannot be read for the search index");
    private final Thread thread;
    private volatile long total;
    private volatile boolean stopped;
    private volatile Follower made;
    private volatile Throwable failure;

    /**
     * @param hands who help
     * @param ended is run when it has come to its end, whichever
     */
    Build(
            Reason reason,
            Shelf shelf,
            FollowedLog log,
            IndexedStories stories,
            Hands hands,
            Runnable ended) {
        this.reason = reason;
        this.hands = hands;
        this.shelf = shelf;
        this.log = log;
        this.stories = stories;
        thread = new Thread(() -> run(ended), "search-build");
        thread.setDaemon(true);
        thread.start();
    }

    /** Why it is made. */
    public Reason reason() {
        return reason;
    }

    /** When it was begun. */
    public Instant since() {
        return since;
    }

    /** How many articles are in it until now. */
    public long written() {
        return hands.written();
    }

    /** About how many there were when it began, 0 when nobody knows. */
    public long total() {
        return total;
    }

    /** Whether it has come to its end, whichever. */
    public boolean isOver() {
        return made != null || failure != null;
    }

    /** The index, at the end of the log when it was finished; null when it could not be. */
    public Follower made() {
        return made;
    }

    /** Why it could not be made. */
    public Throwable failure() {
        return failure;
    }

    /** Ends it before its time. */
    public void stop(Duration longest) throws InterruptedException {
        stopped = true;
        thread.join(longest.toMillis());
    }

    private void run(Runnable ended) {
        try {
            made = make(shelf.create());
        } catch (Throwable failed) {
            failure = failed;
        }
        ended.run();
    }

    private Follower make(Generation index) throws IOException {
        try {
            total = persistently(stories::estimate);
            LOG.infof("The search index is being made: %s", reason.says());
            Position position = persistently(log::end);
            fill(index);
            index.show(position);
            Follower follower = new Follower(index, log, stories);
            while (persistently(() -> follower.follow() | follower.renew())) {
                checkThatItIsWanted();
            }
            index.commit();
            return follower;
        } catch (Throwable failed) {
            index.close();
            throw failed;
        }
    }

    private void fill(Generation index) throws IOException {
        try (hands) {
            Instant told = since;
            List<IndexedRow> next = behind(null);
            while (!next.isEmpty()) {
                hands.take(next, articles -> stories.add(articles, index));
                next = behind(next.get(next.size() - 1));
                told = tell(told);
            }
        }
    }

    private List<IndexedRow> behind(IndexedRow last) throws IOException {
        return persistently(() -> stories.behind(last));
    }

    private Instant tell(Instant told) {
        Instant now = Instant.now();
        if (now.isBefore(told.plus(TOLD_EVERY))) {
            return told;
        }
        LOG.infof("The search index has %,d of about %,d articles", written(), total);
        return now;
    }

    /** Reads again what could not be read: the database is away for a moment, not for good. */
    private <T> T persistently(Reading<T> reading) throws IOException {
        while (true) {
            checkThatItIsWanted();
            try {
                T found = reading.read();
                trouble.over();
                return found;
            } catch (RuntimeException failed) {
                if (!DatabaseTrouble.isTemporary(failed)) {
                    throw failed;
                }
                pause(trouble.met(failed));
            }
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private void checkThatItIsWanted() {
        if (stopped) {
            throw new IllegalStateException("The program stops");
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
