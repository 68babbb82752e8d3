package press.harmattan.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/**
 * Words that stand together, each in any of its readings. Each counts as one word, as common as the
 * commonest of its readings; Lucene would count as many words as there are readings.
 */
final class ReadingsPhraseQuery extends Query {
    private final MultiPhraseQuery phrase;

    ReadingsPhraseQuery(MultiPhraseQuery phrase) {
        this.phrase = phrase;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
            throws IOException {
        if (!mode.needsScores()) {
            return phrase.createWeight(searcher, mode, boost);
        }
        IndexSearcher counting = new IndexSearcher(searcher.getIndexReader());
        counting.setSimilarity(new OneOfEach(searcher.getSimilarity(), phrase.getTermArrays()));
        return phrase.createWeight(counting, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        phrase.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return phrase.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingsPhraseQuery that && phrase.equals(that.phrase);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), phrase);
    }

    /** Scores by the commonest reading of each word. */
    private static final class OneOfEach extends Similarity {
        private final Similarity usual;
        private final Term[][] words;

        OneOfEach(Similarity usual, Term[][] words) {
            this.usual = usual;
            this.words = words;
        }

        @Override
        public long computeNorm(FieldInvertState state) {
            return usual.computeNorm(state);
        }

        @Override
        public SimScorer scorer(
                float boost, CollectionStatistics articles, TermStatistics... readings) {
            Map<BytesRef, TermStatistics> known = new HashMap<>();
            for (TermStatistics reading : readings) {
                known.put(reading.term(), reading);
            }
            List<TermStatistics> commonest = new ArrayList<>();
            for (Term[] word : words) {
                Arrays.stream(word)
                        .map(Term::bytes)
                        .filter(known::containsKey)
                        .map(known::get)
                        .max(Comparator.comparingLong(TermStatistics::docFreq))
                        .ifPresent(commonest::add);
            }
            return usual.scorer(boost, articles, commonest.toArray(TermStatistics[]::new));
        }
    }
}
