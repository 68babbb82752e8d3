package press.harmattan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.Driver;

/** The database in a data directory, as others than its program reach it: by what is kept there. */
public final class HomeDatabase {
    private HomeDatabase() {}

    /** As the role of the program. */
    public static Connection connect(Path home) throws SQLException {
        return connect(home, "harmattan", kept(home, "password"));
    }

    /** As any role. */
    public static Connection connect(Path home, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "60");
        return new Driver().connect(url(home), properties);
    }

    /** The first column of what a query finds. */
    public static List<String> rows(Path home, String query) throws SQLException {
        try (Connection connection = connect(home)) {
            return rows(connection, query);
        }
    }

    /** The first column of what a query finds. */
    public static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    /** What names it to a program that has another data directory. */
    public static String[] settings(Path home) {
        return new String[] {
            "quarkus.datasource.jdbc.url=" + url(home),
            "quarkus.datasource.username=harmattan",
            "quarkus.datasource.password=" + kept(home, "password")
        };
    }

    private static String url(Path home) {
        return "jdbc:postgresql://127.0.0.1:" + kept(home, "port") + "/harmattan";
    }

    private static String kept(Path home, String name) {
        try {
            return Files.readString(home.resolve(name)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
