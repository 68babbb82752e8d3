package press.harmattan.database.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Properties;
import org.postgresql.Driver;

/** A command's way to the database, as a process: says what it found, and leaves on any input. */
final class SampleCommand {
    private SampleCommand() {}

    public static void main(String... arguments) throws Exception {
        int code = 0;
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.in(Path.of(arguments[0]), "sample");
            Properties properties = new Properties();
            properties.setProperty("user", EmbeddedPostgres.user());
            properties.setProperty("password", postgres.password());
            try (Connection connection = new Driver().connect(postgres.url(), properties)) {
                System.out.println("connected to " + connection.getMetaData().getURL());
            }
            System.in.read();
            EmbeddedPostgres.stop();
        } catch (CannotStartException e) {
            System.out.println(e.getMessage());
            code = 1;
        }
        System.exit(code);
    }
}
