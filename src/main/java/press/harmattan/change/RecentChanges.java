package press.harmattan.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The newest changes, in memory: whoever is nearly up to date is answered from here, and all who
 * wait for the next change share this one reading of it. It begins with the first who asks.
 */
@ApplicationScoped
@Priority(-1) // behind the other followers: who is told of a change here finds its terms there
public class RecentChanges implements ChangeFollower {
    private static final int MOST = 10_000;
    private static final Held NOTHING = new Held(HOLDS_NOTHING, null, HOLDS_NOTHING, List.of());

    private final ChangeRepository changes;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Held held = NOTHING;

    /**
     * Every change with a number above {@code base} and up to {@code position}.
     *
     * @param baseAt when that one was, null when this is not known
     */
    private record Held(long base, Instant baseAt, long position, List<Change> rows) {}

    RecentChanges(ChangeRepository changes) {
        this.changes = changes;
    }

    /** Has somebody told whenever there are more; it must not take long. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** The number of the last change that is known here; from the first question on it is kept. */
    public long upTo() {
        Held now = held;
        return now.position == HOLDS_NOTHING ? begin() : now.position;
    }

    /**
     * The first changes behind a position.
     *
     * @return empty when those are not all here, and the log itself has to be asked
     */
    public Optional<List<Change>> after(long position, int most) {
        Held now = held;
        if (position < now.base || now.position == HOLDS_NOTHING) {
            return Optional.empty();
        }
        int from = firstAfter(now.rows, position);
        return Optional.of(now.rows.subList(from, Math.min(now.rows.size(), from + most)));
    }

    /** When the change with a number was, if that is known here. */
    public Optional<Instant> at(long seq) {
        Held now = held;
        if (seq == now.base) {
            return Optional.ofNullable(now.baseAt);
        }
        int next = firstAfter(now.rows, seq);
        return next > 0 && now.rows.get(next - 1).seq() == seq
                ? Optional.of(now.rows.get(next - 1).at())
                : Optional.empty();
    }

    @Override
    public long position() {
        return held.position;
    }

    @Override
    public void follow(List<Change> following) {
        take(following);
        listeners.forEach(Runnable::run);
    }

    @Override
    public void beginAnew() {
        readHead();
        listeners.forEach(Runnable::run);
    }

    private synchronized void take(List<Change> following) {
        List<Change> rows = new ArrayList<>(held.rows);
        rows.addAll(following);
        int surplus = Math.max(0, rows.size() - MOST);
        long position = rows.get(rows.size() - 1).seq();
        List<Change> newest = List.copyOf(rows.subList(surplus, rows.size()));
        if (surplus == 0) {
            held = new Held(held.base, held.baseAt, position, newest);
        } else {
            Change base = rows.get(surplus - 1);
            held = new Held(base.seq(), base.at(), position, newest);
        }
    }

    /** Lets go of what the log itself does not keep any more. */
    synchronized void forget(long horizon) {
        if (held.position != HOLDS_NOTHING && horizon > held.base) {
            List<Change> rows = held.rows;
            rows = rows.subList(firstAfter(rows, horizon), rows.size());
            Instant at = at(horizon).orElse(null);
            held = new Held(horizon, at, held.position, List.copyOf(rows));
        }
    }

    private synchronized long begin() {
        if (held.position == HOLDS_NOTHING) {
            readHead();
        }
        return held.position;
    }

    private synchronized void readHead() {
        held =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    long head = changes.head();
                                    Instant at = changes.at(head).orElse(null);
                                    return new Held(head, at, head, List.of());
                                });
    }

    private static int firstAfter(List<Change> rows, long position) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).seq() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
