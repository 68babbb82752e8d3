package press.harmattan.search.related;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.list.ArticleListRepository;
import press.harmattan.article.search.Sort;
import press.harmattan.page.Window;
import press.harmattan.search.index.SearchIndex;

/** Finds what is related in the index, and reads it in the database. */
@ApplicationScoped
class RelatedSearch {
    private final SearchIndex index;
    private final ArticleListRepository articles;

    RelatedSearch(SearchIndex index, ArticleListRepository articles) {
        this.index = index;
        this.articles = articles;
    }

    /**
     * The first articles in the languages that are usual, of which no body is read. Nobody goes on
     * from them, so the index is not kept as it is.
     *
     * @throws press.harmattan.failure.Unavailable while there is no index
     */
    List<Kin> first(ArticleRow article, int most) {
        Instant since = Place.since(Instant.now());
        Ranked ranked =
                index.ask(
                        now ->
                                Ranked.of(
                                        article,
                                        List.of(),
                                        now.searcher(),
                                        () -> Place.NOWHERE,
                                        since));
        return read(article, ranked, ranked.places(), List.of(), most, null);
    }

    /**
     * The articles of a window, in the direction of reading: as many as it has rows, where there
     * are so many.
     *
     * @param article with its text, where everybody may read it
     * @param format the body to read of each, null for none
     * @throws press.harmattan.failure.Unavailable while there is no index
     */
    List<Kin> find(ArticleRow article, List<String> languages, Window window, BodyFormat format) {
        Ranked ranked = ranked(article, languages, window);
        List<Place> ahead =
                new Window(Ranked.MOST, window.cursor(), window.filters())
                        .rowsOf(ranked.places(), Function.identity(), Place::parse, Place.ORDER);
        return read(article, ranked, ahead, languages, window.rows(), format);
    }

    /** Twice as many each time, so that much that was taken away is soon passed over. */
    private List<Kin> read(
            ArticleRow article,
            Ranked ranked,
            List<Place> ahead,
            List<String> languages,
            int most,
            BodyFormat format) {
        List<Kin> found = new ArrayList<>();
        int read = 0;
        while (read < ahead.size() && found.size() < most) {
            int more = Math.min(ahead.size(), read + Math.max(most, read));
            List<Place> next = ahead.subList(read, more);
            found.addAll(kin(article, next, rows(article, next, languages, format), ranked));
            read = more;
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    /** In the index where the walk began, or in the one that is there. */
    private Ranked ranked(ArticleRow article, List<String> languages, Window window) {
        if (window.cursor() == null) {
            Instant since = Place.since(Instant.now());
            return index.ask(
                    now -> Ranked.of(article, languages, now.searcher(), now::version, since));
        }
        Place from = window.position(Place::parse);
        return index.ask(
                from.version(),
                then ->
                        Ranked.of(
                                article, languages, then.searcher(), then::version, from.since()));
    }

    /** Those that readers see now, and that belong into the list. */
    private Map<UUID, ArticleRow> rows(
            ArticleRow article, List<Place> places, List<String> languages, BodyFormat format) {
        List<UUID> ids = places.stream().map(Place::id).toList();
        ArticleFilter among = ArticleFilter.of(languages, List.of()).among(ids);
        return articles.first(among, Sort.newest, ids.size(), format).stream()
                .filter(row -> !languages.isEmpty() || isNear(row, article))
                .collect(Collectors.toMap(ArticleRow::id, Function.identity()));
    }

    private static boolean isNear(ArticleRow row, ArticleRow article) {
        return row.lang().equals(article.lang()) || row.story().equals(article.story());
    }

    /** Without those that have nothing in common with the article since they were changed. */
    private List<Kin> kin(
            ArticleRow article, List<Place> places, Map<UUID, ArticleRow> rows, Ranked ranked) {
        List<UUID> changed =
                rows.values().stream()
                        .filter(row -> ranked.shared().containsKey(row.id()))
                        .filter(row -> ranked.shared().get(row.id()) != row.revision())
                        .map(ArticleRow::id)
                        .toList();
        Map<UUID, Integer> again = changed.isEmpty() ? Map.of() : shared(article, changed);
        return places.stream()
                .filter(place -> rows.containsKey(place.id()))
                .map(
                        place -> {
                            ArticleRow row = rows.get(place.id());
                            Integer had = ranked.shared().get(row.id());
                            Integer has = again.getOrDefault(row.id(), had);
                            boolean words = has != null && has == row.revision();
                            return Kin.of(place, row, article, words);
                        })
                .filter(kin -> !kin.why().isEmpty())
                .toList();
    }

    private Map<UUID, Integer> shared(ArticleRow article, List<UUID> changed) {
        index.catchUp();
        return index.ask(now -> Ranked.shared(article, changed, now.searcher()));
    }
}
