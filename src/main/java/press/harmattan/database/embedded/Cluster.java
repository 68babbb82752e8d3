package press.harmattan.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One PostgreSQL cluster on disk and the postmaster that serves it: whether one runs decides every
 * step from the first start to the last stop.
 */
final class Cluster {
    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_PASSWORD = "superuser-password";

    private static final String PID_FILE = "postmaster.pid";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataDirectory directory;
    private final Binaries binaries;
    private final Path data;

    Cluster(DataDirectory directory) throws IOException {
        this.directory = directory;
        this.data = directory.file("postgresql");
        refuseOtherVersion();
        this.binaries = Binaries.in(directory);
    }

    /** Runs the postmaster and returns its port; one that an earlier program left is adopted. */
    int start() throws IOException {
        if (Files.notExists(data)) {
            init();
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isAlive() && isInUse() && Instant.now().isBefore(deadline)) {
            EmbeddedPostgres.pause();
        }
        if (isAlive()) {
            return Port.kept(directory);
        }
        binaries.forgetOthers();
        int port = Port.free(directory);
        startAt(port);
        return port;
    }

    /** Runs the postmaster where none is. */
    void startAt(int port) throws IOException {
        Files.writeString(data.resolve("harmattan.conf"), settings(port));
        forgetDeadPostmaster();
        Path log = directory.file("postgresql-start.log");
        Files.deleteIfExists(log);
        String cluster = data.toString();
        String said =
                binaries.run(
                        "pg_ctl",
                        "start",
                        "-s",
                        "-w",
                        "-t",
                        "300",
                        "-D",
                        cluster,
                        "-l",
                        log.toString());
        if (said != null) {
            throw new CannotStartException(
                    "The embedded PostgreSQL in %s does not start: %s"
                            .formatted(
                                    data,
                                    reason(Files.exists(log) ? Files.readString(log) : said)));
        }
    }

    void stop() throws IOException {
        if (isAlive()) {
            String said =
                    binaries.run(
                            "pg_ctl",
                            "stop",
                            "-s",
                            "-w",
                            "-t",
                            "60",
                            "-m",
                            "fast",
                            "-D",
                            data.toString());
            if (said != null) {
                throw new IOException(reason(said));
            }
        }
    }

    boolean isAlive() {
        return postmaster(data).isPresent();
    }

    /** Whether any process of PostgreSQL works here; those of a killed postmaster soon end. */
    boolean isInUse() throws IOException {
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                if (worksIn(process, data)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * The running postmaster of a cluster. The number in its file may by now be another process's,
     * or that of a dead child for which nobody waited: only a living postmaster works in its own
     * directory.
     */
    static Optional<ProcessHandle> postmaster(Path data) {
        try {
            String pid = Files.readAllLines(data.resolve(PID_FILE)).get(0).strip();
            return worksIn(Path.of("/proc", pid), data)
                    ? ProcessHandle.of(Long.parseLong(pid))
                    : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean worksIn(Path process, Path data) {
        try {
            return Files.isSameFile(process.resolve("cwd"), data);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * PostgreSQL takes any process with the number in this file for its own and would never start,
     * as in a container that gives the same numbers again or buries no dead processes.
     */
    private void forgetDeadPostmaster() throws IOException {
        if (!isAlive() && !isInUse()) {
            Files.deleteIfExists(data.resolve(PID_FILE));
        }
    }

    private void init() throws IOException {
        directory.secret(SUPERUSER_PASSWORD);
        Path half = directory.file("postgresql.new");
        DataDirectory.delete(half);
        String said =
                binaries.run(
                        "initdb",
                        "-D",
                        half.toString(),
                        "--username=" + SUPERUSER,
                        "--pwfile=" + directory.file(SUPERUSER_PASSWORD),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-instructions");
        if (said != null) {
            throw new CannotStartException(
                    "The embedded PostgreSQL cannot be set up in %s: %s"
                            .formatted(directory, reason(said)));
        }
        Files.writeString(
                half.resolve("postgresql.conf"),
                "include 'harmattan.conf'\n",
                StandardOpenOption.APPEND);
        Files.move(half, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseOtherVersion() throws IOException {
        Path file = data.resolve("PG_VERSION");
        if (Files.exists(file)) {
            String version = Files.readString(file).strip();
            if (!version.equals(Binaries.MAJOR)) {
                throw new CannotStartException(
                        "The database in %s is of PostgreSQL %s, this program runs PostgreSQL %s: export it with the program that made it, then import it into a new data directory."
                                .formatted(directory, version, Binaries.MAJOR));
            }
        }
    }

    private static String settings(int port) {
        return """
                # Written anew at every start.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                max_connections = 100
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = 'log'
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_truncate_on_rotation = on
                """
                .formatted(port);
    }

    private static String reason(String said) {
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:"))
                .findFirst()
                .or(() -> lines.stream().reduce((earlier, later) -> later))
                .orElse("it gives no reason")
                .strip();
    }
}
