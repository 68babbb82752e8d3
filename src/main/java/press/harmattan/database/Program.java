package press.harmattan.database;

import java.nio.file.Path;
import java.util.Optional;
import press.harmattan.database.embedded.EmbeddedPostgres;

/**
 * What this process was started as. Whatever works in the background (followers, schedules, sample
 * content) asks {@link #isServer()} first, so that a command does its work and nothing else.
 */
public final class Program {
    private static volatile String command;

    private Program() {}

    /** False while a command of the command line runs, true in the server and in tests. */
    public static boolean isServer() {
        return command == null;
    }

    /** Told by the command line before anything starts; the name is what the operator typed. */
    public static void runsCommand(String name) {
        command = name;
    }

    /**
     * Stops an embedded database that this process started. Without effect where the program came
     * to its usual end, which stops it after the last request.
     */
    public static void leaveDatabase() {
        EmbeddedPostgres.stop();
    }

    /** Where this program keeps what is its own, as configured or in the usual place. */
    public static Path dataDirectory(Optional<String> configured) {
        return configured
                .map(Path::of)
                .orElseGet(
                        () -> Path.of(System.getProperty("user.home"), ".local/share/harmattan"));
    }

    /** What others are told who find the embedded database in use. */
    static String name() {
        return isServer() ? EmbeddedPostgres.SERVER : command;
    }
}
