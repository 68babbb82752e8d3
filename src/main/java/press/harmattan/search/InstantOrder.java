package press.harmattan.search;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import press.harmattan.article.list.ArticleSearch.Hit;
import press.harmattan.article.list.Sort;
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
                        query,
                        new SortedNumericSortField(field, SortField.Type.LONG, towardsOlder),
                        towardsOlder);
        List<Hit> hits = new ArrayList<>();
        for (FieldDoc found : ordered.first(most, after(window, ordered))) {
            hits.add(new Hit(Ordered.id(found), ordered.revision(found), key(found)));
        }
        return hits;
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
