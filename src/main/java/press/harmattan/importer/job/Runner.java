package press.harmattan.importer.job;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import press.harmattan.database.Program;
import press.harmattan.importer.NdjsonImport;
import press.harmattan.importer.report.CountingStream;
import press.harmattan.importer.report.Reason;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.wordpress.TermRules;
import press.harmattan.importer.wordpress.WordPressImport;
import press.harmattan.importer.wordpress.WordPressOptions;

/** Works on the imports that wait, one after the other, beside whatever else the server does. */
@ApplicationScoped
class Runner {
    private static final Logger LOG = Logger.getLogger(Runner.class);
    private static final long PAUSE_MILLIS = 1000;
    private static final long BEAT_SECONDS = 1;

    private final RunningJobRepository running;
    private final UploadRepository upload;
    private final WordPressImport wordpress;
    private final NdjsonImport ndjson;
    private volatile boolean wanted;
    private volatile JobProgress progress;
    private Thread thread;
    private ScheduledExecutorService heart;

    Runner(
            RunningJobRepository running,
            UploadRepository upload,
            WordPressImport wordpress,
            NdjsonImport ndjson) {
        this.running = running;
        this.upload = upload;
        this.wordpress = wordpress;
        this.ndjson = ndjson;
    }

    void start(@Observes StartupEvent event) {
        if (Program.isServer()) {
            wanted = true;
            heart =
                    Executors.newSingleThreadScheduledExecutor(
                            work -> daemon(work, "import-heart"));
            thread = daemon(this::work, "import");
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (wanted) {
            wanted = false;
            JobProgress now = progress;
            if (now != null) {
                now.stop();
            }
            heart.shutdown();
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private void work() {
        while (wanted) {
            try {
                Optional<JobRow> next = running.take();
                if (next.isPresent()) {
                    inRequest(() -> work(next.get()));
                } else if (upload.forgetSome() == 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException databaseIsAway) {
                LOG.warnf("No import can be worked on now: %s", databaseIsAway);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** An import reads as a request does, with a session of its own. */
    private static void inRequest(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }

    private void work(JobRow job) {
        JobProgress here = new JobProgress();
        progress = here;
        var beats =
                heart.scheduleWithFixedDelay(
                        () -> beat(job, here), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try (Report report = new Report()) {
            String failure = null;
            try {
                if (running.isHopeless(job)) {
                    failure = "It was cut off too often; look into the log of the server.";
                } else {
                    run(job, report, here);
                }
            } catch (JobProgress.Stopped stopped) {
                running.release(job);
                return;
            } catch (IOException | RuntimeException | Error e) {
                // An error too: the file may be larger than the memory, and the next one is not.
                LOG.warnf(e, "The import %s could not go to its end", job.id);
                failure = Reason.of(e);
            }
            running.end(job, report.summary(), failure);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            beats.cancel(false);
            progress = null;
        }
    }

    private void beat(JobRow job, JobProgress at) {
        try {
            if (!running.beat(job, at.now())) {
                at.stop();
            }
        } catch (RuntimeException databaseIsAway) {
            LOG.debug("An import cannot say how far it is now", databaseIsAway);
        }
    }

    private void run(JobRow job, Report report, JobProgress here) throws IOException {
        Path file = Files.createTempFile("harmattan-import", null);
        try {
            upload.write(job.id, file);
            if (job.format == ImportFormat.wxr) {
                wordpress.run(
                        new WordPressOptions(
                                file,
                                Optional.ofNullable(job.lang),
                                Optional.ofNullable(job.siteUrl),
                                TermRules.of(job.rules),
                                job.dryRun),
                        report,
                        here);
            } else {
                here.begin("Lines", Files.size(file));
                try (InputStream in = new CountingStream(Files.newInputStream(file), here::at)) {
                    ndjson.run(in, report, job.dryRun);
                }
            }
        } finally {
            Files.delete(file);
        }
    }
}
