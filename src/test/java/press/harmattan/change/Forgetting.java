package press.harmattan.change;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets time go by for the log, and the job that keeps it short do its work. */
@ApplicationScoped
@Unremovable
public class Forgetting {
    private final DataSource database;
    private final Retention retention;

    Forgetting(DataSource database, Retention retention) {
        this.database = database;
        this.retention = retention;
    }

    /** Everything that has happened until now is as long ago as nobody remembers. */
    public void everything() throws SQLException {
        execute("update change set at = at - interval '31 days'");
        retention.trim();
    }

    /** The changes up to this number are. */
    public void upTo(long seq) throws SQLException {
        execute("update change set at = at - interval '31 days' where seq <= " + seq);
        retention.trim();
    }

    /** Runs the job as it runs by itself. */
    void trim() {
        retention.trim();
    }

    void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var all = connection.createStatement()) {
            all.execute(statement);
        }
    }
}
