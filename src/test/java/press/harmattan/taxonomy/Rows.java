package press.harmattan.taxonomy;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What is in the tables, where no answer tells it. */
@ApplicationScoped
@Unremovable
class Rows {
    private static final String COPIED =
            "lang, slug, title, section_id, author_ids, region_ids, tag_ids, sources, access, rights";

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** How many working copies, snapshots, revisions and saved drafts have a term. */
    long mentioning(UUID term) {
        StringBuilder sum = new StringBuilder("select 0");
        for (String table :
                List.of("article", "published_article", "article_revision", "draft_revision")) {
            sum.append(" + (select count(*) from ")
                    .append(table)
                    .append(" where '")
                    .append(term)
                    .append(
                            "' = any (array_append(author_ids || region_ids || tag_ids, section_id)))");
        }
        return Long.parseLong(row(sum.toString()).get(0));
    }

    /** Each working copy was saved once. */
    void saveDrafts() {
        run(
                "insert into draft_revision (id, article_id, version, at, editor, body, "
                        + COPIED
                        + ") select gen_random_uuid(), id, version, now(), 'somebody', body, "
                        + COPIED
                        + " from article a where not exists"
                        + " (select from draft_revision d where d.article_id = a.id)");
    }

    /** Published articles that have a tag, each with one revision. */
    void manyArticles(int many, UUID tag) {
        run(
                "insert into article (id, story, lang, slug, stage, title, author_ids, region_ids,"
                        + " tag_ids, sources, access, rights, body, revision, published_at,"
                        + " created_at, modified_at, version)"
                        + " select gen_random_uuid(), gen_random_uuid(), 'fr', 'many-' || n,"
                        + " 'published', 'Titre ' || n, '{}', '{}', array['"
                        + tag
                        + "']::uuid[], '[]', 'open', '{}', '', 1, now(), now(), now(), 0"
                        + " from generate_series(1, "
                        + many
                        + ") as n");
        run(
                "insert into published_article (id, story, revision, body_html, body_blocks,"
                        + " body_markdown, body_text, word_count, published_at, updated_at, "
                        + COPIED
                        + ") select id, story, 1, '', '[]', '', '', 0, now(), now(), "
                        + COPIED
                        + " from article a where not exists"
                        + " (select from draft_revision d where d.article_id = a.id)");
        run(
                "insert into article_revision (id, article_id, revision, kind, at, body, "
                        + COPIED
                        + ") select gen_random_uuid(), id, 1, 'publication', now(), body, "
                        + COPIED
                        + " from article a where not exists"
                        + " (select from draft_revision d where d.article_id = a.id)");
        // PostgreSQL counts rows in the background, and may have done so in the middle of this.
        run("analyze article, article_tag, published_article, published_tag");
    }

    /** No article has an author any more; the histories keep theirs. */
    void takeOffAuthors() {
        run("update article set author_ids = '{}'");
        run("update published_article set author_ids = '{}'");
    }

    long changes() {
        return Long.parseLong(row("select count(*) from change").get(0));
    }

    /** What it was, and the tags before and after. */
    List<String> newestChange() {
        return row(
                "select subject || ' ' || kind || ' ' || subject_id, before ->> 'tags', after ->> 'tags'"
                        + " from change order by seq desc limit 1");
    }

    String newestAudit() {
        return row("select concat_ws(' ', actor, action, subject, subject_id, detail -> 'lost' ->>"
                        + " 'slug', detail ->> 'into', detail -> 'moved' ->> 'articles')"
                        + " from audit order by at desc, id desc limit 1")
                .get(0);
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, 0);
            statement.execute("set statement_timeout = 0");
            statement.execute(sql);
            statement.execute("reset statement_timeout");
            connection.setNetworkTimeout(Runnable::run, usual);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> row(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet found = statement.executeQuery()) {
            List<String> row = new ArrayList<>();
            found.next();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                row.add(found.getString(i));
            }
            return row;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
