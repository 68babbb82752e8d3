package press.harmattan.given;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import press.harmattan.database.Sql;

/** Many articles at once, made of one by the database. */
@ApplicationScoped
class Copies {
    private static final String CHANGED =
            " it cross join generate_series(1, :howMany) n"
                    + " cross join lateral jsonb_populate_record(it, jsonb_build_object("
                    + "'id', cast(md5(it.id || 'id' || n) as uuid),"
                    + " 'story', cast(md5(it.id || 'story' || n) as uuid),"
                    + " 'slug', it.slug || '-' || n,"
                    + " 'published_at', it.published_at + n * interval '1 second'";

    private final Sql sql;

    Copies(Sql sql) {
        this.sql = sql;
    }

    void make(UUID original, int howMany) {
        sql.change("set local statement_timeout = 0").run();
        sql.change(
                        "insert into article select copy.* from article"
                                + CHANGED
                                + ")) copy where it.id = :original")
                .with("original", original)
                .with("howMany", howMany)
                .run();
        sql.change(
                        "insert into published_article select copy.* from published_article"
                                + CHANGED
                                + ", 'updated_at', it.updated_at + n * interval '1 second'"
                                + ")) copy where it.id = :original")
                .with("original", original)
                .with("howMany", howMany)
                .run();
    }
}
