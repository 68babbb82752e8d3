package press.harmattan.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.article.filter.FilterTerms;
import press.harmattan.article.list.ArticleListRepository;
import press.harmattan.article.search.Sort;

/**
 * What readers find in a collection: the picks that they can see, then what the saved filter finds
 * beside them. It takes two questions, however long it is.
 */
@ApplicationScoped
class Curation {
    private final ArticleListRepository articles;
    private final ArticleTerms terms;

    Curation(ArticleListRepository articles, ArticleTerms terms) {
        this.articles = articles;
        this.terms = terms;
    }

    /**
     * The items, each of another story.
     *
     * @param languages best first; the first one says whose page this is
     * @param format the body to read, null for none
     */
    List<ArticleRow> items(
            CollectionRow collection, List<String> languages, int limit, BodyFormat format) {
        List<ArticleRow> items =
                new ArrayList<>(picked(stories(collection, languages.get(0)), languages, format));
        if (items.size() >= limit) {
            return items.subList(0, limit);
        }
        List<UUID> there = items.stream().map(ArticleRow::story).toList();
        SavedQuery query = collection.query();
        Optional<FilterTerms> stored = terms.stored(query.words(), (part, place) -> {});
        if (stored.isPresent()) {
            items.addAll(
                    articles.first(
                            ArticleFilter.of(languages, terms.filter(stored.get()), there),
                            query.sort(),
                            limit - items.size(),
                            format));
        }
        return items;
    }

    private List<ArticleRow> picked(List<UUID> stories, List<String> languages, BodyFormat format) {
        if (stories.isEmpty()) {
            return List.of();
        }
        Map<UUID, ArticleRow> seen =
                articles
                        .first(
                                ArticleFilter.of(languages, stories),
                                Sort.newest,
                                stories.size(),
                                format)
                        .stream()
                        .collect(Collectors.toMap(ArticleRow::story, Function.identity()));
        return stories.stream().filter(seen::containsKey).map(seen::get).toList();
    }

    private static List<UUID> stories(CollectionRow collection, String language) {
        return collection.picks().stream()
                .filter(pick -> pick.isFor(language, collection.now()))
                .map(Pick::story)
                .distinct()
                .toList();
    }
}
