package press.harmattan.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/**
 * The PostgreSQL of this process: started and watched here, or, for a command beside a running
 * server, that server's.
 */
final class EmbeddedPostgres {
    static final String ROLE = "harmattan";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PASSWORD = "password";

    private static EmbeddedPostgres running;

    private static CannotStartException failure;

    private final DataDirectory directory;
    private final int port;
    private final Cluster cluster;
    private final ScheduledExecutorService watchdog;

    private EmbeddedPostgres(DataDirectory directory, int port, Cluster cluster) {
        this.directory = directory;
        this.port = port;
        this.cluster = cluster;
        this.watchdog =
                cluster == null
                        ? null
                        : Executors.newSingleThreadScheduledExecutor(EmbeddedPostgres::daemon);
    }

    /** The one of this process, started on the first call; a failure is final. */
    static synchronized EmbeddedPostgres in(Path path) {
        refuse();
        if (running == null) {
            try {
                running = startOrJoin(path);
            } catch (CannotStartException e) {
                failure = e;
                throw e;
            } catch (IOException e) {
                failure =
                        new CannotStartException(
                                "The embedded PostgreSQL in " + path + " does not start: " + e, e);
                throw failure;
            }
        }
        return running;
    }

    /** Says why there is none, where {@link #in} failed before. */
    static synchronized void refuse() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Ends what {@link #in} started; a joined server goes on. Does nothing a second time. */
    static synchronized void stop() {
        if (running != null) {
            EmbeddedPostgres ending = running;
            running = null;
            ending.end();
        }
    }

    String url() {
        return url(port, ROLE);
    }

    String password() {
        try {
            return directory.secret(PASSWORD);
        } catch (IOException e) {
            throw new CannotStartException("The password in " + directory + " cannot be read.", e);
        }
    }

    private static EmbeddedPostgres startOrJoin(Path path) throws IOException {
        Binaries.check();
        DataDirectory directory = DataDirectory.at(path);
        Instant deadline = Instant.now().plus(PATIENCE);
        do {
            if (directory.lock()) {
                return start(directory);
            }
            String holder = directory.holder().orElse("");
            if (Program.isServer() && !holder.isEmpty()
                    || !holder.isEmpty() && !holder.endsWith(" server")) {
                throw held(directory, holder);
            }
            int port = Cluster.port(directory);
            if (answers(directory, port)) {
                return new EmbeddedPostgres(directory, port, null);
            }
            pause();
        } while (Instant.now().isBefore(deadline));
        throw held(directory, directory.holder().orElse("0 process"));
    }

    private static CannotStartException held(DataDirectory directory, String holder) {
        String[] words = holder.split(" ", 2);
        String who =
                words[1].equals("server")
                        ? "another Harmattan server"
                        : "the command \"" + words[1] + "\"";
        return new CannotStartException(
                "The data directory "
                        + directory
                        + " is in use by "
                        + who
                        + " (process "
                        + words[0]
                        + "): stop it or wait for its end, or choose another with HARMATTAN_DATA_DIR.");
    }

    private static EmbeddedPostgres start(DataDirectory directory) throws IOException {
        Instant begin = Instant.now();
        try {
            Cluster cluster = new Cluster(directory);
            int port = cluster.start();
            if (!answers(directory, port)) {
                provide(directory, port);
            }
            EmbeddedPostgres started = new EmbeddedPostgres(directory, port, cluster);
            started.watchdog.scheduleWithFixedDelay(
                    started::revive, 500, 500, TimeUnit.MILLISECONDS);
            LOG.infof(
                    "Embedded PostgreSQL %s on port %d after %d ms, data in %s",
                    Binaries.VERSION,
                    port,
                    Duration.between(begin, Instant.now()).toMillis(),
                    directory);
            return started;
        } catch (IOException | RuntimeException e) {
            directory.release();
            throw e;
        }
    }

    private synchronized void revive() {
        if (!cluster.isAlive()) {
            try {
                LOG.warn("The embedded PostgreSQL has ended; starting it again");
                cluster.startAt(port);
            } catch (IOException | RuntimeException e) {
                LOG.warn(e.getMessage());
            }
        }
    }

    private synchronized void end() {
        if (cluster == null) {
            return;
        }
        watchdog.shutdownNow();
        try {
            cluster.stop();
            directory.release();
        } catch (IOException e) {
            LOG.warnf("The embedded PostgreSQL did not stop: %s", e.getMessage());
        }
    }

    private static boolean answers(DataDirectory directory, int port) throws IOException {
        Optional<String> password = directory.kept(PASSWORD);
        if (port == 0 || password.isEmpty()) {
            return false;
        }
        try (Connection connection = connect(url(port, ROLE), ROLE, password.get())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Makes the role and its database where they are missing, and gives the role its password. */
    private static void provide(DataDirectory directory, int port) throws IOException {
        String superuser = directory.secret(Cluster.SUPERUSER_PASSWORD);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try (Connection connection =
                            connect(url(port, "postgres"), Cluster.SUPERUSER, superuser);
                    Statement statement = connection.createStatement()) {
                if (isMissing(statement, "select from pg_roles where rolname = 'harmattan'")) {
                    statement.execute(
                            "create role harmattan login nosuperuser nocreatedb nocreaterole");
                }
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(
                                ROLE, directory.secret(PASSWORD).toCharArray(), "scram-sha-256");
                if (isMissing(statement, "select from pg_database where datname = 'harmattan'")) {
                    statement.execute("create database harmattan owner harmattan");
                }
                return;
            } catch (SQLException e) {
                // An adopted server may still be recovering.
                if (!"57P03".equals(e.getSQLState()) || Instant.now().isAfter(deadline)) {
                    throw new CannotStartException(
                            "The embedded PostgreSQL in "
                                    + directory
                                    + " refuses: "
                                    + e.getMessage(),
                            e);
                }
                pause();
            }
        }
    }

    private static boolean isMissing(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return !rows.next();
        }
    }

    private static Connection connect(String url, String user, String password)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("ApplicationName", "harmattan start");
        return new Driver().connect(url, properties);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("Interrupted while waiting for PostgreSQL.", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "postgresql-watchdog");
        thread.setDaemon(true);
        return thread;
    }
}
