package press.harmattan.search.facet;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import press.harmattan.article.facet.Facet;

/**
 * Counts several facets in one pass over what a query finds, in as many parts as the index is
 * searched.
 */
record Counting(Set<Facet> facets, Function<Facet, Tally> tallies)
        implements CollectorManager<Counting.Part, Map<Facet, Map<String, Long>>> {

    /** Many articles for one facet are counted faster than many facets for one article. */
    private static final int BATCH = 512;

    @Override
    public Part newCollector() {
        Map<Facet, Tally> own = new EnumMap<>(Facet.class);
        facets.forEach(facet -> own.put(facet, tallies.apply(facet)));
        return new Part(own);
    }

    @Override
    public Map<Facet, Map<String, Long>> reduce(Collection<Part> parts) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet, new HashMap<>()));
        for (Part part : parts) {
            part.tallies.forEach(
                    (facet, tally) ->
                            tally.counts()
                                    .forEach(
                                            (value, count) ->
                                                    counts.get(facet)
                                                            .merge(value, count, Long::sum)));
        }
        return counts;
    }

    /** One part of the pass. */
    record Part(Map<Facet, Tally> tallies) implements Collector {

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            Tally.Counter[] counters = new Tally.Counter[tallies.size()];
            int next = 0;
            for (Tally tally : tallies.values()) {
                counters[next++] = tally.in(segment);
            }
            return new LeafCollector() {
                private final int[] waiting = new int[BATCH];
                private int many;

                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) throws IOException {
                    waiting[many++] = document;
                    if (many == waiting.length) {
                        finish();
                    }
                }

                @Override
                public void finish() throws IOException {
                    for (Tally.Counter counter : counters) {
                        counter.count(waiting, many);
                    }
                    many = 0;
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
