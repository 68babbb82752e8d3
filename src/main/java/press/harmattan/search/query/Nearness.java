package press.harmattan.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;
import press.harmattan.search.mapping.Family;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.query.Reading.Position;
import press.harmattan.search.query.Words.Alternative;
import press.harmattan.search.query.Words.Wanted;

/**
 * Words that follow each other in the query and stand near each other in the text. In this order
 * and at this distance they count most; less with each step that they are farther.
 */
final class Nearness {

    private static final int STEPS = 3;

    /** Where somebody pastes a whole sentence, its beginning is enough to tell. */
    private static final int MOST_PAIRS = 8;

    private final Family family;
    private final FieldQueries queries;
    private final List<Query> pairs = new ArrayList<>();

    private Nearness(Family family) {
        this.family = family;
        queries = new FieldQueries(Fields.words(family));
    }

    /** Empty where no two words follow each other. */
    static Optional<Query> of(Words words, Collection<String> languages) {
        List<Query> pairs = new ArrayList<>();
        for (Family family : WordsQuery.families(languages)) {
            Nearness nearness = new Nearness(family);
            words.alternatives().forEach(nearness::pair);
            pairs.addAll(nearness.pairs);
        }
        return FieldQueries.any(pairs);
    }

    /** Stop words between two others are steps between them. */
    private void pair(Alternative alternative) {
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
                if (last != null && pairs.size() < MOST_PAIRS) {
                    pairs.add(queries.near(last, position, steps, STEPS));
                }
                last = position;
                steps = 0;
            }
        }
    }
}
