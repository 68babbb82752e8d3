package press.harmattan.taxonomy;

/**
 * Pieces of queries over the four columns that every form of an article has for its terms. Ids of
 * all kinds are one kind: what is no tag is in no list of tags.
 */
public final class TermColumns {
    /** Whether {@code :term} is in one of them. */
    public static final String HAVE_TERM =
            "section_id = :term or tag_ids @> array[:term] or region_ids @> array[:term]"
                    + " or author_ids @> array[:term]";

    /** What {@code set} does to put {@code :survivor} in the place of {@code :term}. */
    public static final String MERGED =
            "section_id = case section_id when :term then :survivor else section_id end,"
                    + " author_ids = merged_ids(author_ids, :term, :survivor),"
                    + " region_ids = merged_ids(region_ids, :term, :survivor),"
                    + " tag_ids = merged_ids(tag_ids, :term, :survivor)";

    private TermColumns() {}
}
