package press.harmattan.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import press.harmattan.database.Sql;

/** Which instants have come, by the database's clock. */
@ApplicationScoped
class DueRepository {
    private static final int BATCH = 100;

    private final Sql sql;

    DueRepository(Sql sql) {
        this.sql = sql;
    }

    /** The first that are to be published, and so many more as are known to be in the way. */
    @Transactional
    List<Due> toPublish(int inTheWay) {
        return sql.select("select id, publish_at as at from article", Due.class)
                .where("publish_at <= now()")
                .orderBy("publish_at asc, id asc")
                .limit(BATCH + inTheWay)
                .list();
    }

    /** The same of those that are to go. */
    @Transactional
    List<Due> toUnpublish(int inTheWay) {
        return sql.select("select id, unpublish_at as at from article", Due.class)
                .where("unpublish_at <= now()")
                .where("stage = 'published'")
                .orderBy("unpublish_at asc, id asc")
                .limit(BATCH + inTheWay)
                .list();
    }
}
