package press.harmattan.importer.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;
import press.harmattan.page.NewestFirst;
import press.harmattan.page.Window;

/** The table of imports. */
@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<JobRow, UUID> {
    /** Ends uploads that did not come to their end; conditions are added. */
    static final String INTERRUPT =
            "update import_job set state = 'cancelled', finished_at = clock_timestamp(),"
                    + " failure = 'The upload was interrupted.', idempotency_key = null"
                    + " where state = 'uploading'";

    private final Hql hql;
    private final Sql sql;

    JobRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    List<JobRow> page(Window window) {
        return NewestFirst.rows(hql.select("select it from JobRow it", JobRow.class), window);
    }

    Optional<JobRow> one(UUID id) {
        return findByIdOptional(id);
    }

    void keep(JobRow row) {
        persistAndFlush(row);
    }

    /** One that nobody else changes until this transaction ends. */
    Optional<JobRow> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Ends an upload that did not come to its end; its key may be used again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void interrupt(UUID id) {
        sql.change(INTERRUPT + " and id = :id").with("id", id).run();
    }

    /**
     * What somebody started with a key within a day. Until the transaction ends nobody else starts
     * anything with it.
     */
    Optional<JobRow> byKey(String owner, String key) {
        sql.select("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
                .with("key", "import " + owner + " " + key)
                .list();
        sql.change(
                        "update import_job set idempotency_key = null where owner = :owner and"
                                + " idempotency_key = :key and created_at < clock_timestamp() -"
                                + " interval '24 hours'")
                .with("owner", owner)
                .with("key", key)
                .run();
        return hql.select("select j from JobRow j", JobRow.class)
                .where("j.owner = :owner", "owner", owner)
                .where("j.idempotencyKey = :key", "key", key)
                .single();
    }

    /**
     * Cancels an import that has not come to its end. The key of one whose file has not come in yet
     * may be used again.
     *
     * @return whether there was one
     */
    @Transactional
    boolean cancel(UUID id) {
        return sql.change(
                                "update import_job set idempotency_key = case when state <> 'uploading'"
                                        + " then idempotency_key end, state = 'cancelled', finished_at ="
                                        + " clock_timestamp() where id = :id and finished_at is null")
                        .with("id", id)
                        .run()
                == 1;
    }
}
