package press.harmattan.database.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/** The role as which the program works: it owns its database and may nothing beyond. */
final class Role {
    static final String NAME = "harmattan";

    private static final String PASSWORD = "password";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STILL_RECOVERING = "57P03";

    private Role() {}

    static String password(DataDirectory directory) throws IOException {
        return directory.secret(PASSWORD);
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
    }

    /** Whether it can work, on a server that may not be there or not know it. */
    static boolean isWelcome(DataDirectory directory, int port) throws IOException {
        Optional<String> password = directory.kept(PASSWORD);
        if (port == 0 || password.isEmpty()) {
            return false;
        }
        try (Connection connection = connect(url(port), NAME, password.get())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes the role and its database where they are missing, and gives the role its password. */
    static void provide(DataDirectory directory, int port) throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.SUPERUSER;
        String superuser = directory.secret(Cluster.SUPERUSER_PASSWORD);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isWelcome(directory, port)) {
            try (Connection connection = connect(url, Cluster.SUPERUSER, superuser)) {
                provide(connection, password(directory));
            } catch (SQLException e) {
                if (!STILL_RECOVERING.equals(e.getSQLState()) || Instant.now().isAfter(deadline)) {
                    throw new CannotStartException(
                            "The embedded PostgreSQL in %s refuses: %s"
                                    .formatted(directory, e.getMessage()),
                            e);
                }
                EmbeddedPostgres.pause();
            }
        }
    }

    private static void provide(Connection connection, String password) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (isMissing(statement, "select from pg_roles where rolname = 'harmattan'")) {
                statement.execute(
                        "create role harmattan login nosuperuser nocreatedb nocreaterole");
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(NAME, password.toCharArray(), "scram-sha-256");
            if (isMissing(statement, "select from pg_database where datname = 'harmattan'")) {
                statement.execute("create database harmattan owner harmattan");
            }
        }
    }

    private static boolean isMissing(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return !rows.next();
        }
    }

    private static Connection connect(String url, String user, String password)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("ApplicationName", "harmattan start");
        return new Driver().connect(url, properties);
    }
}
