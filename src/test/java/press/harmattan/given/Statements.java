package press.harmattan.given;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what a request asks the database. */
@PersistenceUnitExtension
public class Statements implements StatementInspector {
    private static final long serialVersionUID = 1;
    private static final int TIMES = 3;

    /** Ask by themselves, now and then. */
    private static final Set<String> NO_REQUESTS =
            Set.of("change-watch", "search-index", "search-build", "search-build-hand");

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
        if (!NO_REQUESTS.contains(Thread.currentThread().getName())) {
            ASKED.incrementAndGet();
        }
        return sql;
    }
}
