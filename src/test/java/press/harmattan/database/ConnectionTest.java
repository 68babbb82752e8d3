package press.harmattan.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.database.embedded.EmbeddedPostgres;

@QuarkusTest
class ConnectionTest {
    @Inject AgroalDataSource pool;
    @Inject Flyway flyway;

    @ParameterizedTest
    @CsvSource({
        "application_name, harmattan",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "server_encoding, UTF8"
    })
    void a_pooled_connection_has_the_setting(String setting, String value) throws SQLException {
        assertEquals(value, ask("select current_setting('" + setting + "')"));
    }

    /** Outside tests: while they run, the limits are wider. */
    @ParameterizedTest
    @CsvSource({
        "statement_timeout, 3s",
        "lock_timeout, 1s",
        "idle_in_transaction_session_timeout, 10s"
    })
    void a_request_asks_the_database_for_no_longer_than(String setting, String value)
            throws IOException, SQLException {
        Properties program = new Properties();
        try (var file =
                Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            program.load(file);
        }
        String prefix = "quarkus.datasource.jdbc.additional-jdbc-properties.";
        Properties login = new Properties();
        login.setProperty("user", EmbeddedPostgres.user());
        login.setProperty("password", config("quarkus.datasource.password"));
        login.setProperty("options", program.getProperty(prefix + "options"));
        try (var connection =
                        DriverManager.getConnection(config("quarkus.datasource.jdbc.url"), login);
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show " + setting)) {
            assertTrue(rows.next());
            assertEquals(value, rows.getString(1));
        }
        assertEquals("4", program.getProperty(prefix + "socketTimeout"));
    }

    @Test
    void the_role_of_the_program_may_do_nothing_beyond_its_database() throws SQLException {
        assertEquals(
                "harmattan f f f f f",
                ask(
                        "select concat_ws(' ', rolname, rolsuper, rolcreatedb, rolcreaterole,"
                                + " rolreplication, rolbypassrls)"
                                + " from pg_roles where rolname = current_user"));
        assertEquals(
                "harmattan",
                ask(
                        "select pg_get_userbyid(datdba) from pg_database where datname = current_database()"));
    }

    @Test
    void the_role_of_the_program_creates_trusted_extensions() throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertFalse(statement.execute("create extension if not exists unaccent"));
            connection.rollback();
        }
    }

    @Test
    void a_migration_may_take_longer_than_a_request() throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show statement_timeout")) {
            assertTrue(rows.next());
            assertEquals("0", rows.getString(1));
        }
    }

    @Test
    void the_pool_is_sized_to_the_cores() {
        int cores = Runtime.getRuntime().availableProcessors();
        assertEquals(
                Math.min(Math.max(4 * cores, 8), 64),
                pool.getConfiguration().connectionPoolConfiguration().maxSize());
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private String ask(String question) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
