package press.harmattan.importer.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** Somebody else who is in the way of an import, for some time. */
@ApplicationScoped
public class Somebody {
    private static final long LONGER_THAN_A_STATEMENT_WAITS = 1500;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataSource database;

    Somebody(DataSource database) {
        this.database = database;
    }

    /** Takes a lock and keeps it for longer than anybody waits for it. */
    public CompletableFuture<Void> holds(String lock) {
        return meanwhile(lock, any -> Thread.sleep(LONGER_THAN_A_STATEMENT_WAITS));
    }

    /** Takes a lock and keeps it until something is done. */
    public CompletableFuture<Void> holds(String lock, CompletableFuture<?> until) {
        return meanwhile(
                lock,
                statement -> {
                    long end = System.nanoTime() + PATIENCE.toNanos();
                    while (!until.isDone() && System.nanoTime() < end) {
                        // Somebody idle would be sent away.
                        statement.execute("select 1");
                        Thread.sleep(20);
                    }
                });
    }

    /** Takes a lock, and ends the connection of whoever waits for it. */
    public CompletableFuture<Void> cutsOffWhoWaitsFor(String lock) {
        return meanwhile(
                lock,
                statement -> {
                    long end = System.nanoTime() + PATIENCE.toNanos();
                    int many = 0;
                    while (many == 0 && System.nanoTime() < end) {
                        many = cutOff(statement);
                    }
                    if (many == 0) {
                        throw new IllegalStateException("nobody waits for it");
                    }
                });
    }

    private interface Deed {
        void happens(Statement statement) throws SQLException, InterruptedException;
    }

    private CompletableFuture<Void> meanwhile(String lock, Deed deed) {
        CompletableFuture<Void> locked = new CompletableFuture<>();
        CompletableFuture<Void> done =
                CompletableFuture.runAsync(
                        () -> {
                            try (Connection connection = database.getConnection()) {
                                connection.setAutoCommit(false);
                                try (Statement statement = connection.createStatement()) {
                                    statement.execute(lock);
                                    locked.complete(null);
                                    deed.happens(statement);
                                } finally {
                                    connection.rollback();
                                }
                            } catch (SQLException | InterruptedException e) {
                                locked.completeExceptionally(e);
                                throw new IllegalStateException(e);
                            }
                        });
        locked.join();
        return done;
    }

    private static int cutOff(Statement statement) throws SQLException {
        try (ResultSet waiting =
                statement.executeQuery(
                        "select count(pg_terminate_backend(pid)) from pg_locks where not granted"
                                + " and pg_backend_pid() = any (pg_blocking_pids(pid))")) {
            waiting.next();
            return waiting.getInt(1);
        }
    }
}
