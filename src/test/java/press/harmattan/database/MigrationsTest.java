package press.harmattan.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
    void an_address_of_another_database_is_refused() {
        assertEquals(
                "QUARKUS_DATASOURCE_JDBC_URL must begin with jdbc:postgresql:",
                refusal(migrations("jdbc:other://127.0.0.1/x")));
    }

    private static Migrations migrations(String url) {
        return new Migrations(url, Optional.of("someone"), Optional.of("secret"));
    }

    private static String refusal(Migrations migrations) {
        return assertThrows(
                        CannotStartException.class,
                        () -> migrations.customize(new FluentConfiguration()))
                .getMessage();
    }

    /** As much of a server as a client needs to learn its version. */
    private static void greet(ServerSocket listener, String version) {
        try (Socket client = listener.accept()) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            in.readFully(new byte[in.readInt() - 4]);
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
