package press.harmattan.search.facet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** Articles with random places, tags, dates and versions. */
final class Newsroom {
    static final List<String> LANGUAGES = List.of("ar", "fr", "en", "ha");

    /** Numbers are the same word in every language. */
    private static final List<String> WORDS = List.of("11", "23", "57", "89", "97");

    private static final Instant FIRST = Instant.parse("2019-11-01T00:00:00Z");
    private static final Duration YEARS = Duration.ofDays(2000);

    private final List<IndexedArticle> articles = new ArrayList<>();
    private final Vocabularies vocabularies;

    Newsroom(Chance chance, int stories) {
        vocabularies = InventedTerms.vocabularies(chance);
        for (int i = 0; i < stories; i++) {
            story(chance);
        }
    }

    List<IndexedArticle> articles() {
        return articles;
    }

    Vocabularies vocabularies() {
        return vocabularies;
    }

    String word(Chance chance) {
        return chance.one(WORDS);
    }

    /** A filter that lets something through, more often than not. */
    ArticleFilter filter(Chance chance) {
        Instant from = FIRST.plusSeconds(chance.below(YEARS.toSeconds()));
        List<String> languages = chance.some(LANGUAGES, 3);
        return new ArticleFilter(
                languages,
                new TermFilter(
                        chance.seldom(
                                () ->
                                        vocabularies
                                                .sections()
                                                .withDescendants(
                                                        chance.one(vocabularies.sections().all()))),
                        chance.seldom(
                                () ->
                                        vocabularies
                                                .regions()
                                                .withDescendants(
                                                        chance.one(vocabularies.regions().all()))),
                        chance.seldom(() -> ids(chance, vocabularies.tags(), 20)),
                        chance.seldom(() -> ids(chance, vocabularies.tags(), 1)),
                        chance.seldom(() -> ids(chance, vocabularies.tags(), 3)),
                        chance.seldom(() -> ids(chance, vocabularies.authors(), 3))),
                chance.seldom(() -> chance.some(articles, IndexedArticle::story, 300)),
                chance.seldom(() -> chance.some(articles, IndexedArticle::story, 30)),
                List.copyOf(chance.seldom(() -> chance.some(articles, IndexedArticle::id, 300))),
                chance.oneIn(4) ? from : null,
                chance.oneIn(4) ? from.plus(Duration.ofDays(400)) : null,
                chance.oneIn(8) ? from : null,
                chance.oneIn(8) ? from.plus(Duration.ofDays(900)) : null);
    }

    private void story(Chance chance) {
        UUID story = UUID.randomUUID();
        List<String> all = chance.oneIn(3) ? chance.some(LANGUAGES, 4) : List.of();
        List<String> languages = all.isEmpty() ? List.of(chance.one(LANGUAGES)) : all;
        for (String lang : languages) {
            Instant at = FIRST.plusSeconds(chance.below(YEARS.toSeconds()));
            articles.add(
                    new IndexedArticle(
                            UUID.randomUUID(),
                            story,
                            lang,
                            languages.stream().filter(other -> !other.equals(lang)).toList(),
                            1,
                            at,
                            at.plus(Duration.ofDays(chance.below(300))),
                            "",
                            null,
                            null,
                            String.join(" ", chance.some(WORDS, 4)),
                            chance.oneIn(5) ? null : chance.one(vocabularies.sections().all()).id(),
                            List.copyOf(ids(chance, vocabularies.regions(), 4)),
                            List.copyOf(ids(chance, vocabularies.tags(), 5)),
                            List.copyOf(ids(chance, vocabularies.authors(), 2)),
                            List.of()));
        }
    }

    private static Set<UUID> ids(Chance chance, Terms<? extends Term> terms, int most) {
        return chance.some(List.copyOf(terms.all()), Term::id, most);
    }
}
