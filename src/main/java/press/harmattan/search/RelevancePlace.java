package press.harmattan.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.search.FieldDoc;
import press.harmattan.page.Instants;
import press.harmattan.search.mapping.Fields;

/**
 * Where a walk by relevance stands.
 *
 * @param scoredAt the instant from which the freshness of all that it sees is reckoned
 * @param version of the index in which it goes on, where that is still there
 * @param score,id of the article there; the id parts those of one score
 * @param rank the number of the article in the walk, beginning with 1
 */
record RelevancePlace(Instant scoredAt, long version, float score, UUID id, int rank) {
    /** Nobody reads further, and what is left is hardly about what was asked for. */
    static final int MOST = 1_000;

    /** Walks that begin in the same five minutes are one walk to whoever keeps answers. */
    private static final Duration TOGETHER = Duration.ofMinutes(5);

    RelevancePlace {
        if (!(score >= 0 && score <= Float.MAX_VALUE) || rank < 1 || rank > MOST) {
            throw new IllegalArgumentException("no place in a walk");
        }
    }

    /**
     * The instant from which a walk reckons that begins now. It has passed, and what was published
     * since is as fresh as can be.
     */
    static Instant scoredAt(Instant now) {
        long seconds = now.getEpochSecond();
        return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, TOGETHER.toSeconds()));
    }

    /**
     * Reads the key of a cursor.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is none
     */
    static RelevancePlace parse(List<String> key) {
        return new RelevancePlace(
                Instants.parse(key.get(0)),
                Long.parseLong(key.get(1)),
                Float.parseFloat(key.get(2)),
                UUID.fromString(key.get(3)),
                Integer.parseInt(key.get(4)));
    }

    List<String> key() {
        return List.of(
                scoredAt.toString(),
                Long.toString(version),
                Float.toString(score),
                id.toString(),
                Integer.toString(rank));
    }

    /**
     * The place in the index's terms.
     *
     * @param doc which documents of exactly this place are behind it
     */
    FieldDoc after(int doc) {
        return new FieldDoc(doc, Float.NaN, new Object[] {score, Fields.bytes(id)});
    }
}
