package press.harmattan.search.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import press.harmattan.search.mapping.Family;
import press.harmattan.search.mapping.Fields;
import press.harmattan.search.query.Words.Alternative;
import press.harmattan.search.query.Words.Wanted;

/**
 * What is looked for among the articles of one family of languages. A word is looked for as that
 * family reads it and, among the names that are in other languages, as those do.
 */
final class FamilyQuery {

    private final Family family;
    private final FieldQueries queries;

    /** Lucene refuses more than 1,024; four families of so many leave room for filters. */
    private static final int MOST_CLAUSES = 200;

    private int clauses;

    private FamilyQuery(Family family) {
        this.family = family;
        queries = new FieldQueries(Fields.words(family));
    }

    /** Empty when these languages read nothing in it that could be looked for. */
    static Optional<Query> of(Family family, Words words) {
        FamilyQuery query = new FamilyQuery(family);
        return FieldQueries.any(
                words.alternatives().stream().map(query::all).flatMap(Optional::stream).toList());
    }

    private Optional<Query> all(Alternative alternative) {
        List<Query> wanted = each(alternative.wanted());
        List<Query> unwanted = each(alternative.unwanted());
        if (wanted.size() < 2 && unwanted.isEmpty()) {
            return wanted.stream().findFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(query -> all.add(query, Occur.MUST));
        unwanted.forEach(query -> all.add(query, Occur.MUST_NOT));
        return wanted.isEmpty() ? Optional.empty() : Optional.of(all.build());
    }

    private List<Query> each(List<Wanted> parts) {
        return parts.stream().map(this::one).flatMap(Optional::stream).toList();
    }

    private Optional<Query> one(Wanted wanted) {
        Reading own = Reading.of(family, wanted.text());
        if (!counts(own, wanted)) {
            return Optional.empty();
        }
        Stream<Reading> others =
                Family.ALL.stream()
                        .filter(other -> other != family)
                        .map(other -> Reading.of(other, wanted.text()).marked(other.mark()));
        List<Reading> readings =
                Stream.of(Stream.of(own), spaced(wanted), others)
                        .flatMap(all -> all)
                        .map(reading -> reading.first(QueryParser.MOST_WORDS))
                        .filter(reading -> counts(reading, wanted))
                        .distinct()
                        .toList();
        clauses += clauses(readings);
        return clauses > MOST_CLAUSES ? Optional.empty() : Optional.of(queries.any(readings));
    }

    /**
     * As Lucene counts them: a word is one in all its readings, a phrase only if it has no others.
     */
    private static int clauses(List<Reading> readings) {
        return readings.stream().mapToInt(it -> it.isSimple() ? 1 : it.size()).sum();
    }

    /** A number whose thousands stand apart in a language that reads two numbers then. */
    private Stream<Reading> spaced(Wanted wanted) {
        return wanted.text().contains(QueryParser.NO_BREAK)
                ? Stream.of(Reading.of(family, wanted.text().replace(QueryParser.NO_BREAK, " ")))
                : Stream.empty();
    }

    /** Stop words count where they are quoted. */
    private static boolean counts(Reading reading, Wanted wanted) {
        return wanted.phrase() ? !reading.isEmpty() : !reading.isOnlyStopWords();
    }
}
