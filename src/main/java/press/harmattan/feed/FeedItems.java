package press.harmattan.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.harmattan.article.Article;
import press.harmattan.http.AsciiUrl;
import press.harmattan.http.PublicUrls;
import press.harmattan.image.Image;
import press.harmattan.page.Selection;
import press.harmattan.published.Rights;

/** Makes items of articles. */
@ApplicationScoped
class FeedItems {
    private final PublicUrls urls;

    FeedItems(PublicUrls urls) {
        this.urls = urls;
    }

    /** The item of an article, as much of it as is selected. */
    FeedItem of(Article article, Selection selection) {
        return new FeedItem(
                "urn:uuid:" + article.id(),
                article.url(),
                article.lang(),
                article.title(),
                selection.has("summary") ? Html.summary(article) : null,
                selection.has("body") ? Html.body(article) : null,
                article.publishedAt(),
                article.updatedAt(),
                selection.has("authors") ? authors(article) : List.of(),
                selection.has("tags") ? categories(article) : List.of(),
                selection.has("image") ? picture(article.image()) : null,
                words(article.rights()),
                article.rights().licence() == null ? null : AsciiUrl.of(article.rights().licence()),
                article.translations().stream()
                        .map(it -> new FeedItem.Page(it.lang(), it.url()))
                        .toList(),
                article.access(),
                article);
    }

    private static List<FeedItem.Person> authors(Article article) {
        return article.authors().stream()
                .map(author -> new FeedItem.Person(author.name(), author.url()))
                .toList();
    }

    private List<FeedItem.Category> categories(Article article) {
        List<FeedItem.Category> categories = new ArrayList<>();
        if (article.section() != null) {
            categories.add(
                    category("sections", article.section().slug(), article.section().name()));
        }
        article.regions().forEach(it -> categories.add(category("regions", it.slug(), it.name())));
        article.tags().forEach(it -> categories.add(category("tags", it.slug(), it.name())));
        return categories;
    }

    private FeedItem.Category category(String kind, String slug, String name) {
        return new FeedItem.Category(urls.api("/v1/" + kind), slug, name);
    }

    private static FeedItem.Picture picture(Image image) {
        return image == null
                ? null
                : new FeedItem.Picture(
                        AsciiUrl.of(image.url()),
                        image.type(),
                        image.width(),
                        image.height(),
                        image.bytes(),
                        image.caption() == null ? image.alt() : image.caption(),
                        image.credit());
    }

    /** In the newsroom's own words: the line to print, which may name the holder, and the terms. */
    private static String words(Rights rights) {
        boolean named =
                rights.holder() == null
                        || rights.creditLine() != null
                                && rights.creditLine().contains(rights.holder());
        String words =
                Stream.of(
                                named ? null : "© " + rights.holder(),
                                rights.creditLine(),
                                rights.terms())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        return words.isEmpty() ? null : words;
    }
}
