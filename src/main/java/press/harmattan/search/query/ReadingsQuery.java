package press.harmattan.search.query;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;

/**
 * One word in any of its readings, which count as one word. Those that no article has are left out
 * first: most words are in no name of another language, and Lucene's query for several terms of
 * which one is there looks at every article that has it, where the query for one term does not.
 */
final class ReadingsQuery extends Query {

    private final String field;
    private final List<Term> readings;

    ReadingsQuery(String field, List<Term> readings) {
        this.field = field;
        this.readings = List.copyOf(readings);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        SynonymQuery.Builder there = new SynonymQuery.Builder(field);
        for (Term reading : readings) {
            if (searcher.getIndexReader().docFreq(reading) > 0) {
                there.addTerm(reading);
            }
        }
        return there.build();
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.getSubVisitor(Occur.SHOULD, this)
                    .consumeTerms(this, readings.toArray(Term[]::new));
        }
    }

    @Override
    public String toString(String defaultField) {
        return readings.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadingsQuery that && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), readings);
    }
}
