package press.harmattan.importer.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.audit.AuditLog;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.Fault;
import press.harmattan.failure.NotFound;
import press.harmattan.failure.Unacceptable;
import press.harmattan.identity.Caller;

/** Starts imports, and ends those that nobody wants any more. */
@ApplicationScoped
class Jobs {
    private static final String SUBJECT = "import";

    private final JobRepository jobs;
    private final UploadRepository upload;
    private final AuditLog audit;
    private final Caller caller;

    Jobs(JobRepository jobs, UploadRepository upload, AuditLog audit, Caller caller) {
        this.jobs = jobs;
        this.upload = upload;
        this.audit = audit;
        this.caller = caller;
    }

    /** What a request begins with: its upload, or what was begun with its key before. */
    private record Claim(UUID upload, Optional<JobRow> before) {}

    /**
     * Takes a file in and queues its import.
     *
     * @param key of the request, or null; with a key that was used before nothing is queued again
     */
    ImportJob start(Order order, String key, InputStream file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file);
        int first = in.read();
        if (first < 0) {
            throw new Unacceptable(List.of(Fault.body("", "must not be empty")));
        }
        in.unread(first);
        Claim claim = QuarkusTransaction.requiringNew().call(() -> claim(order, key));
        if (claim.before.isPresent()) {
            return again(claim.before.get(), order, in);
        }
        UUID id = claim.upload;
        try {
            UploadRepository.Received received =
                    UploadRepository.receive(in, (position, piece) -> keep(id, position, piece));
            return QuarkusTransaction.requiringNew().call(() -> queue(id, received));
        } catch (IOException | RuntimeException interrupted) {
            jobs.interrupt(id);
            throw interrupted;
        }
    }

    private void keep(UUID id, int position, byte[] piece) {
        if (!upload.keep(id, position, piece)) {
            throw cancelled();
        }
    }

    ImportJob one(UUID id) {
        return jobs.one(id)
                .map(JobRow::told)
                .orElseThrow(() -> new NotFound(SUBJECT, id.toString()));
    }

    /** Ends an import; what it has put in place until now stays. */
    void cancel(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            ImportJob job = one(id);
                            if (!jobs.cancel(id)) {
                                throw new Conflict(
                                        "import-ended",
                                        "This import has come to its end already.",
                                        Map.of("state", job.state()));
                            }
                            audit.record("cancel", SUBJECT, id, Map.of());
                        });
    }

    private Claim claim(Order order, String key) {
        Optional<JobRow> before = key == null ? Optional.empty() : jobs.byKey(caller.name(), key);
        return new Claim(before.isPresent() ? null : open(order, key), before);
    }

    private UUID open(Order order, String key) {
        JobRow row = new JobRow();
        row.owner = caller.name();
        row.idempotencyKey = key;
        row.format = order.format();
        row.lang = order.lang();
        row.siteUrl = order.siteUrl();
        row.rules = order.rules();
        row.dryRun = order.dryRun();
        row.state = ImportState.uploading;
        jobs.keep(row);
        return row.id;
    }

    private ImportJob queue(UUID id, UploadRepository.Received received) {
        JobRow row = jobs.locked(id).orElseThrow();
        if (row.state != ImportState.uploading) {
            throw cancelled();
        }
        row.bytes = received.bytes();
        row.checksum = received.checksum();
        row.state = ImportState.queued;
        audit.record(
                "start",
                SUBJECT,
                id,
                Map.of("format", row.format, "bytes", row.bytes, "dryRun", row.dryRun));
        return row.told();
    }

    private static Conflict cancelled() {
        return new Conflict(
                "import-ended",
                "It was cancelled while its file came in.",
                Map.of("state", ImportState.cancelled));
    }

    private ImportJob again(JobRow before, Order order, InputStream file) throws IOException {
        if (before.state == ImportState.uploading) {
            throw new Conflict(
                    "request-running",
                    "The first request with this Idempotency-Key is still running; ask again.",
                    Map.of());
        }
        UploadRepository.Received received =
                UploadRepository.receive(file, (position, piece) -> {});
        Order first =
                new Order(before.format, before.lang, before.siteUrl, before.rules, before.dryRun);
        if (!first.equals(order) || !Arrays.equals(received.checksum(), before.checksum)) {
            throw new Unacceptable(
                    List.of(
                            Fault.header(
                                    "Idempotency-Key",
                                    "was used for another request; take a new one")));
        }
        return before.told();
    }
}
