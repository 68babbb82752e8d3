package press.harmattan.article.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.article.ArticleRepository;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.BodyFormat;
import press.harmattan.database.Hql;

/** One article as readers find it, or what is left of it. */
@ApplicationScoped
class ArticleItemRepository {
    private final Hql hql;
    private final ArticleRepository articles;

    ArticleItemRepository(Hql hql, ArticleRepository articles) {
        this.hql = hql;
        this.articles = articles;
    }

    /** The article that readers see under an id. */
    Optional<ArticleRow> byId(UUID id, BodyFormat format) {
        return articles.rows(format).where("a.id = :id", "id", id).single();
    }

    /** The article that readers see under a slug. */
    Optional<ArticleRow> bySlug(String slug, BodyFormat format) {
        return articles.rows(format).where("a.slug = :slug", "slug", slug).single();
    }

    /** The retraction of an article that readers cannot see any more. */
    Optional<Retracted> retraction(UUID articleId) {
        return hql.select(
                        "select r.articleId, r.at, r.note, r.lang, r.content.title from ArticleRevision r",
                        Retracted.class)
                .where("r.articleId = :article", "article", articleId)
                .where("r.kind = retraction")
                .where(
                        "r.revision = (select max(l.revision) from ArticleRevision l"
                                + " where l.articleId = r.articleId)")
                .where("not exists (select 1 from PublishedArticle a where a.id = r.articleId)")
                .single();
    }
}
