package press.harmattan.search.related;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import press.harmattan.page.Instants;

/**
 * Where an article stands among the related ones.
 *
 * @param since the moment from which freshness is reckoned, for the whole walk
 * @param version the index in which the walk goes on, where it is still there
 */
record Place(Instant since, long version, float score, UUID id) {

    static final int KEY_SIZE = 4;

    /** The version of no index, where nobody goes on. */
    static final long NOWHERE = 0;

    /** The best first; PostgreSQL's order of ids parts what is alike. */
    static final Comparator<Place> ORDER =
            Comparator.comparing(Place::score, Comparator.reverseOrder())
                    .thenComparing(it -> it.id.toString(), Comparator.reverseOrder());

    /**
     * The moment from which a walk reckons that begins now: the end of the hour, since within an
     * hour answers stay the same, and of what was published in it the newest is the freshest.
     */
    static Instant since(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    }

    /**
     * Reads the key of a cursor.
     *
     * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is none
     */
    static Place parse(List<String> key) {
        return new Place(
                Instants.parse(key.get(0)),
                Long.parseLong(key.get(1)),
                Float.parseFloat(key.get(2)),
                UUID.fromString(key.get(3)));
    }

    List<String> key() {
        return List.of(
                since.toString(), Long.toString(version), Float.toString(score), id.toString());
    }
}
