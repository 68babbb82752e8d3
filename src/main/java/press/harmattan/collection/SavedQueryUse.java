package press.harmattan.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.article.filter.FilterTerms;
import press.harmattan.taxonomy.TermUse;
import press.harmattan.vocabulary.Term;

/** The terms that saved queries name. They are kept as slugs, which a merge hands on by itself. */
@ApplicationScoped
class SavedQueryUse implements TermUse {
    private final CollectionRepository collections;
    private final ArticleTerms terms;

    SavedQueryUse(CollectionRepository collections, ArticleTerms terms) {
        this.collections = collections;
        this.terms = terms;
    }

    @Override
    public Map<String, Long> uses(UUID term) {
        long uses =
                collections.all().stream()
                        .map(row -> terms.stored(row.query().words(), (part, place) -> {}))
                        .flatMap(found -> found.stream().flatMap(SavedQueryUse::all))
                        .filter(one -> one.id().equals(term))
                        .count();
        return Map.of("collections", uses);
    }

    @Override
    public void replace(UUID term, UUID survivor) {
        // The slug leads to the survivor from now on.
    }

    private static Stream<Term> all(FilterTerms found) {
        return Stream.of(
                        Stream.ofNullable(found.section()),
                        found.region().stream(),
                        found.tags().stream(),
                        found.author().stream())
                .flatMap(some -> some);
    }
}
