package press.harmattan.search.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import press.harmattan.failure.Unavailable;
import press.harmattan.region.Regions;
import press.harmattan.search.index.SearchIndex;
import press.harmattan.search.index.Snapshot;
import press.harmattan.search.mapping.Fields;

/**
 * How many published articles have a term, for putting those first that are most likely meant. It
 * is counted in the background and may be behind by the time of some twenty countings.
 */
@ApplicationScoped
class ArticleUse {
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final int PAUSE = 20;

    private static final Map<SuggestionKind, String> FIELDS =
            Map.of(
                    SuggestionKind.region, Fields.REGION,
                    SuggestionKind.tag, Fields.TAG,
                    SuggestionKind.author, Fields.AUTHOR);

    private final SearchIndex index;
    private final Regions regions;
    private final Background background;
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile Counted counted = new Counted(null, Map.of(), System.nanoTime());

    /**
     * What was counted.
     *
     * @param of the index as it was
     * @param next when it may be counted again, by {@link System#nanoTime}
     */
    private record Counted(Object of, Map<SuggestionKind, Map<UUID, Long>> articles, long next) {}

    ArticleUse(SearchIndex index, Regions regions, Background background) {
        this.index = index;
        this.regions = regions;
        this.background = background;
    }

    /** By term, for all that any article has; an article counts for the places around its own. */
    Map<UUID, Long> of(SuggestionKind kind) {
        Counted now = counted;
        if (System.nanoTime() - now.next >= 0 && counting.compareAndSet(false, true)) {
            background.execute(this::count);
        }
        return now.articles.getOrDefault(kind, Map.of());
    }

    private void count() {
        try {
            counted = index.ask(this::counted);
        } catch (Unavailable notYet) {
            counted = new Counted(null, counted.articles, next(0));
        } finally {
            counting.set(false);
        }
    }

    private Counted counted(Snapshot snapshot) throws IOException {
        IndexReader reader = snapshot.searcher().getIndexReader();
        Object of = reader.getReaderCacheHelper().getKey();
        long begin = System.nanoTime();
        Map<SuggestionKind, Map<UUID, Long>> articles = new HashMap<>(counted.articles);
        if (!of.equals(counted.of)) {
            for (Map.Entry<SuggestionKind, String> field : FIELDS.entrySet()) {
                articles.put(field.getKey(), count(reader, field.getValue()));
            }
            articles.computeIfPresent(SuggestionKind.region, (kind, own) -> withThoseInside(own));
        }
        return new Counted(of, Map.copyOf(articles), next(System.nanoTime() - begin));
    }

    private static long next(long took) {
        return System.nanoTime() + Math.max(SHORTEST_PAUSE.toNanos(), took * PAUSE);
    }

    private static Map<UUID, Long> count(IndexReader reader, String field) throws IOException {
        Map<UUID, Long> articles = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            count(leaf.reader(), field, articles);
        }
        return articles;
    }

    /** One by one: the index itself counts articles that were taken away until it is tidied up. */
    private static void count(LeafReader leaf, String field, Map<UUID, Long> articles)
            throws IOException {
        SortedSetDocValues terms = DocValues.getSortedSet(leaf, field);
        Bits live = leaf.getLiveDocs();
        long[] counts = new long[Math.toIntExact(terms.getValueCount())];
        while (terms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(terms.docID())) {
                for (int i = 0; i < terms.docValueCount(); i++) {
                    counts[(int) terms.nextOrd()]++;
                }
            }
        }
        for (int term = 0; term < counts.length; term++) {
            articles.merge(Fields.uuid(terms.lookupOrd(term)), counts[term], Long::sum);
        }
    }

    private Map<UUID, Long> withThoseInside(Map<UUID, Long> own) {
        Map<UUID, Long> articles = new HashMap<>();
        regions.terms()
                .under(regions.terms().all())
                .forEach(
                        (region, inside) ->
                                articles.put(
                                        region,
                                        inside.stream()
                                                .mapToLong(id -> own.getOrDefault(id, 0L))
                                                .sum()));
        return articles;
    }
}
