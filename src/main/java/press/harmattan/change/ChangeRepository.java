package press.harmattan.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.database.Hql;

/** The log's rows, in the order of commit. */
@ApplicationScoped
public class ChangeRepository {
    private final Hql hql;

    ChangeRepository(Hql hql) {
        this.hql = hql;
    }

    /** The number of the newest change, 0 for an empty log. */
    public long head() {
        return hql.select("select max(c.seq) from ChangeRow c", Long.class).single().orElse(0L);
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
