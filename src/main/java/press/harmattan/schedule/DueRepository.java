package press.harmattan.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Sql;

/** Which instants have come, by the database's clock. */
@ApplicationScoped
class DueRepository {
    private static final int BATCH = 100;

    private final Sql sql;

    DueRepository(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    List<UUID> toPublish() {
        return sql.select("select id from article", UUID.class)
                .where("publish_at <= clock_timestamp()")
                .orderBy("publish_at asc, id asc")
                .limit(BATCH)
                .list();
    }

    @Transactional
    List<UUID> toUnpublish() {
        return sql.select("select id from article", UUID.class)
                .where("unpublish_at <= clock_timestamp()")
                .where("stage = 'published'")
                .orderBy("unpublish_at asc, id asc")
                .limit(BATCH)
                .list();
    }
}
