package press.harmattan.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.harmattan.article.list.ArticlePage;
import press.harmattan.article.list.ArticlePages;
import press.harmattan.article.list.ArticleQuery;
import press.harmattan.article.list.FeedFormat;
import press.harmattan.http.PublicUrls;
import press.harmattan.http.Site;
import press.harmattan.language.SiteLanguages;

/** Reads lists of articles as feeds. */
@ApplicationScoped
class Feeds {
    private final ArticlePages pages;
    private final FeedItems items;
    private final PublicUrls urls;
    private final Site site;
    private final SiteLanguages languages;

    Feeds(
            ArticlePages pages,
            FeedItems items,
            PublicUrls urls,
            Site site,
            SiteLanguages languages) {
        this.pages = pages;
        this.items = items;
        this.urls = urls;
        this.site = site;
        this.languages = languages;
    }

    /**
     * The page of a feed that is asked for.
     *
     * @throws press.harmattan.failure.InvalidRequest with every fault of the request
     */
    Feed read(FeedParameters asked, FeedFormat format) {
        ArticlePage page = pages.read(asked, format.path());
        List<FeedItem> told =
                page.data().stream().map(it -> items.of(it, page.selection())).toList();
        String lang = page.query().lang().isEmpty() ? languages.site() : page.query().lang().get(0);
        List<Named> filters = filters(page.query());
        FeedItem.Person newsroom =
                new FeedItem.Person(site.name(lang), urls.site(lang).orElse(null));
        List<String> title = new ArrayList<>(List.of(newsroom.name()));
        filters.forEach(it -> title.add(it.name()));
        String next = page.page().next();
        return new Feed(
                id(url(page.url().page(null))),
                lang,
                String.join(" · ", title),
                site.description(lang).orElse(null),
                newsroom,
                home(filters, newsroom),
                url(asked.self(page.url())),
                next == null ? null : url(page.url().page(next)),
                site.logo().orElse(null),
                told.stream().map(FeedItem::updated).max(Comparator.naturalOrder()).orElse(null),
                common(told),
                told,
                page.url().links(page.page()));
    }

    private String url(String path) {
        return urls.api(path);
    }

    private static String id(String url) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(url.getBytes(UTF_8));
    }

    /** A feed about one thing belongs to the page of that thing, every other to the front page. */
    private static String home(List<Named> filters, FeedItem.Person newsroom) {
        return filters.size() == 1 && filters.get(0).page() != null
                ? filters.get(0).page()
                : newsroom.url();
    }

    private static String common(List<FeedItem> items) {
        Set<String> rights = new HashSet<>();
        items.forEach(item -> rights.add(item.rights()));
        return rights.size() == 1 ? rights.iterator().next() : null;
    }

    /**
     * What a feed is about.
     *
     * @param page null when there is none
     */
    private record Named(String name, String page) {}

    private static List<Named> filters(ArticleQuery query) {
        List<Named> filters = new ArrayList<>();
        if (query.q() != null) {
            filters.add(new Named(query.q(), null));
        }
        if (query.section() != null) {
            filters.add(new Named(query.section().name(), query.section().url()));
        }
        query.regions().forEach(it -> filters.add(new Named(it.name(), it.url())));
        query.tags().stream()
                .filter(it -> query.tag().contains(it.slug()) || query.tagAll().contains(it.slug()))
                .forEach(it -> filters.add(new Named(it.name(), it.url())));
        query.authors().forEach(it -> filters.add(new Named(it.name(), it.url())));
        return filters;
    }
}
