package press.harmattan.search.facet;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.harmattan.article.facet.ArticleFacets.Count;
import press.harmattan.article.facet.Facet;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/** What facets have to say: for each value, how many rows the list has that is filtered by it. */
record Totals(Collection<IndexedArticle> rows, Vocabularies vocabularies) {

    List<Count> of(Facet facet, String word, ArticleFilter filter, RegionScope scope) {
        Map<String, Long> totals = new HashMap<>();
        Map<String, String> orders = new HashMap<>();
        for (String value : values(facet)) {
            ArticleFilter with = with(facet, value, filter, scope);
            long total = rows.stream().filter(row -> lets(with, row, word)).count();
            if (total > 0) {
                totals.put(value, total);
                orders.put(value, slug(facet, value));
            }
        }
        Comparator<Map.Entry<String, Long>> byCount =
                Map.Entry.<String, Long>comparingByValue().reversed();
        Comparator<Map.Entry<String, Long>> byName =
                Comparator.comparing(entry -> orders.get(entry.getKey()));
        return totals.entrySet().stream()
                .sorted(facet == Facet.year ? byName.reversed() : byCount.thenComparing(byName))
                .limit(Facets.MOST)
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<String> values(Facet facet) {
        return switch (facet) {
            case section, region, tag, author ->
                    terms(facet).all().stream().map(term -> term.id().toString()).toList();
            case lang -> Newsroom.LANGUAGES;
            case year -> List.of("2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026");
        };
    }

    private String slug(Facet facet, String value) {
        return facet == Facet.lang || facet == Facet.year
                ? value
                : terms(facet).byId(UUID.fromString(value)).orElseThrow().slug();
    }

    private Terms<? extends Term> terms(Facet facet) {
        return switch (facet) {
            case section -> vocabularies.sections();
            case region -> vocabularies.regions();
            case tag -> vocabularies.tags();
            case author -> vocabularies.authors();
            case lang, year -> throw new IllegalArgumentException(facet.name());
        };
    }

    private ArticleFilter with(Facet facet, String value, ArticleFilter all, RegionScope scope) {
        TermFilter terms = all.terms();
        boolean year = facet == Facet.year;
        return new ArticleFilter(
                facet == Facet.lang ? List.of(value) : all.languages(),
                new TermFilter(
                        facet == Facet.section
                                ? vocabularies
                                        .sections()
                                        .withDescendants(
                                                vocabularies
                                                        .sections()
                                                        .byId(UUID.fromString(value))
                                                        .orElseThrow())
                                : terms.sections(),
                        facet == Facet.region
                                ? region(UUID.fromString(value), scope)
                                : terms.regions(),
                        facet == Facet.tag ? Set.of(UUID.fromString(value)) : terms.tags(),
                        terms.tagsAll(),
                        terms.tagsNot(),
                        facet == Facet.author ? Set.of(UUID.fromString(value)) : terms.authors()),
                all.stories(),
                all.storiesNot(),
                all.ids(),
                year ? begin(Integer.parseInt(value)) : all.from(),
                year ? begin(Integer.parseInt(value) + 1) : all.to(),
                all.updatedFrom(),
                all.updatedTo());
    }

    private Set<UUID> region(UUID id, RegionScope scope) {
        return scope == RegionScope.exact
                ? Set.of(id)
                : vocabularies
                        .regions()
                        .withDescendants(vocabularies.regions().byId(id).orElseThrow());
    }

    private static Instant begin(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(UTC);
    }

    private static boolean lets(ArticleFilter filter, IndexedArticle row, String word) {
        TermFilter terms = filter.terms();
        return (word == null || List.of(row.openText().split(" ")).contains(word))
                && isBest(filter.languages(), row)
                && any(terms.sections(), Arrays.asList(row.section()))
                && any(terms.regions(), row.regions())
                && any(terms.tags(), row.tags())
                && row.tags().containsAll(terms.tagsAll())
                && row.tags().stream().noneMatch(terms.tagsNot()::contains)
                && any(terms.authors(), row.authors())
                && any(filter.stories(), List.of(row.story()))
                && !filter.storiesNot().contains(row.story())
                && any(filter.ids(), List.of(row.id()))
                && isIn(row.publishedAt(), filter.from(), filter.to())
                && isIn(row.updatedAt(), filter.updatedFrom(), filter.updatedTo());
    }

    private static boolean isBest(List<String> languages, IndexedArticle row) {
        int place = languages.indexOf(row.lang());
        return languages.isEmpty()
                || place >= 0
                        && row.otherLanguages().stream()
                                .noneMatch(languages.subList(0, place)::contains);
    }

    private static <T> boolean any(Collection<T> wanted, List<T> has) {
        return wanted.isEmpty() || has.stream().anyMatch(it -> it != null && wanted.contains(it));
    }

    private static boolean isIn(Instant at, Instant from, Instant to) {
        return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
    }
}
