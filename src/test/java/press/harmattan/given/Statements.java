package press.harmattan.given;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.inject.spi.CDI;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what a request asks the database. */
public final class Statements {
    private static final int TIMES = 3;

    private Statements() {}

    /**
     * The statements of a request. What the program asks by itself would be counted too, so it
     * looks for nothing meanwhile; what it has begun already can only add, and is over the next
     * time.
     */
    public static long of(SessionFactory sessions, Runnable request) {
        Statistics statistics = sessions.getStatistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
        Scheduler scheduler = CDI.current().select(Scheduler.class).get();
        scheduler.pause();
        try {
            return LongStream.range(0, TIMES)
                    .map(
                            time -> {
                                long asked = statistics.getPrepareStatementCount();
                                request.run();
                                return statistics.getPrepareStatementCount() - asked;
                            })
                    .min()
                    .orElseThrow();
        } finally {
            scheduler.resume();
            statistics.setStatisticsEnabled(before);
        }
    }
}
