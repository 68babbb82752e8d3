package press.harmattan.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection on which PostgreSQL says at once that something happened. */
public final class Announcements implements AutoCloseable {
    private final Connection connection;
    private final String listen;

    private Announcements(Connection connection, String listen) throws SQLException {
        this.connection = connection;
        this.listen = listen;
        check();
    }

    /**
     * Opens the connection.
     *
     * @param listen the {@code listen} statement for the channel
     * @throws SQLException when the database is away
     */
    public static Announcements open(DataSource database, @CompileTimeConstant final String listen)
            throws SQLException {
        Connection connection = database.getConnection();
        try {
            return new Announcements(connection, listen);
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
    }

    /**
     * Waits until something is announced, at most for this long.
     *
     * @return whether anything was
     * @throws SQLException when the connection is cut
     */
    public boolean await(Duration longest) throws SQLException {
        PGNotification[] came =
                connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
        return came != null && came.length > 0;
    }

    /**
     * Says once more what is listened for, and so learns whether anybody hears it: a connection
     * that is cut without a word is silent for ever.
     *
     * @throws SQLException when the connection is cut
     */
    public void check() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(listen);
        }
    }

    /**
     * Asks once more through the pool, which lends on what is whole and throws away what is cut.
     */
    @Override
    public void close() throws SQLException {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }
}
