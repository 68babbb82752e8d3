package press.harmattan.given;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.inject.spi.CDI;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what a request asks the database. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private static final long serialVersionUID = 1;
    private static final int TIMES = 3;

    /** Asks by itself, now and then. */
    private static final String NO_REQUEST = "change-watch";

    private static final AtomicLong ASKED = new AtomicLong();

    /**
     * The statements of a request. What the program asks by the clock would be counted too, so its
     * clock stands meanwhile; what it has begun already can only add, and is over the next time.
     */
    public static long of(Runnable request) {
        Scheduler scheduler = CDI.current().select(Scheduler.class).get();
        scheduler.pause();
        try {
            return LongStream.range(0, TIMES)
                    .map(
                            time -> {
                                long before = ASKED.get();
                                request.run();
                                return ASKED.get() - before;
                            })
                    .min()
                    .orElseThrow();
        } finally {
            scheduler.resume();
        }
    }

    @Override
    public String inspect(String sql) {
        if (!Thread.currentThread().getName().equals(NO_REQUEST)) {
            ASKED.incrementAndGet();
        }
        return sql;
    }
}
