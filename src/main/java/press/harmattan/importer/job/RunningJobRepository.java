package press.harmattan.importer.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.audit.AuditLog;
import press.harmattan.database.Sql;
import press.harmattan.importer.report.Summary;

/**
 * What an instance says of the import that it works on. It says so every few seconds; an import of
 * which nobody has said anything for longer was cut off, and is anybody's.
 */
@ApplicationScoped
class RunningJobRepository {
    private static final int MOST_ATTEMPTS = 10;

    private final JobRepository jobs;
    private final Sql sql;
    private final AuditLog audit;
    private final ObjectMapper mapper;

    RunningJobRepository(JobRepository jobs, Sql sql, AuditLog audit, ObjectMapper mapper) {
        this.jobs = jobs;
        this.sql = sql;
        this.audit = audit;
        this.mapper = mapper;
    }

    /** Takes the next import on, one for all instances at a time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<JobRow> take() {
        sql.select(
                        "select 1 from pg_advisory_xact_lock(hashtext('harmattan.import'))",
                        Integer.class)
                .list();
        endUploads();
        Optional<UUID> next =
                sql.select("select id from import_job j", UUID.class)
                        .where(
                                "state = 'queued' or state = 'running' and heartbeat_at <"
                                        + " clock_timestamp() - interval '15 seconds'")
                        .where(
                                "not exists (select from import_job o where o.state = 'running' and"
                                        + " o.heartbeat_at >= clock_timestamp() - interval '15 seconds')")
                        .orderBy("created_at asc")
                        .limit(1)
                        .single();
        next.ifPresent(this::begin);
        return next.map(jobs::findById);
    }

    private void begin(UUID id) {
        sql.change(
                        "update import_job set state = 'running', attempts = attempts + 1, started_at ="
                                + " coalesce(started_at, clock_timestamp()), heartbeat_at ="
                                + " clock_timestamp() where id = :id")
                .with("id", id)
                .run();
    }

    /** A sender that went away, or its server, leaves an upload that nobody will finish. */
    private void endUploads() {
        sql.change(
                        JobRepository.INTERRUPT
                                + " and heartbeat_at < clock_timestamp() - interval '10 minutes'")
                .run();
    }

    /**
     * Says how far it is.
     *
     * @return whether to go on: false after it was cancelled, or when another instance has it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean beat(JobRow job, JobProgress.At at) {
        return sql.change(
                                "update import_job set heartbeat_at = clock_timestamp(), part = :part,"
                                        + " part_done = :done, part_size = :size where id = :id and state"
                                        + " = 'running' and attempts = :attempts")
                        .with("part", at.part())
                        .with("done", at.done())
                        .with("size", at.size())
                        .with("id", job.id)
                        .with("attempts", job.attempts)
                        .run()
                == 1;
    }

    /**
     * Gives it back, to be gone on with unless it was cancelled.
     *
     * @param report what came of it until now
     * @param asked whether it stopped because it was asked to, which is no failed attempt
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(JobRow job, Summary report, boolean asked) {
        sql.change(
                        "update import_job set state = 'queued', attempts = attempts - :asked"
                                + " where id = :id and state = 'running' and attempts = :attempts")
                .with("asked", asked ? 1 : 0)
                .with("id", job.id)
                .with("attempts", job.attempts)
                .run();
        leave(job, report);
    }

    /** Somebody who cancelled it wants to know what it has put in place. */
    private void leave(JobRow job, Summary report) {
        sql.change(
                        "update import_job set report = cast(:report as jsonb) where id = :id and state"
                                + " = 'cancelled' and attempts = :attempts")
                .with("report", json(report))
                .with("id", job.id)
                .with("attempts", job.attempts)
                .run();
    }

    /**
     * Ends it.
     *
     * @param failure why it could not go to the end of the file, null when it could
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(JobRow job, Summary report, String failure) {
        int ended =
                sql.change(
                                "update import_job set state = :state, report = cast(:report as jsonb),"
                                        + " failure = cast(:failure as text), finished_at ="
                                        + " clock_timestamp() where id = :id and state = 'running' and"
                                        + " attempts = :attempts")
                        .with("state", failure == null ? "finished" : "failed")
                        .with("report", json(report))
                        .with("failure", failure)
                        .with("id", job.id)
                        .with("attempts", job.attempts)
                        .run();
        if (ended == 1) {
            audit.recordFor(
                    job.owner, failure == null ? "finish" : "fail", "import", job.id, Map.of());
        } else {
            leave(job, report);
        }
    }

    boolean isHopeless(JobRow job) {
        return job.attempts > MOST_ATTEMPTS;
    }

    private String json(Summary report) {
        try {
            return mapper.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
