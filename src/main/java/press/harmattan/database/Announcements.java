package press.harmattan.database;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** A connection on which PostgreSQL says at once that something happened. */
public final class Announcements implements AutoCloseable {
    private final Connection connection;

    private Announcements(Connection connection) {
        this.connection = connection;
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
        try (Statement statement = connection.createStatement()) {
            statement.execute(listen);
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
        return new Announcements(connection);
    }

    /**
     * Waits until something is announced, at most for this long.
     *
     * @throws SQLException when the connection is cut
     */
    public void await(Duration longest) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) longest.toMillis());
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
