package press.harmattan.search.query;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import press.harmattan.search.mapping.Family;

/** The articles that have what is looked for, in the field of each language that it may be in. */
public final class WordsQuery {

    private WordsQuery() {}

    /**
     * What {@code words} find. Words that mean nothing in a language are left out there; where none
     * is left, nothing is found.
     *
     * @param languages BCP 47; the words are read as in these languages, in all when empty. Only
     *     articles of their families are found, but {@link Filters} decide on the language.
     */
    public static Query of(Words words, Collection<String> languages) {
        List<Query> found =
                families(languages).stream()
                        .map(family -> FamilyQuery.of(family, words))
                        .flatMap(Optional::stream)
                        .toList();
        return FieldQueries.any(found).orElseGet(() -> new MatchNoDocsQuery("no words"));
    }

    static Set<Family> families(Collection<String> languages) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        languages.forEach(tag -> families.add(Family.of(tag)));
        return families.isEmpty() ? EnumSet.allOf(Family.class) : families;
    }
}
