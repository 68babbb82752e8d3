package press.harmattan.format.piece;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.harmattan.article.Article;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.Articles;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.item.ArticleAddress;
import press.harmattan.author.AuthorReference;
import press.harmattan.format.piece.Piece.Byline;
import press.harmattan.format.piece.Piece.Named;
import press.harmattan.format.piece.Piece.Place;
import press.harmattan.format.piece.Piece.Topic;
import press.harmattan.language.Direction;
import press.harmattan.page.Selection;
import press.harmattan.region.RegionReference;
import press.harmattan.region.RegionTerm;
import press.harmattan.region.Regions;
import press.harmattan.tag.TagReference;
import press.harmattan.tag.TagTerm;
import press.harmattan.tag.Tags;

/** Finds articles for the formats. */
@ApplicationScoped
public class Pieces {
    /** What is read only for those who ask for it; comments are in no format. */
    private static final Selection READ =
            Selection.of(List.of("body", "translations", "corrections"));

    private final ArticleAddress addresses;
    private final Articles articles;
    private final Regions regions;
    private final Tags tags;

    Pieces(ArticleAddress addresses, Articles articles, Regions regions, Tags tags) {
        this.addresses = addresses;
        this.articles = articles;
        this.regions = regions;
        this.tags = tags;
    }

    /**
     * The article that a path names.
     *
     * @param suffix what follows its name in the path, such as {@code .md}
     * @throws press.harmattan.failure.Moved when it is read under another slug now
     * @throws press.harmattan.failure.Gone when it was retracted
     * @throws press.harmattan.failure.NotFound when readers see no such article
     */
    public Piece find(String idOrSlug, BodyFormat format, String suffix) {
        ArticleRow row = addresses.find(idOrSlug, format, suffix);
        return piece(articles.told(List.of(row), READ, format, List.of()).get(0));
    }

    private Piece piece(Article article) {
        return new Piece(
                article.id(),
                article.slug(),
                article.url(),
                article.lang(),
                article.dir(),
                Clean.line(article.title(), article.slug()),
                Clean.line(article.kicker()),
                Clean.line(article.summary()),
                article.revision(),
                article.publishedAt(),
                article.updatedAt(),
                !article.bodyWithheld(),
                Clean.body(body(article)),
                article.wordCount(),
                Clean.image(article.image()),
                article.section() == null
                        ? null
                        : named(
                                article.section().name(),
                                article.section().lang(),
                                article.section().dir(),
                                article.section().slug()),
                article.authors().stream().map(Pieces::byline).toList(),
                article.regions().stream().map(this::place).toList(),
                article.tags().stream().map(this::topic).toList(),
                article.sources().stream().map(Clean::source).toList(),
                Clean.rights(article.rights()),
                article.translationOf(),
                article.translations().stream().map(Clean::translation).toList(),
                article.corrections().stream().map(Clean::note).toList());
    }

    private static String body(Article article) {
        return switch (article.body().format()) {
            case html -> article.body().html();
            case markdown -> article.body().markdown();
            case text -> article.body().text();
            case blocks -> throw new IllegalArgumentException("no format has blocks");
        };
    }

    private static Named named(String name, String lang, Direction dir, String slug) {
        return new Named(Clean.line(name, slug), lang, dir, slug);
    }

    private static Byline byline(AuthorReference author) {
        return new Byline(
                named(author.name(), author.lang(), author.dir(), author.slug()),
                Clean.address(author.url()),
                Clean.line(author.role()),
                author.links().stream()
                        .map(link -> Clean.address(link.url()))
                        .filter(url -> url != null)
                        .toList());
    }

    /** The vocabulary knows every place that an article has been told with. */
    private Place place(RegionReference region) {
        RegionTerm term = regions.terms().bySlug(region.slug()).orElse(null);
        return new Place(
                named(region.name(), region.lang(), region.dir(), region.slug()),
                region.code(),
                term == null ? null : term.wikidata(),
                term == null ? null : term.latitude(),
                term == null ? null : term.longitude());
    }

    private Topic topic(TagReference tag) {
        return new Topic(
                named(tag.name(), tag.lang(), tag.dir(), tag.slug()),
                tag.kind(),
                tags.terms()
                        .bySlug(tag.slug())
                        .map(TagTerm::mediaTopic)
                        .map(Clean::address)
                        .orElse(null));
    }
}
