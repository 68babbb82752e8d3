package press.harmattan.search.index;

import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import press.harmattan.database.DatabaseTrouble;

/** What goes wrong again and again: said once, tried again after longer and longer pauses. */
final class Trouble {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 5;

    private final Logger log;
    private final String what;
    private boolean isSaid;
    private int times;

    /**
     * @param what cannot be done, as the beginning of a sentence
     */
    Trouble(Logger log, String what) {
        this.log = log;
        this.what = what;
    }

    /** Takes down a failure and tells how long to wait. */
    Duration met(Throwable failure) {
        boolean temporary = DatabaseTrouble.isTemporary(failure);
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

    /** Many kinds say in their message only which file it is. */
    private static String said(Throwable cause) {
        return cause.getClass() == IOException.class ? cause.getMessage() : cause.toString();
    }

    /** It was done. */
    void over() {
        if (isSaid) {
            log.infof("%s: that is over", what);
        }
        isSaid = false;
        times = 0;
    }
}
