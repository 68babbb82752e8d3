package press.harmattan.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The PostgreSQL of this process: started and watched here, or, for a command beside a running
 * server, that server's.
 */
public final class EmbeddedPostgres {
    /** How a process that serves readers names itself; every other name is a command's. */
    public static final String SERVER = "server";

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static EmbeddedPostgres running;
    private static CannotStartException failure;

    private final DataDirectory directory;
    private final int port;
    private final Optional<Watch> watch;

    private EmbeddedPostgres(DataDirectory directory, int port, Optional<Watch> watch) {
        this.directory = directory;
        this.port = port;
        this.watch = watch;
    }

    /**
     * The one of this process, started on the first call; a failure is final.
     *
     * @param holder {@link #SERVER} or the name of the command, told to whoever comes second
     */
    public static synchronized EmbeddedPostgres in(Path path, String holder) {
        refuse();
        if (running == null) {
            try {
                running = startOrJoin(path, holder);
            } catch (CannotStartException e) {
                failure = e;
            } catch (IOException e) {
                failure =
                        new CannotStartException(
                                "The embedded PostgreSQL in " + path + " does not start: " + e, e);
            }
            refuse();
        }
        return running;
    }

    /** Says why there is none, where {@link #in} failed before. */
    public static synchronized void refuse() {
        if (failure != null) {
            throw failure;
        }
    }

    /** Ends what {@link #in} started; a joined server goes on. Does nothing a second time. */
    public static synchronized void stop() {
        if (running != null) {
            running.watch.ifPresent(Watch::end);
            running = null;
        }
    }

    /** The role of the program. */
    public static String user() {
        return Role.NAME;
    }

    /** Where its database is. */
    public String url() {
        return Role.url(port);
    }

    /** The role's password. */
    public String password() {
        try {
            return Role.password(directory);
        } catch (IOException e) {
            throw new CannotStartException("The password in " + directory + " cannot be read.", e);
        }
    }

    private static EmbeddedPostgres startOrJoin(Path path, String holder) throws IOException {
        Binaries.refuseUnknownMachine();
        DataDirectory directory = DataDirectory.at(path);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!directory.lock(holder)) {
            String other = directory.holder().orElse("");
            boolean joinable = other.endsWith(" " + SERVER) && !holder.equals(SERVER);
            if (!other.isEmpty() && !joinable || Instant.now().isAfter(deadline)) {
                throw held(directory, other);
            }
            int port = Port.kept(directory);
            if (joinable && Role.isWelcome(directory, port)) {
                return new EmbeddedPostgres(directory, port, Optional.empty());
            }
            pause();
        }
        return start(directory);
    }

    private static EmbeddedPostgres start(DataDirectory directory) throws IOException {
        Instant begin = Instant.now();
        try {
            Cluster cluster = new Cluster(directory);
            int port = cluster.start();
            Role.provide(directory, port);
            LOG.infof(
                    "Embedded PostgreSQL %s on port %d after %d ms, data in %s",
                    Binaries.VERSION,
                    port,
                    Duration.between(begin, Instant.now()).toMillis(),
                    directory);
            Watch watch = new Watch(directory, cluster, port);
            return new EmbeddedPostgres(directory, port, Optional.of(watch));
        } catch (IOException | RuntimeException e) {
            directory.release();
            throw e;
        }
    }

    private static CannotStartException held(DataDirectory directory, String holder) {
        String[] words = (holder.isEmpty() ? "? " + SERVER : holder).split(" ", 2);
        String who =
                words[1].equals(SERVER)
                        ? "another Harmattan server"
                        : "the command \"" + words[1] + "\"";
        return new CannotStartException(
                "The data directory %s is in use by %s (process %s): stop it or wait for its end, or choose another with HARMATTAN_DATA_DIR."
                        .formatted(directory, who, words[0]));
    }

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStartException("Interrupted while waiting for PostgreSQL.", e);
        }
    }
}
