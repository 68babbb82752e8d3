package press.harmattan.collection.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.article.list.ArticleListRepository;
import press.harmattan.article.search.Sort;
import press.harmattan.change.Subject;
import press.harmattan.collection.CollectionRepository;
import press.harmattan.collection.CollectionRow;
import press.harmattan.collection.Pick;
import press.harmattan.failure.NotFound;
import press.harmattan.language.Direction;
import press.harmattan.language.SiteLanguages;
import press.harmattan.language.Slugs;
import press.harmattan.manuscript.Warning;
import press.harmattan.vocabulary.SlugRepository;

/** Tells editors about a collection: what they picked, and what readers see of it. */
@ApplicationScoped
class Desk {
    private final CollectionRepository collections;
    private final ArticleListRepository articles;
    private final ArticleTerms terms;
    private final SlugRepository slugs;
    private final SiteLanguages languages;

    Desk(
            CollectionRepository collections,
            ArticleListRepository articles,
            ArticleTerms terms,
            SlugRepository slugs,
            SiteLanguages languages) {
        this.collections = collections;
        this.articles = articles;
        this.terms = terms;
        this.slugs = slugs;
        this.languages = languages;
    }

    /**
     * The collection that a path names, by its id or by a slug that it has or had.
     *
     * @throws NotFound when there is none
     */
    CollectionRow find(String idOrSlug) {
        return (Slugs.isUuid(idOrSlug)
                        ? collections.byId(UUID.fromString(idOrSlug))
                        : slugs.holder(Subject.collection, idOrSlug).flatMap(collections::byId))
                .orElseThrow(() -> new NotFound("collection", idOrSlug));
    }

    EditorialCollection told(CollectionRow row) {
        Map<UUID, List<ArticleRow>> seen = seen(row.picks());
        List<EditorialCollection.Picked> picks =
                row.picks().stream()
                        .map(pick -> picked(pick, row, seen.getOrDefault(pick.story(), List.of())))
                        .toList();
        List<Warning> warnings = new ArrayList<>();
        for (int i = 0; i < picks.size(); i++) {
            if (picks.get(i).over()) {
                warnings.add(new Warning("/picks/" + i, "its time has passed"));
            } else if (picks.get(i).article() == null) {
                warnings.add(new Warning("/picks/" + i, "readers do not see this story now"));
            }
        }
        terms.stored(
                row.query().words(),
                (part, place) ->
                        warnings.add(
                                new Warning(Decision.inQuery(part, place), "this term is gone")));
        return new EditorialCollection(
                row.id(),
                row.slug(),
                row.titles(),
                row.length(),
                row.query(),
                picks,
                row.version(),
                warnings);
    }

    private Map<UUID, List<ArticleRow>> seen(List<Pick> picks) {
        List<UUID> stories = picks.stream().map(Pick::story).distinct().toList();
        return stories.isEmpty()
                ? Map.of()
                : articles
                        .first(
                                ArticleFilter.of(List.of(), stories),
                                Sort.newest,
                                Integer.MAX_VALUE,
                                null)
                        .stream()
                        .collect(Collectors.groupingBy(ArticleRow::story));
    }

    private EditorialCollection.Picked picked(
            Pick pick, CollectionRow row, List<ArticleRow> versions) {
        List<String> preferred =
                Stream.concat(Stream.ofNullable(pick.lang()), languages.supported().stream())
                        .toList();
        return new EditorialCollection.Picked(
                pick.story(),
                pick.lang(),
                pick.pinnedUntil(),
                pick.isOver(row.now()),
                versions.stream()
                        .min(Comparator.comparingInt(one -> rank(preferred, one.lang())))
                        .map(Desk::seen)
                        .orElse(null));
    }

    private static int rank(List<String> preferred, String lang) {
        int place = preferred.indexOf(lang);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static EditorialCollection.Seen seen(ArticleRow row) {
        return new EditorialCollection.Seen(
                row.id(), row.slug(), row.lang(), Direction.of(row.lang()), row.content().title());
    }
}
