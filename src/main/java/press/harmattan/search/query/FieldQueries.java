package press.harmattan.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import press.harmattan.search.query.Reading.Position;

/** Lucene's queries for what was read, in one field. */
record FieldQueries(String field) {

    /** Empty for none. */
    static Optional<Query> any(List<Query> queries) {
        if (queries.size() < 2) {
            return queries.stream().findFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return Optional.of(any.build());
    }

    /**
     * One of these readings of the same text. Those of one word count as one word, however often
     * and in however many languages a name has it.
     */
    Query any(Iterable<Reading> readings) {
        List<Term> words = new ArrayList<>();
        List<Query> queries = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading.size() == 1) {
                words.addAll(List.of(terms(reading.positions().get(0))));
            } else {
                queries.add(phrase(reading));
            }
        }
        if (!words.isEmpty()) {
            queries.add(new ReadingsQuery(field, words));
        }
        return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
    }

    /** Two words as far apart as they are in the query, or some steps nearer or farther. */
    Query near(Position one, Position other, int steps, int slop) {
        return new ReadingsPhraseQuery(
                new MultiPhraseQuery.Builder()
                        .add(terms(one), 0)
                        .add(terms(other), steps)
                        .setSlop(slop)
                        .build());
    }

    private Query phrase(Reading reading) {
        if (reading.isSimple()) {
            PhraseQuery.Builder phrase = new PhraseQuery.Builder();
            reading.positions().forEach(it -> phrase.add(term(it.terms().get(0))));
            return phrase.build();
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        reading.positions().forEach(position -> phrase.add(terms(position)));
        return new ReadingsPhraseQuery(phrase.build());
    }

    private Term[] terms(Position position) {
        return position.terms().stream().map(this::term).toArray(Term[]::new);
    }

    private Term term(String text) {
        return new Term(field, text);
    }
}
