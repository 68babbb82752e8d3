package press.harmattan.importer.run;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.function.Supplier;
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

    /** Does the work in a transaction of its own. */
    public static <R> R at(Supplier<R> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException failure) {
                if (isOfTheData(failure)) {
                    throw new Unfit(Reason.of(failure), failure);
                }
                if (attempt == MOST) {
                    throw new IllegalStateException(
                            "The database is in the way ("
                                    + Reason.of(failure)
                                    + "); run the import again and it goes on here",
                            failure);
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

    /** SQLSTATE classes 22 and 23: values and constraints. What never reached SQL is data, too. */
    private static boolean isOfTheData(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() != null && sql.getSQLState().matches("2[23].*");
            }
        }
        return true;
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
