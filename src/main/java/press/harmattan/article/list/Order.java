package press.harmattan.article.list;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.search.Sort;
import press.harmattan.database.Clause;
import press.harmattan.database.Query;
import press.harmattan.page.Window;

/** The order of a list in a query: a keyset of an instant and the id, written out for each way. */
enum Order {
    NEWEST(Way.PUBLISHED_DOWN, Way.PUBLISHED_UP, ArticleRow::publishedAt),
    OLDEST(Way.PUBLISHED_UP, Way.PUBLISHED_DOWN, ArticleRow::publishedAt),
    UPDATED(Way.UPDATED_DOWN, Way.UPDATED_UP, ArticleRow::updatedAt);

    private final Way forwards;
    private final Way backwards;
    private final Function<ArticleRow, Instant> instant;

    Order(Way forwards, Way backwards, Function<ArticleRow, Instant> instant) {
        this.forwards = forwards;
        this.backwards = backwards;
        this.instant = instant;
    }

    static Order of(Sort sort) {
        return switch (sort) {
            case newest -> NEWEST;
            case oldest -> OLDEST;
            case updated -> UPDATED;
        };
    }

    /** Where a row stands. */
    List<String> key(ArticleRow row) {
        return List.of(instant.apply(row).toString(), row.id().toString());
    }

    /** Adds the order, and the condition that leads to the window's rows. */
    void restrict(Query<?> query, Window window) {
        Way way = window.backwards() ? backwards : forwards;
        query.orderBy(way.keys);
        if (window.cursor() != null) {
            query.where(window.cursor().inclusive() ? way.from : way.beyond)
                    .with("instant", window.instant())
                    .with("id", window.id());
        }
    }

    private enum Way {
        PUBLISHED_DOWN(
                Clause.of("(a.publishedAt, a.id) < (:instant, :id)"),
                Clause.of("(a.publishedAt, a.id) <= (:instant, :id)"),
                Clause.of("a.publishedAt desc, a.id desc")),
        PUBLISHED_UP(
                Clause.of("(a.publishedAt, a.id) > (:instant, :id)"),
                Clause.of("(a.publishedAt, a.id) >= (:instant, :id)"),
                Clause.of("a.publishedAt asc, a.id asc")),
        UPDATED_DOWN(
                Clause.of("(a.updatedAt, a.id) < (:instant, :id)"),
                Clause.of("(a.updatedAt, a.id) <= (:instant, :id)"),
                Clause.of("a.updatedAt desc, a.id desc")),
        UPDATED_UP(
                Clause.of("(a.updatedAt, a.id) > (:instant, :id)"),
                Clause.of("(a.updatedAt, a.id) >= (:instant, :id)"),
                Clause.of("a.updatedAt asc, a.id asc"));

        final Clause beyond;
        final Clause from;
        final Clause keys;

        Way(Clause beyond, Clause from, Clause keys) {
            this.beyond = beyond;
            this.from = from;
            this.keys = keys;
        }
    }
}
