package press.harmattan.change;

import io.quarkus.arc.Unremovable;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets time go by for the log, and the job that keeps it short do its work. */
@ApplicationScoped
@Unremovable
public class Forgetting {
    private final DataSource database;
    private final Retention retention;
    private final Scheduler scheduler;
    private final ChangeRepository changes;

    Forgetting(
            DataSource database,
            Retention retention,
            Scheduler scheduler,
            ChangeRepository changes) {
        this.database = database;
        this.retention = retention;
        this.scheduler = scheduler;
        this.changes = changes;
    }

    /** Everything that has happened until now is as long ago as nobody remembers. */
    public void everything() throws SQLException {
        drop("update change set at = at - interval '31 days'");
    }

    /** The changes up to this number are. */
    public void upTo(long seq) throws SQLException {
        drop("update change set at = at - interval '31 days' where seq <= " + seq);
    }

    private void drop(String old) throws SQLException {
        boolean running = scheduler.isRunning();
        pause();
        try {
            execute(old);
            retention.trim();
        } finally {
            if (running) {
                resume();
            }
        }
    }

    /**
     * Keeps the job from running by itself, and lets a run that has begun end: while it has the row
     * nobody else drops anything.
     */
    void pause() throws SQLException {
        scheduler.pause();
        execute("select seq from change_horizon for update");
    }

    void resume() {
        scheduler.resume();
    }

    /** What an instance holds that has just started. */
    public RecentChanges held() {
        return new RecentChanges(changes);
    }

    /** Runs the job as it runs by itself. */
    void trim() {
        retention.trim();
    }

    /** Runs a statement outside of any transaction. */
    public void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var all = connection.createStatement()) {
            all.execute(statement);
        }
    }
}
