package press.harmattan.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import press.harmattan.article.search.ArticleSearch.Hit;
import press.harmattan.search.mapping.Fields;

/**
 * A walk through what was found, the best first: in the index in which it began, from the instant
 * at which it began. Where that index is not any more, or was that of another instance, the score
 * and id alone lead on.
 */
final class RelevanceWalk {
    private final LongSupplier version;
    private final Instant scoredAt;
    private final Ordered ordered;

    /**
     * @param version by which the index is found again as it is now
     * @param query its scores as they are at the instant
     */
    RelevanceWalk(IndexSearcher searcher, LongSupplier version, Instant scoredAt, Query query) {
        this.version = version;
        this.scoredAt = scoredAt;
        ordered = new Ordered(searcher, query, SortField.FIELD_SCORE, true);
    }

    /** The first articles. */
    List<Hit> begin(int most) throws IOException {
        return hits(ordered.first(Math.min(most, RelevancePlace.MOST), null), 1, 1);
    }

    /** The first articles behind a place. */
    List<Hit> behind(RelevancePlace place, boolean inclusive, int most) throws IOException {
        int rank = inclusive ? place.rank() : place.rank() + 1;
        int some = Math.min(most, RelevancePlace.MOST + 1 - rank);
        if (some == 0) {
            return List.of();
        }
        FieldDoc after = place.after(inclusive ? Ordered.from() : ordered.beyond());
        return hits(ordered.first(some, after), rank, 1);
    }

    /**
     * The first articles before a place, upwards. They are read from the start: to read upwards,
     * everything that was found would have to be scored.
     */
    List<Hit> before(RelevancePlace place, boolean inclusive, int most) throws IOException {
        List<FieldDoc> better = new ArrayList<>();
        for (FieldDoc found : ordered.first(RelevancePlace.MOST, null)) {
            int comparison = compare(found, place);
            if (comparison > 0 || comparison == 0 && !inclusive) {
                break;
            }
            better.add(found);
        }
        Collections.reverse(better);
        return hits(
                better.subList(0, Math.min(most, better.size())),
                inclusive ? place.rank() : place.rank() - 1,
                -1);
    }

    /** Whether what was found stands before, at or behind a place. */
    private static int compare(FieldDoc found, RelevancePlace place) {
        int byScore = Float.compare(place.score(), (Float) found.fields[0]);
        return byScore != 0
                ? byScore
                : Fields.bytes(place.id()).compareTo((BytesRef) found.fields[1]);
    }

    /** In another index than that of the cursor there may be more than the ranks have room. */
    private List<Hit> hits(List<FieldDoc> found, int rank, int towards) throws IOException {
        List<Hit> hits = new ArrayList<>();
        long here = found.isEmpty() ? 0 : version.getAsLong();
        for (int i = 0; i < found.size(); i++) {
            FieldDoc one = found.get(i);
            RelevancePlace place =
                    new RelevancePlace(
                            scoredAt,
                            here,
                            (Float) one.fields[0],
                            Ordered.id(one),
                            Math.max(1, rank + towards * i));
            hits.add(new Hit(place.id(), ordered.revision(one), place.key()));
        }
        return hits;
    }
}
