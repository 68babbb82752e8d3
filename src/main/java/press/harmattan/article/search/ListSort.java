package press.harmattan.article.search;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order of a list of articles, which may have been found by words; ties are broken by id. */
@Schema(
        description =
                "`newest` and `oldest` by `publishedAt`, `updated` by `updatedAt`, newest first;"
                        + " `relevance` by how well an article answers `q`.")
public enum ListSort {
    newest(Sort.newest, 2),
    oldest(Sort.oldest, 2),
    updated(Sort.updated, 2),
    relevance(null, 5);

    private final Sort ofRows;
    private final int keySize;

    ListSort(Sort ofRows, int keySize) {
        this.ofRows = ofRows;
        this.keySize = keySize;
    }

    /** The order of the database that this is; empty where only an index has it. */
    public Optional<Sort> ofRows() {
        return Optional.ofNullable(ofRows);
    }

    /** How many parts the key of a cursor has: where in this order an article stands. */
    public int keySize() {
        return keySize;
    }
}
