package press.harmattan.importer.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.StaleStateException;
import press.harmattan.database.DatabaseTrouble;
import press.harmattan.importer.report.Reason;

/**
 * Transactions of an import. Where the data is at fault the failure comes out, for it belongs to
 * one thing of the file; where something else is in the way, such as a lock or a restart of the
 * database, the transaction is tried again, and the import ends when that does not help.
 */
public final class Attempts {
    private static final int MOST = 5;
    private static final long PAUSE_MILLIS = 1000;

    private Attempts() {}

    /**
     * Does the work in a transaction of its own.
     *
     * @throws Unfit when the data is at fault
     * @throws DatabaseInTheWay when nothing helps
     */
    public static <R> R at(Supplier<R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException failure) {
                Throwable fault = faultOfTheData(failure);
                if (fault != null) {
                    throw new Unfit(Reason.of(fault), failure);
                }
                if (attempt == MOST) {
                    throw new DatabaseInTheWay(failure);
                }
                pause(attempt);
            }
        }
    }

    /** Does the work in a transaction of its own. */
    public static void run(Runnable work) {
        at(
                () -> {
                    work.run();
                    return null;
                });
    }

    /**
     * What is wrong with the data, null for nothing: SQLSTATE classes 22 and 23 are values and
     * constraints, 54 is what is too large, such as for an index. What never reached SQL is data,
     * too, but for what two people did at once.
     */
    private static Throwable faultOfTheData(RuntimeException failure) {
        Throwable fault = failure;
        for (Throwable one : DatabaseTrouble.behind(failure)) {
            if (one instanceof SQLException sql) {
                if (sql.getSQLState() != null && sql.getSQLState().matches("(2[23]|54).*")) {
                    return sql;
                }
                fault = null;
            } else if (one instanceof StaleStateException) {
                fault = null;
            }
        }
        return fault;
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(PAUSE_MILLIS * attempt);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was stopped", stop);
        }
    }
}
