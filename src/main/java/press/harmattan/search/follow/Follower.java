package press.harmattan.search.follow;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import press.harmattan.change.Change;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Position;
import press.harmattan.search.store.Reason;
import press.harmattan.search.store.Unusable;

/** Brings one index behind the log, whoever has a moment for it. */
public final class Follower {
    /** What one reading of the log takes in. */
    private static final int MANY = 500;

    /** The same while somebody waits. */
    private static final int FEW = 50;

    /** So few that whoever is published meanwhile does not have to wait long. */
    private static final int RENEWED_AT_ONCE = 200;

    private final Generation index;
    private final FollowedLog log;
    private final IndexedStories stories;
    private final ReentrantLock lock = new ReentrantLock();

    /** Those that may still have old names of the terms in the position. */
    private final Set<UUID> waiting = new LinkedHashSet<>();

    /** Terms in the position whose stories are not among those yet. */
    private final Set<UUID> unfound;

    private volatile Reason lost;
    private volatile boolean hasSeenTheEnd;

    Follower(Generation index, FollowedLog log, IndexedStories stories) {
        this.index = index;
        this.log = log;
        this.stories = stories;
        unfound = new HashSet<>(index.position().stale());
    }

    /** What it writes. */
    public Generation index() {
        return index;
    }

    /** Why it can follow no more, null while it can. */
    public Reason lost() {
        return lost;
    }

    /** Whether it takes anything in. */
    public boolean canFollow() {
        return lost == null && index.isWriting();
    }

    /**
     * Whether it was at the end of the log at least once, so that it is known to be of that log.
     */
    public boolean hasSeenTheEnd() {
        return hasSeenTheEnd;
    }

    /** Whether every article has the names of now. */
    public boolean isRenewed() {
        return index.position().stale().isEmpty();
    }

    /**
     * Takes in the next changes.
     *
     * @return whether there were any
     * @throws IOException when nothing can be written
     */
    public boolean follow() throws IOException {
        lock.lock();
        try {
            return follow(MANY);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes in what has happened until now, as far as somebody who waits has patience: the rest
     * comes by itself.
     *
     * @throws IOException when nothing can be written
     */
    public void catchUp(Duration patience) throws IOException {
        if (!canFollow()) {
            return;
        }
        long end = System.nanoTime() + patience.toNanos();
        long head = log.head();
        if (index.position().seq() < head && locked(patience)) {
            try {
                boolean more = true;
                while (more && index.position().seq() < head && System.nanoTime() - end < 0) {
                    more = follow(FEW);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private boolean locked(Duration patience) {
        try {
            return lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean follow(int most) throws IOException {
        if (lost != null) {
            return false;
        }
        Position before = index.position();
        List<Change> rows = next(before, most);
        if (rows.isEmpty()) {
            hasSeenTheEnd = true;
            return false;
        }
        stories.replace(Concerned.stories(rows), index);
        Set<UUID> terms = Concerned.terms(rows);
        Set<UUID> stale = new HashSet<>(before.stale());
        stale.addAll(terms);
        unfound.addAll(terms);
        Change last = rows.get(rows.size() - 1);
        index.show(new Position(last.seq(), last.at(), stale));
        return true;
    }

    /**
     * Gives some articles the names that their terms have now.
     *
     * @return whether there are more
     */
    public boolean renew() throws IOException {
        lock.lock();
        try {
            return renewSome();
        } finally {
            lock.unlock();
        }
    }

    private boolean renewSome() throws IOException {
        if (lost != null || index.position().stale().isEmpty()) {
            return false;
        }
        if (!unfound.isEmpty()) {
            waiting.addAll(StoriesFound.having(unfound, index));
            unfound.clear();
        }
        List<UUID> next = waiting.stream().limit(RENEWED_AT_ONCE).toList();
        stories.replace(next, index);
        next.forEach(waiting::remove);
        Position now = index.position();
        index.show(waiting.isEmpty() ? now.renewed() : now);
        return !waiting.isEmpty();
    }

    /** Gives up: what is there can be read on. */
    public void lose(Reason reason) {
        lost = reason;
    }

    private List<Change> next(Position position, int most) throws IOException {
        try {
            return log.after(position, most);
        } catch (Unusable unusable) {
            lost = unusable.reason();
            throw unusable;
        }
    }
}
