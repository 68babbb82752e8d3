package press.harmattan.search.follow;

import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import press.harmattan.database.DatabaseTrouble;

/**
 * What goes wrong again and again: said once, tried again after longer and longer pauses. What goes
 * by itself, such as a database that is away, is waited for without a word, but not for ever.
 */
public final class Trouble {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Logger log;
    private final String what;
    private final LongSupplier nanos;
    private Long since;
    private boolean isSaid;
    private int times;

    /**
     * None yet.
     *
     * @param what cannot be done, as the beginning of a sentence
     */
    public Trouble(Logger log, String what) {
        this(log, what, System::nanoTime);
    }

    Trouble(Logger log, String what, LongSupplier nanos) {
        this.log = log;
        this.what = what;
        this.nanos = nanos;
    }

    /** Takes down a failure and tells how long to wait. */
    public Duration met(Throwable failure) {
        since = since == null ? Long.valueOf(nanos.getAsLong()) : since;
        boolean temporary = DatabaseTrouble.isTemporary(failure) && !isOld();
        Level level = isSaid || temporary ? Level.DEBUG : Level.WARN;
        if (failure instanceof IOException) {
            log.logf(level, "%s: %s", what, said(DatabaseTrouble.root(failure)));
        } else {
            log.log(level, what, failure);
        }
        isSaid |= !temporary;
        int doublings = temporary ? 0 : Math.min(times++, MOST_DOUBLINGS);
        return SHORTEST_PAUSE.multipliedBy(1L << doublings);
    }

    private boolean isOld() {
        return nanos.getAsLong() - since >= LONG.toNanos();
    }

    /** Many kinds say in their message only which file it is. */
    private static String said(Throwable cause) {
        return cause.getClass() == IOException.class ? cause.getMessage() : cause.toString();
    }

    /** It was done. */
    public void over() {
        if (isSaid) {
            log.infof("%s: that is over", what);
        }
        since = null;
        isSaid = false;
        times = 0;
    }
}
