package invented;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** The embedded PostgreSQL of a data directory, while the program runs there. */
public final class Embedded {
    private Embedded() {}

    /** A connection of its superuser to the newsroom's database. */
    public static Connection superuser(Path directory) throws Exception {
        String port = Files.readString(directory.resolve("port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/harmattan",
                "postgres",
                Files.readString(directory.resolve("superuser-password")).strip());
    }
}
