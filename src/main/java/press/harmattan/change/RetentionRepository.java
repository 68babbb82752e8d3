package press.harmattan.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import press.harmattan.database.Sql;

/** Takes the oldest changes away. */
@ApplicationScoped
class RetentionRepository {
    private final Sql sql;

    RetentionRepository(Sql sql) {
        this.sql = sql;
    }

    /**
     * Drops some of the oldest changes that are older than they may get, from the front on and
     * without a hole, and remembers the last of them.
     *
     * @return how many; none while another instance does the same
     */
    int drop(Duration retention, int most) {
        if (isAtWork()) {
            return 0;
        }
        long last = lastOfTheOld(retention, most);
        if (last == 0) {
            return 0;
        }
        sql.change("update change_horizon set seq = greatest(seq, :last)").with("last", last).run();
        return sql.change("delete from change where seq <= :last").with("last", last).run();
    }

    /** Whether another instance has the row, which is held until the transaction ends. */
    private boolean isAtWork() {
        return sql.select("select seq from change_horizon for update skip locked", Long.class)
                .single()
                .isEmpty();
    }

    private long lastOfTheOld(Duration retention, int most) {
        return sql.select(
                        "select coalesce(max(seq), 0) from (select seq,"
                                + " bool_and(at < now() - :seconds * interval '1 second')"
                                + " over (order by seq) as old"
                                + " from (select seq, at from change order by seq limit :most) first"
                                + ") oldest",
                        Long.class)
                .where("old")
                .with("seconds", retention.toSeconds())
                .with("most", most)
                .single()
                .orElseThrow();
    }
}
