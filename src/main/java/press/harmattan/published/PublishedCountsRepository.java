package press.harmattan.published;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.harmattan.change.Subject;
import press.harmattan.database.Query;
import press.harmattan.database.Sql;
import press.harmattan.vocabulary.ArticleCounts;

/** Counts what readers may see, and nothing else. */
@Singleton
class PublishedCountsRepository implements ArticleCounts {
    private final Sql sql;

    PublishedCountsRepository(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Long> of(
            Subject kind, Map<UUID, ? extends Collection<UUID>> terms, List<String> languages) {
        Map<UUID, Long> counts = new HashMap<>();
        List<UUID> counted = new ArrayList<>();
        List<UUID> ids = new ArrayList<>();
        terms.forEach(
                (term, below) -> {
                    counts.put(term, 0L);
                    below.forEach(
                            id -> {
                                counted.add(term);
                                ids.add(id);
                            });
                });
        if (!terms.isEmpty()) {
            select(kind)
                    .where(":everyLanguage or a.lang = any(:languages)")
                    .groupBy("t.term")
                    .with("terms", counted.toArray(UUID[]::new))
                    .with("ids", ids.toArray(UUID[]::new))
                    .with("everyLanguage", languages.isEmpty())
                    .with("languages", languages.toArray(String[]::new))
                    .list()
                    .forEach(row -> counts.put(row.term(), row.articles()));
        }
        return counts;
    }

    private Query<Row> select(Subject kind) {
        return switch (kind) {
            case section ->
                    sql.select(
                            COUNTED + " join published_article a on a.section_id = t.id",
                            Row.class);
            case region ->
                    sql.select(
                            COUNTED
                                    + " join published_region l on l.region_id = t.id"
                                    + " join published_article a on a.id = l.article_id",
                            Row.class);
            case tag ->
                    sql.select(
                            COUNTED
                                    + " join published_tag l on l.tag_id = t.id"
                                    + " join published_article a on a.id = l.article_id",
                            Row.class);
            case author ->
                    sql.select(
                            COUNTED
                                    + " join published_author l on l.author_id = t.id"
                                    + " join published_article a on a.id = l.article_id",
                            Row.class);
            case article, collection, comment ->
                    throw new IllegalArgumentException("articles are counted by term");
        };
    }

    private static final String COUNTED =
            "select t.term, count(distinct case when :everyLanguage then a.id else a.story end)"
                    + " as articles from unnest(:terms, :ids) as t(term, id)";

    private record Row(UUID term, long articles) {}
}
