package press.harmattan.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import press.harmattan.search.mapping.Family;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.query.Reading.Position;
import press.harmattan.search.query.Words.Alternative;
import press.harmattan.search.query.Words.Wanted;

/**
 * Words that follow each other in the query and stand near each other in the text. In this order
 * and at this distance they count most; less with each step that they are farther.
 *
 * @param pairs of words, by the family whose field they are in
 * @param boost how much they count beside the words themselves
 */
record Nearness(List<List<Query>> pairs, float boost) {

    private static final int STEPS = 3;

    /** The beginning of a long query is enough to tell, and comparing places costs most. */
    private static final int MOST_PAIRS = 3;

    static Nearness of(Words words, Collection<String> languages, float boost) {
        List<List<Query>> pairs = new ArrayList<>();
        for (Family family : boost > 0 ? WordsQuery.families(languages) : List.<Family>of()) {
            List<Query> found = new ArrayList<>();
            words.alternatives().forEach(alternative -> pair(family, alternative, found));
            pairs.add(found.subList(0, Math.min(found.size(), MOST_PAIRS)));
        }
        return new Nearness(pairs, boost);
    }

    /** Stop words between two others are steps between them. */
    private static void pair(Family family, Alternative alternative, List<Query> pairs) {
        FieldQueries queries = new FieldQueries(Fields.words(family));
        Position last = null;
        int steps = 0;
        for (Wanted wanted : alternative.wanted()) {
            if (wanted.phrase()) {
                last = null;
                continue;
            }
            for (Position position : Reading.of(family, wanted.text()).positions()) {
                steps++;
                if (position.stop()) {
                    continue;
                }
                if (last != null) {
                    pairs.add(queries.near(last, position, steps, STEPS));
                }
                last = position;
                steps = 0;
            }
        }
    }

    /** Each pair as the index has it. */
    List<List<Weight>> weights(IndexSearcher searcher, float times) throws IOException {
        List<List<Weight>> weights = new ArrayList<>();
        for (List<Query> family : pairs) {
            List<Weight> found = new ArrayList<>();
            for (Query pair : family) {
                Query rewritten = searcher.rewrite(pair);
                found.add(searcher.createWeight(rewritten, ScoreMode.COMPLETE, boost * times));
            }
            weights.add(found);
        }
        return weights;
    }
}
