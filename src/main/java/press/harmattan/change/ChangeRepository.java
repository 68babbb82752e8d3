package press.harmattan.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;

/** The log's rows, in the order of commit. */
@ApplicationScoped
public class ChangeRepository {
    private final Hql hql;
    private final Sql sql;

    ChangeRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /** The number of the newest change, whether or not it is still kept; 0 before the first. */
    public long head() {
        return sql.select(
                        "select greatest(horizon.seq, (select max(seq) from change))"
                                + " from change_horizon horizon",
                        Long.class)
                .single()
                .orElseThrow();
    }

    /**
     * The highest number that is not kept any more, 0 while all are. Who reads changes and then
     * this, and was at or behind it, has missed none of them.
     */
    public long horizon() {
        return sql.select("select seq from change_horizon", Long.class).single().orElseThrow();
    }

    /** When the change with a number was committed; empty when there is none, or not any more. */
    public Optional<Instant> at(long seq) {
        return hql.select("select c.at from ChangeRow c", Instant.class)
                .where("c.seq = :seq", "seq", seq)
                .single();
    }

    /** The changes behind a position, oldest first. */
    public List<Change> after(long position, int limit) {
        return hql.select(
                        "select c.seq, c.at, c.subject, c.subjectId, c.kind, c.revision,"
                                + " c.before, c.after from ChangeRow c",
                        Change.class)
                .where("c.seq > :position", "position", position)
                .orderBy("c.seq asc")
                .limit(limit)
                .list();
    }
}
