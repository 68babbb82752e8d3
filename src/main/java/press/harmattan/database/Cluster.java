package press.harmattan.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL cluster on disk and the postmaster that serves it. */
final class Cluster {
    static final String SUPERUSER = "postgres";
    static final String SUPERUSER_PASSWORD = "superuser-password";

    private static final String PORT = "port";

    private final DataDirectory directory;
    private final Path binaries;
    private final Path data;

    Cluster(DataDirectory directory) throws IOException {
        this.directory = directory;
        this.data = directory.file("postgresql");
        refuseOtherVersion();
        this.binaries = Binaries.in(directory);
    }

    /** The port of the last start; another process reads it to join. */
    static int port(DataDirectory directory) throws IOException {
        return directory.kept(PORT).map(Integer::parseInt).orElse(0);
    }

    /** Runs the postmaster and returns its port; one that an earlier program left is adopted. */
    int start() throws IOException {
        if (Files.notExists(data)) {
            init();
        }
        int port = port(directory);
        if (!isAlive()) {
            if (!isFree(port)) {
                port = freePort();
                directory.keep(PORT, Integer.toString(port));
            }
            Binaries.forgetOthers(directory);
            startAt(port);
        }
        return port;
    }

    /** One attempt; the first ones fail while processes of a killed postmaster still end. */
    void startAt(int port) throws IOException {
        Files.writeString(data.resolve("harmattan.conf"), settings(port));
        Path log = directory.file("postgresql-start.log");
        Files.deleteIfExists(log);
        String said =
                run(
                        "pg_ctl",
                        "start",
                        "-D",
                        data.toString(),
                        "-l",
                        log.toString(),
                        "-w",
                        "-t",
                        "300",
                        "-s");
        if (said != null) {
            String reason = Files.exists(log) ? lastLine(Files.readString(log)) : lastLine(said);
            throw new CannotStartException(
                    "The embedded PostgreSQL in " + data + " does not start: " + reason);
        }
    }

    void stop() throws IOException {
        if (isAlive()) {
            String said =
                    run(
                            "pg_ctl",
                            "stop",
                            "-D",
                            data.toString(),
                            "-m",
                            "fast",
                            "-w",
                            "-t",
                            "60",
                            "-s");
            if (said != null) {
                throw new IOException(lastLine(said));
            }
        }
    }

    boolean isAlive() {
        return postmaster(data).isPresent();
    }

    /**
     * The running postmaster of a cluster. A number in a file may by now be another process's, and
     * a dead child that nobody waits for still has its number: only a living postmaster works in
     * its own directory.
     */
    static Optional<ProcessHandle> postmaster(Path data) {
        try {
            String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip();
            return Files.isSameFile(Path.of("/proc", pid, "cwd"), data)
                    ? ProcessHandle.of(Long.parseLong(pid))
                    : Optional.empty();
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void init() throws IOException {
        directory.secret(SUPERUSER_PASSWORD);
        Path half = directory.file("postgresql.new");
        DataDirectory.delete(half);
        String said =
                run(
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
                    "The embedded PostgreSQL cannot be set up in "
                            + directory
                            + ": "
                            + lastLine(said));
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
                        "The database in "
                                + directory
                                + " is of PostgreSQL "
                                + version
                                + ", this program runs PostgreSQL "
                                + Binaries.MAJOR
                                + ": export it with the program that made it, then import it into"
                                + " a new data directory.");
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

    /** Below the range from which the system gives ports to connections that go out. */
    private static int freePort() throws IOException {
        SecureRandom random = new SecureRandom();
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = random.nextInt(15_432, 32_768);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IOException("no free port");
    }

    private static boolean isFree(int port) {
        if (port == 0) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Null when all went well, else what the program said. */
    private String run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root. Nobody is root in a user namespace of its own,
            // while the files stay the caller's.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? null : said;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + program + " ran", e);
        }
    }

    private static boolean isRoot() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }

    private static String lastLine(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "it gives no reason" : lines.get(lines.size() - 1).strip();
    }
}
