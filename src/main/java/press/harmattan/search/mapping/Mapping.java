package press.harmattan.search.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.StringJoiner;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.Version;
import press.harmattan.search.analysis.Analyzers;

/** How the index is made. */
@ApplicationScoped
public class Mapping {

    /** Goes up whenever the same article would become another document. */
    private static final int VERSION = 2;

    /**
     * The order of {@code sort=newest}, in which the documents lie: a search that wants it may end
     * when it has enough.
     */
    public static final Sort NEWEST =
            new Sort(
                    new SortedNumericSortField(Fields.PUBLISHED, SortField.Type.LONG, true),
                    new SortField(Fields.ID, SortField.Type.STRING, true));

    /** For searching as for writing. */
    public static final Similarity SIMILARITY = new WordSimilarity();

    private final WeightConfig weight;

    Mapping(WeightConfig weight) {
        this.weight = weight;
    }

    /** What an index is made by; one that was made by something else has to be made again. */
    public String fingerprint() {
        return new StringJoiner(" ")
                .add(form())
                .add("title=" + weight.title())
                .add("kicker=" + weight.kicker())
                .add("summary=" + weight.summary())
                .add("name=" + weight.name())
                .toString();
    }

    /**
     * Whether an index differs by its weights at most: it finds the same until it is made again.
     */
    public boolean isReadable(String fingerprint) {
        return fingerprint != null && fingerprint.startsWith(form() + " ");
    }

    private static String form() {
        return "lucene=%s mapping=%s analysis=%s"
                .formatted(Version.LATEST, VERSION, Analyzers.VERSION);
    }

    /** For a new writer, each time another; memory, merging and commits are its owner's. */
    public IndexWriterConfig writing() {
        return new IndexWriterConfig(Family.und.analyzer())
                .setSimilarity(SIMILARITY)
                .setIndexSort(NEWEST);
    }
}
