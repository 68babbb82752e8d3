package press.harmattan.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The processes that a case begins: they end with it, however it ends, and so do the databases that
 * they leave.
 */
public final class Begun implements AfterEachCallback {
    private static final Queue<Process> PROCESSES = new ConcurrentLinkedQueue<>();
    private static final Queue<Path> HOMES = new ConcurrentLinkedQueue<>();
    private static final Set<String> OF_JAVA =
            Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static {
        // Whoever ends the tests in the middle of a case ends these as well.
        Runtime.getRuntime().addShutdownHook(new Thread(Begun::end));
    }

    /** Starts a process that may work in a data directory. */
    public static Process in(Path home, ProcessBuilder command) throws IOException {
        forget(command.environment());
        Process process = command.start();
        PROCESSES.add(process);
        HOMES.add(home);
        return process;
    }

    /** Takes away what would set up the program, or make Java talk. */
    public static void forget(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(
                        name ->
                                name.startsWith("QUARKUS_")
                                        || name.startsWith("HARMATTAN_")
                                        || OF_JAVA.contains(name));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        end();
    }

    private static void end() {
        for (Process one = PROCESSES.poll(); one != null; one = PROCESSES.poll()) {
            if (one.isAlive()) {
                List<ProcessHandle> children = one.descendants().toList();
                one.destroyForcibly().onExit().join();
                children.forEach(ProcessHandle::destroyForcibly);
            }
        }
        Set<Path> homes = new TreeSet<>();
        for (Path home = HOMES.poll(); home != null; home = HOMES.poll()) {
            homes.add(home);
        }
        for (Path home : homes) {
            try {
                endDatabase(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Ends the database of a directory that no program works in any more. */
    static void endDatabase(Path home) throws IOException {
        Path data = home.resolve("postgresql");
        if (!Files.isDirectory(data)) {
            return;
        }
        Cluster cluster = new Cluster(DataDirectory.at(home));
        try {
            cluster.stop();
        } catch (IOException stuck) {
            Cluster.postmaster(data).ifPresent(ProcessHandle::destroyForcibly);
        }
        Instant end = Instant.now().plus(PATIENCE);
        while (cluster.isInUse() && Instant.now().isBefore(end)) {
            EmbeddedPostgres.pause();
        }
    }
}
