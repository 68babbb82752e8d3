package press.harmattan.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import press.harmattan.database.embedded.CannotStartException;

class MigrationsTest {

    @Test
    void a_server_older_than_15_is_refused() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> greet(listener, "14.9"));
            server.start();
            Migrations migrations =
                    migrations(
                            "jdbc:postgresql://127.0.0.1:"
                                    + listener.getLocalPort()
                                    + "/x?sslmode=disable&gssEncMode=disable&assumeMinServerVersion=14");
            assertEquals(
                    "The PostgreSQL of QUARKUS_DATASOURCE_JDBC_URL is version 14; it must be 15 or later.",
                    refusal(migrations));
            server.join();
        }
    }

    @Test
    void the_server_is_reached_as_the_operator_says_and_without_the_limits_of_requests()
            throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server =
                    new Thread(
                            () -> {
                                asked.add(greet(listener, "15.1"));
                                asked.add(greet(listener, "15.1"));
                            });
            server.start();
            FluentConfiguration configuration = new FluentConfiguration();
            new Migrations(
                            "jdbc:postgresql://127.0.0.1:" + listener.getLocalPort() + "/x",
                            Optional.of("someone"),
                            Optional.of("secret"),
                            Map.of(
                                    "sslmode", "disable",
                                    "gssEncMode", "disable",
                                    "assumeMinServerVersion", "15",
                                    "ApplicationName", "newsroom",
                                    "options", "-c statement_timeout=1",
                                    "socketTimeout", "1"))
                    .customize(configuration);
            configuration.getDataSource().getConnection().close();
            server.join();
            assertFalse(configuration.getJdbcProperties().containsKey("socketTimeout"));
        }
        assertEquals(2, asked.size());
        for (String startup : asked) {
            assertTrue(startup.contains("application_name\0newsroom\0"), startup);
            assertFalse(startup.contains("statement_timeout"), startup);
        }
    }

    @Test
    void a_server_that_says_nothing_is_not_waited_for() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Migrations migrations =
                    migrations("jdbc:postgresql://127.0.0.1:" + listener.getLocalPort() + "/x");
            String refusal =
                    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refusal(migrations));
            assertTrue(refusal.contains("cannot be used"), refusal);
        }
    }

    @Test
    void an_address_of_another_database_is_refused() {
        assertEquals(
                "QUARKUS_DATASOURCE_JDBC_URL must begin with jdbc:postgresql:",
                refusal(migrations("jdbc:other://127.0.0.1/x")));
    }

    private static Migrations migrations(String url) {
        return new Migrations(url, Optional.of("someone"), Optional.of("secret"), Map.of());
    }

    private static String refusal(Migrations migrations) {
        return assertThrows(
                        CannotStartException.class,
                        () -> migrations.customize(new FluentConfiguration()))
                .getMessage();
    }

    /**
     * As much of a server as a client needs to learn its version; what the client said of itself.
     */
    private static String greet(ServerSocket listener, String version) {
        try (Socket client = listener.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            byte[] startup = new byte[in.readInt() - 4];
            in.readFully(startup);
            DataOutputStream out = new DataOutputStream(client.getOutputStream());
            message(out, 'R', new byte[4]);
            for (String parameter :
                    new String[] {
                        "server_version\0" + version + "\0",
                        "client_encoding\0UTF8\0",
                        "DateStyle\0ISO\0",
                        "TimeZone\0UTC\0",
                        "integer_datetimes\0on\0",
                        "standard_conforming_strings\0on\0"
                    }) {
                message(out, 'S', parameter.getBytes(StandardCharsets.US_ASCII));
            }
            message(out, 'K', new byte[8]);
            message(out, 'Z', new byte[] {'I'});
            in.readAllBytes();
            return new String(startup, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void message(DataOutputStream out, char kind, byte[] content)
            throws IOException {
        out.writeByte(kind);
        out.writeInt(content.length + 4);
        out.write(content);
        out.flush();
    }
}
