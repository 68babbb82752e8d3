package press.harmattan.collection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.language.Texts;

/**
 * A collection as it is now.
 *
 * @param now the database's clock: all instances agree on when a pick is over
 */
public record CollectionRow(
        UUID id,
        String slug,
        Texts titles,
        int length,
        SavedQuery query,
        List<Pick> picks,
        int version,
        Instant now) {

    /** What editors decided. */
    public Curated curated() {
        return new Curated(slug, titles, length, query, picks);
    }
}
