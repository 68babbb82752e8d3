package press.harmattan.given;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the embedded PostgreSQL of cases wait for no disk: it ends with the run, and a busy disk
 * would make its stop outlast the program's patience. What a power cut leaves is the business of
 * cases that start the packaged program.
 */
@ApplicationScoped
class HastyDatabase {
    private final Path directory;

    HastyDatabase(@ConfigProperty(name = "harmattan.data-dir") Path directory) {
        this.directory = directory;
    }

    void begin(@Observes StartupEvent event) throws IOException, SQLException {
        Path port = directory.resolve("port");
        if (!Files.exists(port)) {
            return; // a case with a database of its own
        }
        String url = "jdbc:postgresql://127.0.0.1:" + Files.readString(port).strip() + "/harmattan";
        String password = Files.readString(directory.resolve("superuser-password")).strip();
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set fsync = off");
            statement.execute("select pg_reload_conf()");
        }
    }
}
