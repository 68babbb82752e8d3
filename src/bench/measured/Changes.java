package measured;

import invented.Embedded;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** A thousand articles that are published anew at once, and how long search takes to know. */
final class Changes {
    private static final int MANY = 1_000;
    private static final String WORD = "zwqkhibar";

    private Changes() {}

    /**
     * The milliseconds from the commit until all of them are found by a new word in their titles.
     */
    static long caughtUp(String server, Path directory) throws Exception {
        long committed = published(directory, "title || ' " + WORD + "'");
        long found = until(server, MANY) - committed;
        published(directory, "replace(title, ' " + WORD + "', '')");
        until(server, 0);
        return found / 1_000_000;
    }

    private static long published(Path directory, String title) throws Exception {
        try (Connection connection = Embedded.superuser(directory);
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = origin");
            connection.setAutoCommit(false);
            statement.execute(
                    "create temporary table changed on commit drop as select id from published_article"
                            + " order by md5(id::text) limit "
                            + MANY);
            statement.execute(
                    "update article set revision = revision + 1, title = "
                            + title
                            + " where id in (select id from changed)");
            statement.execute(
                    "update published_article set revision = revision + 1, updated_at = now(), title = "
                            + title
                            + " where id in (select id from changed)");
            statement.execute(
                    "insert into article_revision select gen_random_uuid(), id, a.revision, 'update', null,"
                            + " now(), lang, slug, title, kicker, summary, image, section_id, author_ids,"
                            + " region_ids, tag_ids, sources, access, rights, body"
                            + " from article a join changed using (id)");
            statement.execute(
                    "insert into pending_change (id, subject, subject_id, kind, revision, before, after)"
                            + " select gen_random_uuid(), 'article', id, 'updated', revision, told, told"
                            + " from (select *, jsonb_build_object('lang', lang, 'access', access, 'section',"
                            + " section_id, 'regions', region_ids, 'tags', tag_ids, 'authors', author_ids)"
                            + " as told from published_article join changed using (id)) as article");
            connection.commit();
            return System.nanoTime();
        }
    }

    private static long until(String server, long total) throws Exception {
        while (Http.total(server, WORD) != total) {
            Thread.sleep(10);
        }
        return System.nanoTime();
    }
}
