package press.harmattan.database.embedded;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Brings a postmaster back that ended before its program did. */
final class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int MILLISECONDS = 500;

    private final DataDirectory directory;
    private final Cluster cluster;
    private final int port;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(Watch::daemon);
    private boolean missed;
    private boolean ended;

    Watch(DataDirectory directory, Cluster cluster, int port) {
        this.directory = directory;
        this.cluster = cluster;
        this.port = port;
        looks.scheduleWithFixedDelay(this::look, MILLISECONDS, MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Stops the postmaster and leaves the directory to others. */
    synchronized void end() {
        ended = true;
        looks.shutdownNow();
        try {
            cluster.stop();
            directory.release();
        } catch (IOException e) {
            LOG.warnf("The embedded PostgreSQL did not stop: %s", e.getMessage());
        }
    }

    private synchronized void look() {
        if (ended || cluster.isAlive()) {
            missed = false;
            return;
        }
        if (!missed) {
            LOG.warn("The embedded PostgreSQL has ended; starting it again");
            missed = true;
        }
        try {
            if (!cluster.isInUse()) {
                cluster.startAt(port);
                LOG.info("The embedded PostgreSQL is back");
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn(e.getMessage());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "postgresql-watch");
        thread.setDaemon(true);
        return thread;
    }
}
