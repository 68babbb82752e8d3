package press.harmattan.database.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.database.HomeDatabase;
import press.harmattan.database.RunningHarmattan;
import press.harmattan.database.RunningHarmattan.Finished;
import press.harmattan.given.Await;

/** The packaged program and its database as an operator meets them. */
@ExtendWith(Begun.class)
class EmbeddedPostgresIT {
    @TempDir static Path temporary;

    private final Path home = temporary.resolve("home");

    @Test
    void everything_acknowledged_is_there_after_program_and_database_were_killed()
            throws Exception {
        RunningHarmattan program = RunningHarmattan.start(home);
        String slug = insertSection();
        ProcessHandle postmaster = postmaster();
        program.killHard();
        kill(postmaster);
        try (RunningHarmattan again = RunningHarmattan.start(home)) {
            assertEquals(slug, ask("select slug from section where slug = '" + slug + "'"));
            assertTrue(Binaries.VERSION.startsWith(ask("show server_version") + "."));
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertEquals("on", ask("show " + setting));
            }
            assertNotEquals(postmaster.pid(), postmaster().pid(), again.output());
        }
    }

    @Test
    void a_database_that_lost_its_program_is_adopted_and_then_stopped() throws Exception {
        RunningHarmattan program = RunningHarmattan.start(home);
        String slug = insertSection();
        ProcessHandle postmaster = postmaster();
        program.killHard();
        assertTrue(Cluster.postmaster(cluster()).isPresent());
        try (RunningHarmattan again = RunningHarmattan.start(home)) {
            assertEquals(postmaster.pid(), postmaster().pid(), again.output());
            assertEquals(slug, ask("select slug from section where slug = '" + slug + "'"));
        }
        assertTrue(Cluster.postmaster(cluster()).isEmpty());
        assertFalse(Files.exists(cluster().resolve("postmaster.pid")));
    }

    @Test
    void a_killed_database_comes_back_on_its_port_below_a_running_program() throws Exception {
        try (RunningHarmattan program = RunningHarmattan.start(home)) {
            String slug = insertSection();
            String port = Files.readString(home.resolve("port"));
            ProcessHandle killed = postmaster();
            kill(killed);
            Await.until("it is back", () -> Cluster.postmaster(cluster()).isPresent() && answers());
            assertNotEquals(killed.pid(), postmaster().pid(), program.output());
            assertEquals(port, Files.readString(home.resolve("port")));
            assertEquals(slug, ask("select slug from section where slug = '" + slug + "'"));
        }
        assertTrue(Cluster.postmaster(cluster()).isEmpty());
    }

    @Test
    void a_second_server_says_who_holds_the_directory() {
        try (RunningHarmattan first = RunningHarmattan.start(home)) {
            Finished second = RunningHarmattan.run(home, List.of());
            assertRefused(
                    second, "in use by another Harmattan server (process " + first.handle().pid());
        }
    }

    @Test
    void a_command_joins_the_database_of_the_server_and_leaves_it_running() throws Exception {
        try (RunningHarmattan server = RunningHarmattan.start(home)) {
            Process command = sampleCommand();
            assertTrue(firstLine(command).startsWith("connected to jdbc:postgresql:"));
            leave(command);
            assertTrue(answers(), server.output());
        }
    }

    @Test
    void a_command_alone_starts_the_database_refuses_a_server_and_stops_it() throws Exception {
        RunningHarmattan.start(home).stop();
        Process command = sampleCommand();
        assertTrue(firstLine(command).startsWith("connected to jdbc:postgresql:"));
        assertRefused(
                RunningHarmattan.run(home, List.of()),
                "in use by the command \"sample\" (process " + command.pid());
        Process second = sampleCommand();
        assertTrue(firstLine(second).contains("in use by the command \"sample\""));
        leave(command);
        assertTrue(Cluster.postmaster(cluster()).isEmpty());
    }

    @Test
    void a_database_of_another_major_version_is_left_alone() throws Exception {
        RunningHarmattan.start(home).stop();
        Path version = cluster().resolve("PG_VERSION");
        String real = Files.readString(version);
        Files.writeString(version, "17\n");
        try {
            assertRefused(
                    RunningHarmattan.run(home, List.of()),
                    "is of PostgreSQL 17, this program runs PostgreSQL 18");
        } finally {
            Files.writeString(version, real);
        }
    }

    @Test
    void a_directory_that_cannot_be_made_is_one_line() throws IOException {
        Path file = Files.createFile(temporary.resolve("file-" + UUID.randomUUID()));
        assertRefused(RunningHarmattan.run(file.resolve("below"), List.of()), "cannot be written");
    }

    @Test
    void a_machine_without_archive_is_told_of_the_variable() {
        assertRefused(
                RunningHarmattan.run(temporary.resolve("none"), List.of("os.arch=sparc")),
                "set QUARKUS_DATASOURCE_JDBC_URL");
        assertFalse(Files.exists(temporary.resolve("none/postgresql")));
    }

    @Test
    void nobody_but_the_owner_reads_the_directory_and_nobody_connects_without_password()
            throws Exception {
        try (RunningHarmattan program = RunningHarmattan.start(home)) {
            assertEquals("rwx------", rights(home), program.output());
            assertEquals("rwx------", rights(cluster()));
            for (String secret : List.of("password", "superuser-password")) {
                assertEquals("rw-------", rights(home.resolve(secret)));
                assertTrue(Files.readString(home.resolve(secret)).strip().length() >= 32);
            }
            List<String> rules =
                    Files.readAllLines(cluster().resolve("pg_hba.conf")).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
            assertFalse(rules.isEmpty());
            assertTrue(
                    rules.stream().allMatch(rule -> rule.endsWith("scram-sha-256")),
                    rules.toString());
            for (String user : List.of("postgres", "harmattan")) {
                assertEquals(
                        "28P01",
                        assertThrows(
                                        SQLException.class,
                                        () -> HomeDatabase.connect(home, user, "wrong"))
                                .getSQLState());
            }
            String superuser = Files.readString(home.resolve("superuser-password")).strip();
            try (Connection connection = HomeDatabase.connect(home, "postgres", superuser)) {
                assertEquals("", one(connection, "show unix_socket_directories"));
                assertEquals("127.0.0.1", one(connection, "show listen_addresses"));
                assertEquals("scram-sha-256", one(connection, "show password_encryption"));
            }
        }
    }

    @Test
    void with_a_configured_url_nothing_is_started() throws Exception {
        Path unused = temporary.resolve("unused");
        try (RunningHarmattan other = RunningHarmattan.start(home)) {
            assertTrue(other.output().contains("Embedded PostgreSQL"), other.output());
            try (RunningHarmattan program =
                    RunningHarmattan.start(unused, HomeDatabase.settings(home))) {
                assertFalse(program.output().contains("Embedded PostgreSQL"), program.output());
            }
            assertFalse(Files.exists(unused.resolve("postgresql")));
            assertTrue(answers(), other.output());
        }
    }

    @Test
    void a_configured_server_that_does_not_answer_is_one_line() {
        assertRefused(
                RunningHarmattan.run(
                        home,
                        List.of(
                                "quarkus.datasource.jdbc.url=jdbc:postgresql://127.0.0.1:1/harmattan")),
                "QUARKUS_DATASOURCE_JDBC_URL cannot be used");
    }

    private static void assertRefused(Finished finished, String reason) {
        assertTrue(finished.errors().contains(reason), finished.toString());
        assertEquals(1, finished.errors().lines().count(), finished.errors());
        assertEquals(1, finished.exitCode());
    }

    private Path cluster() {
        return home.resolve("postgresql");
    }

    private ProcessHandle postmaster() {
        return Cluster.postmaster(cluster()).orElseThrow();
    }

    private static void kill(ProcessHandle process) throws Exception {
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cwd");
        process.destroyForcibly();
        Await.until("it is dead", () -> !Files.exists(proc));
    }

    private Process sampleCommand() throws IOException {
        return Begun.in(
                home,
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SampleCommand.class.getName(),
                                home.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    private static String firstLine(Process command) throws Exception {
        BufferedReader output = command.inputReader();
        Await.until("it says something", () -> output.ready() || !command.isAlive());
        return output.readLine();
    }

    private static void leave(Process command) throws Exception {
        command.getOutputStream().close();
        assertTrue(command.waitFor(180, TimeUnit.SECONDS));
        assertEquals(0, command.exitValue());
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private String insertSection() throws Exception {
        String slug = "s" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = HomeDatabase.connect(home);
                var insert =
                        connection.prepareStatement(
                                "insert into section (id, slug, names) values (?, ?, '{\"fr\": \"Eau\"}')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, slug);
            insert.executeUpdate();
        }
        return slug;
    }

    private String ask(String question) throws SQLException {
        return HomeDatabase.rows(home, question).get(0);
    }

    private static String one(Connection connection, String question) throws SQLException {
        return HomeDatabase.rows(connection, question).get(0);
    }

    private boolean answers() {
        try (Connection connection = HomeDatabase.connect(home)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }
}
