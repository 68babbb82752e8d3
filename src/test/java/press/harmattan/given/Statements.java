package press.harmattan.given;

import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what a request asks the database. */
public final class Statements {
    private static final int TIMES = 10;

    private Statements() {}

    /**
     * The statements of a request. What the program asks by itself meanwhile, for instance what is
     * due, is counted too and can only add: so the request is made several times, and the fewest
     * are its own.
     */
    public static long of(SessionFactory sessions, Runnable request) {
        Statistics statistics = sessions.getStatistics();
        boolean before = statistics.isStatisticsEnabled();
        statistics.setStatisticsEnabled(true);
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
            statistics.setStatisticsEnabled(before);
        }
    }
}
