package press.harmattan.search.follow;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Readers;

/** Collects the stories of what an index shows. */
final class StoriesFound extends SimpleCollector {
    private static final List<String> TERMS =
            List.of(Fields.SECTION, Fields.REGION, Fields.TAG, Fields.AUTHOR);

    private final Set<UUID> stories = new LinkedHashSet<>();
    private SortedSetDocValues story;

    private StoriesFound() {}

    /** Those that have one of some terms. */
    static Set<UUID> having(Collection<UUID> terms, Generation index) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        TERMS.forEach(
                field -> any.add(new TermInSetQuery(field, Fields.bytes(terms)), Occur.SHOULD));
        IndexSearcher searcher = index.readers().acquire();
        try {
            return searcher.search(any.build(), new Together());
        } finally {
            Readers.release(searcher);
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        story = DocValues.getSortedSet(leaf.reader(), Fields.STORY);
    }

    @Override
    public void collect(int document) throws IOException {
        if (story.advanceExact(document)) {
            stories.add(Fields.uuid(story.lookupOrd(story.nextOrd())));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private static final class Together implements CollectorManager<StoriesFound, Set<UUID>> {
        @Override
        public StoriesFound newCollector() {
            return new StoriesFound();
        }

        @Override
        public Set<UUID> reduce(Collection<StoriesFound> parts) {
            Set<UUID> all = new LinkedHashSet<>();
            parts.forEach(part -> all.addAll(part.stories));
            return all;
        }
    }
}
