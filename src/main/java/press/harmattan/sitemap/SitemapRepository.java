package press.harmattan.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Sql;

/** The articles that readers see, by when they were first published. */
@ApplicationScoped
class SitemapRepository {
    private static final String COLUMNS =
            "id, story, lang, slug, title, published_at, updated_at from published_article";

    private final Sql sql;

    SitemapRepository(Sql sql) {
        this.sql = sql;
    }

    /** A month (UTC) that has articles, and when one of them last changed. */
    record Month(String name, long articles, Instant changedAt) {}

    /** The newest articles of the last two days by the clock of the database, newest first. */
    List<SitemapEntry> news(int most) {
        return sql.select("select " + COLUMNS, SitemapEntry.class)
                .where("published_at > now() - interval '2 days'")
                .orderBy("published_at desc, id desc")
                .limit(most)
                .list();
    }

    /** Every month that has articles, the newest first. */
    List<Month> months() {
        return sql.select(
                        "select to_char(month, 'YYYY-MM') as name, count(*) as articles,"
                                + " max(updated_at) as changed_at from (select updated_at,"
                                + " date_trunc('month', published_at at time zone 'UTC') as month"
                                + " from published_article) a",
                        Month.class)
                .groupBy("month")
                .orderBy("month desc")
                .list();
    }

    /** The articles of a part, oldest first. */
    List<SitemapEntry> articles(SitemapPart part) {
        return sql.select(
                        "select id, story, lang, slug, title, published_at, updated_at"
                                + " from (select row_number() over (order by published_at, id) as place, "
                                + COLUMNS
                                + " where published_at >= :from and published_at < :to) a",
                        SitemapEntry.class)
                .with("from", part.from())
                .with("to", part.to())
                .where("place > :skipped", "skipped", part.skipped())
                .orderBy("place asc")
                .limit(SitemapPart.ARTICLES)
                .list();
    }

    /** Every language version of some stories. */
    List<SitemapEntry> versions(Collection<UUID> stories) {
        return sql.select("select " + COLUMNS, SitemapEntry.class)
                .where("story = any(:stories)", "stories", stories.toArray(UUID[]::new))
                .orderBy("lang asc, id asc")
                .list();
    }
}
