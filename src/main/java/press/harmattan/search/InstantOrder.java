package press.harmattan.search;

import static org.apache.lucene.search.BooleanClause.Occur.FILTER;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import press.harmattan.article.search.ArticleSearch.Hit;
import press.harmattan.article.search.Sort;
import press.harmattan.page.Window;
import press.harmattan.search.mapping.Fields;

/** The orders that rows have too, so that one cursor leads on in either. */
enum InstantOrder {
    NEWEST(Fields.PUBLISHED, true),
    OLDEST(Fields.PUBLISHED, false),
    UPDATED(Fields.UPDATED, true);

    private final String field;
    private final boolean down;

    InstantOrder(String field, boolean down) {
        this.field = field;
        this.down = down;
    }

    static InstantOrder of(Sort sort) {
        return switch (sort) {
            case newest -> NEWEST;
            case oldest -> OLDEST;
            case updated -> UPDATED;
        };
    }

    /** The first articles of a window, in the direction of reading. */
    List<Hit> find(IndexSearcher searcher, Query query, Window window, int most)
            throws IOException {
        boolean towardsOlder = down != window.backwards();
        Ordered ordered =
                new Ordered(
                        searcher,
                        onward(query, window, towardsOlder),
                        new SortedNumericSortField(field, SortField.Type.LONG, towardsOlder),
                        towardsOlder);
        List<Hit> hits = new ArrayList<>();
        for (FieldDoc found : ordered.first(most, after(window, ordered))) {
            hits.add(new Hit(Ordered.id(found), ordered.revision(found), key(found)));
        }
        return hits;
    }

    /** So that the way to a place in the middle is not gone through article by article. */
    private Query onward(Query query, Window window, boolean towardsOlder) {
        if (window.cursor() == null) {
            return query;
        }
        long at = Fields.micros(window.instant());
        Query there =
                towardsOlder
                        ? LongField.newRangeQuery(field, Long.MIN_VALUE, at)
                        : LongField.newRangeQuery(field, at, Long.MAX_VALUE);
        return new BooleanQuery.Builder().add(query, FILTER).add(there, FILTER).build();
    }

    private static FieldDoc after(Window window, Ordered ordered) {
        if (window.cursor() == null) {
            return null;
        }
        return new FieldDoc(
                window.cursor().inclusive() ? Ordered.from() : ordered.beyond(),
                Float.NaN,
                new Object[] {Fields.micros(window.instant()), Fields.bytes(window.id())});
    }

    private static List<String> key(FieldDoc found) {
        Instant instant = Instant.EPOCH.plus((Long) found.fields[0], ChronoUnit.MICROS);
        return List.of(instant.toString(), Ordered.id(found).toString());
    }
}
