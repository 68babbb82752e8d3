package press.harmattan.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Sql;

/** Where articles were read before they came here. */
@ApplicationScoped
public class FormerUrlRepository {
    private final Hql hql;
    private final Sql sql;

    FormerUrlRepository(Hql hql, Sql sql) {
        this.hql = hql;
        this.sql = sql;
    }

    /** The article that was read at a normalised URL. */
    public Optional<UUID> articleAt(String url) {
        return hql.select("select f.articleId from FormerUrl f", UUID.class)
                .where("f.url = :url", "url", url)
                .single();
    }

    /** The normalised URLs where an article was read. */
    public List<String> of(UUID articleId) {
        return hql.select("select f.url from FormerUrl f", String.class)
                .where("f.articleId = :article", "article", articleId)
                .orderBy("f.url")
                .list();
    }

    /** Lets go of the URLs of an article that goes away. */
    public void forget(UUID articleId) {
        sql.change("delete from former_url where article_id = :article")
                .with("article", articleId)
                .run();
    }

    /** Keeps a normalised URL for an article; the first article that claims it has it. */
    public void keep(String url, UUID articleId) {
        sql.change(
                        "insert into former_url (url, article_id) values (:url, :article)"
                                + " on conflict do nothing")
                .with("url", url)
                .with("article", articleId)
                .run();
    }
}
