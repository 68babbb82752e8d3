package press.harmattan.article.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.BodyFormat;
import press.harmattan.change.Subject;
import press.harmattan.failure.Gone;
import press.harmattan.failure.Moved;
import press.harmattan.failure.NotFound;
import press.harmattan.http.PublicUrls;
import press.harmattan.language.Slugs;
import press.harmattan.vocabulary.SlugRepository;

/** Finds the article that a path names: by id, by slug, or by a slug that it had before. */
@ApplicationScoped
public class ArticleAddress {
    private final ArticleItemRepository articles;
    private final SlugRepository slugs;

    ArticleAddress(ArticleItemRepository articles, SlugRepository slugs) {
        this.articles = articles;
        this.slugs = slugs;
    }

    /**
     * The article, with its body in a format or with none.
     *
     * @throws Moved when it is read under another slug now
     * @throws Gone when it was retracted
     * @throws NotFound when readers see no such article
     */
    ArticleRow find(String idOrSlug, BodyFormat format) {
        return find(idOrSlug, format, "");
    }

    /**
     * The article, with its body in a format or with none.
     *
     * @param behind what follows the article in the path, such as {@code /comments} or {@code .md};
     *     what moved is asked for there
     * @throws Moved when it is read under another slug now
     * @throws Gone when it was retracted
     * @throws NotFound when readers see no such article
     */
    public ArticleRow find(String idOrSlug, BodyFormat format, String behind) {
        if (Slugs.isUuid(idOrSlug)) {
            UUID id = UUID.fromString(idOrSlug);
            return articles.byId(id, format).orElseThrow(() -> absent(id, idOrSlug));
        }
        String slug = Normalizer.normalize(idOrSlug, Normalizer.Form.NFC);
        return articles.bySlug(slug, format)
                .filter(row -> slug.equals(idOrSlug))
                .orElseThrow(() -> elsewhere(slug, behind));
    }

    private RuntimeException elsewhere(String slug, String behind) {
        Optional<UUID> holder =
                slugs.holder(Subject.article, slug)
                        .or(() -> slugs.holder(Subject.article, slug.toLowerCase(Locale.ROOT)));
        if (holder.isEmpty()) {
            return new NotFound("article", slug);
        }
        return articles.byId(holder.get(), null)
                .<RuntimeException>map(
                        row ->
                                Moved.renamed(
                                        "/v1/articles/" + PublicUrls.segment(row.slug()) + behind))
                .orElseGet(() -> absent(holder.get(), slug));
    }

    private RuntimeException absent(UUID id, String asked) {
        return articles.retraction(id)
                .<RuntimeException>map(ArticleAddress::gone)
                .orElseGet(() -> new NotFound("article", asked));
    }

    private static Gone gone(Retracted retracted) {
        return new Gone(
                "retracted",
                "This article was retracted.",
                Map.of("retraction", Retraction.of(retracted)));
    }
}
