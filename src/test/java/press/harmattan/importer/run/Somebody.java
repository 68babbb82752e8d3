package press.harmattan.importer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** Somebody else who has a lock that an import needs. */
@ApplicationScoped
public class Somebody {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataSource database;

    Somebody(DataSource database) {
        this.database = database;
    }

    /** Keeps whoever needs it waiting until something is done. */
    public CompletableFuture<Void> holds(String lock, CompletableFuture<?> until) {
        return meanwhile(lock, statement -> until.isDone());
    }

    /** Ends the statement of who waits for it first, as if it had waited for too long. */
    public CompletableFuture<Void> refuses(String lock) {
        return meanwhile(lock, statement -> refuse(statement) > 0);
    }

    /** Ends the statements of all who wait for it until something is done. */
    public CompletableFuture<Void> refuses(String lock, CompletableFuture<?> until) {
        return meanwhile(
                lock,
                statement -> {
                    refuse(statement);
                    return until.isDone();
                });
    }

    /** Ends the connection of who waits for it first. */
    public CompletableFuture<Void> cutsOff(String lock) {
        return meanwhile(
                lock,
                statement ->
                        count(
                                        statement,
                                        "select count(pg_terminate_backend(pid)) from pg_locks"
                                                + " where not granted and pg_backend_pid() ="
                                                + " any (pg_blocking_pids(pid))")
                                > 0);
    }

    /** Changes something, and is done with it as soon as anybody waits for that. */
    public CompletableFuture<Void> changes(String statements) {
        return meanwhile(
                statements,
                statement -> {
                    boolean awaited =
                            count(
                                            statement,
                                            "select count(*) from pg_locks where not granted and"
                                                    + " pg_backend_pid() = any (pg_blocking_pids(pid))")
                                    > 0;
                    if (awaited) {
                        statement.getConnection().commit();
                    }
                    return awaited;
                });
    }

    private interface Deed {
        boolean isDone(Statement statement) throws SQLException;
    }

    private CompletableFuture<Void> meanwhile(String lock, Deed deed) {
        CompletableFuture<Void> locked = new CompletableFuture<>();
        CompletableFuture<Void> done =
                CompletableFuture.runAsync(
                        () -> {
                            try {
                                hold(lock, locked, deed);
                            } catch (SQLException | InterruptedException e) {
                                locked.completeExceptionally(e);
                                throw new IllegalStateException(e);
                            }
                        });
        locked.join();
        return done;
    }

    private void hold(String lock, CompletableFuture<Void> locked, Deed deed)
            throws SQLException, InterruptedException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute(lock);
                locked.complete(null);
                long end = System.nanoTime() + PATIENCE.toNanos();
                while (!deed.isDone(statement)) {
                    if (System.nanoTime() > end) {
                        throw new IllegalStateException("nobody waits for it");
                    }
                    Thread.sleep(20);
                    // Whoever is idle in a transaction is sent away.
                    statement.execute("select 1");
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static int refuse(Statement statement) throws SQLException {
        return count(
                statement,
                "select count(pg_cancel_backend(pid)) from pg_locks where not granted"
                        + " and pg_backend_pid() = any (pg_blocking_pids(pid))");
    }

    private static int count(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
