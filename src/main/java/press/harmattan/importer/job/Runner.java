package press.harmattan.importer.job;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jboss.logging.Logger;
import press.harmattan.importer.NdjsonImport;
import press.harmattan.importer.report.CountingStream;
import press.harmattan.importer.report.Reason;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.run.DatabaseInTheWay;
import press.harmattan.importer.term.TermRules;
import press.harmattan.importer.wordpress.WordPressImport;
import press.harmattan.importer.wordpress.WordPressOptions;

/** Works on the imports that wait, one after the other, beside whatever else the server does. */
@ApplicationScoped
class Runner {
    private static final Logger LOG = Logger.getLogger(Runner.class);
    private static final long LONGEST_STOP_MILLIS = 5000;

    private final RunningJobRepository running;
    private final UploadRepository upload;
    private final WordPressImport wordpress;
    private final NdjsonImport ndjson;
    private volatile Work now;
    private volatile boolean stopping;

    /** What this instance works on. */
    private record Work(JobRow job, JobProgress progress, Thread thread) {}

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

    /** An import has a thread of its own: it may take an hour, and nobody else's thread does. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (now != null || stopping) {
            return;
        }
        try {
            running.take().ifPresent(this::begin);
            upload.forgetSome();
        } catch (RuntimeException databaseIsAway) {
            LOG.warnf("No import can be worked on now: %s", databaseIsAway);
        }
    }

    /** Says that it is being worked on, and hears whether it still is to be. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void beat() {
        Work here = now;
        try {
            if (here != null && !running.beat(here.job, here.progress.now())) {
                here.progress.stop();
            }
        } catch (RuntimeException databaseIsAway) {
            LOG.debug("An import cannot say how far it is now", databaseIsAway);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        Work here = now;
        if (here != null) {
            here.progress.stop();
            here.thread.join(LONGEST_STOP_MILLIS);
        }
    }

    private void begin(JobRow job) {
        JobProgress progress = new JobProgress();
        Thread thread = new Thread(() -> inRequest(() -> work(job, progress)), "import");
        thread.setDaemon(true);
        now = new Work(job, progress, thread);
        thread.start();
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

    private void work(JobRow job, JobProgress progress) {
        try (Report report = new Report()) {
            String failure = null;
            try {
                if (running.isHopeless(job)) {
                    failure = "It was cut off too often; look into the log of the server.";
                } else {
                    run(job, report, progress);
                }
            } catch (JobProgress.Stopped stopped) {
                running.release(job, report.summary(), true);
                return;
            } catch (DatabaseInTheWay later) {
                LOG.warnf("The import %s is begun again: %s", job.id, later.getMessage());
                running.release(job, report.summary(), false);
                return;
            } catch (IOException | IllegalArgumentException unreadable) {
                failure = Reason.of(unreadable);
                LOG.infof("The import %s could not go to its end: %s", job.id, failure);
            } catch (RuntimeException | Error e) {
                // An error too: the file may be larger than the memory, and the next one is not.
                LOG.warnf(e, "The import %s could not go to its end", job.id);
                failure = Reason.of(e);
            }
            running.end(job, report.summary(), failure);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } catch (RuntimeException databaseIsAway) {
            LOG.warnf("The import %s cannot be ended now: %s", job.id, databaseIsAway);
        } finally {
            now = null;
        }
    }

    private void run(JobRow job, Report report, JobProgress here) throws IOException {
        Upload file = upload.file(job);
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
            here.begin("Lines", file.size());
            try (InputStream in = new CountingStream(file.open(), here::at)) {
                ndjson.run(in, report, job.dryRun);
            }
        }
    }
}
