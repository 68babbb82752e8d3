package press.harmattan.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.page.Window;

/** The published articles, asked as readers ask. */
@ApplicationScoped
class ArticleRepository {
    private static final String ROW =
            "select a.id, a.story, a.lang, a.translationOf, a.slug, a.revision, a.content,"
                    + " a.wordCount, a.publishedAt, a.updatedAt, a.correctedAt,"
                    + " case when :format = 'html' and a.content.access = open then a.bodyHtml end,"
                    + " case when :format = 'blocks' and a.content.access = open then a.bodyBlocks end,"
                    + " case when :format = 'markdown' and a.content.access = open then a.bodyMarkdown end,"
                    + " case when :format = 'text' and a.content.access = open then a.bodyText end"
                    + " from PublishedArticle a";

    private final Hql hql;

    ArticleRepository(Hql hql) {
        this.hql = hql;
    }

    /**
     * The rows of a page, in the direction of reading.
     *
     * @param format the body to read, null for none
     */
    List<ArticleRow> page(ArticleFilter filter, Order order, Window window, BodyFormat format) {
        Query<ArticleRow> query = matching(rows(format), filter);
        order.restrict(query, window);
        return query.limit(window.rows()).list();
    }

    /** How many articles a list has. */
    long count(ArticleFilter filter) {
        return matching(hql.select("select a.id from PublishedArticle a", UUID.class), filter)
                .count();
    }

    /** The article that readers see under an id. */
    Optional<ArticleRow> byId(UUID id, BodyFormat format) {
        return rows(format).where("a.id = :id", "id", id).single();
    }

    /** The article that readers see under a slug. */
    Optional<ArticleRow> bySlug(String slug, BodyFormat format) {
        return rows(format).where("a.slug = :slug", "slug", slug).single();
    }

    /** Every language version of some stories. */
    List<Version> versions(Collection<UUID> stories) {
        return hql.select(
                        "select v.id, v.story, v.translationOf, v.lang, v.content.title, v.slug,"
                                + " v.publishedAt, v.updatedAt from PublishedArticle v",
                        Version.class)
                .where("v.story in :stories", "stories", stories)
                .orderBy("v.lang, v.id")
                .list();
    }

    /** What was put right in some articles, oldest first. */
    List<Noted> corrections(Collection<UUID> articles) {
        return hql.select(
                        "select r.articleId, r.at, r.kind, r.note from ArticleRevision r",
                        Noted.class)
                .where("r.articleId in :articles", "articles", articles)
                .where("r.note is not null")
                .orderBy("r.revision")
                .list();
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

    private Query<ArticleRow> rows(BodyFormat format) {
        return hql.select(ROW, ArticleRow.class)
                .with("format", format == null ? "none" : format.name());
    }

    private static <T> Query<T> matching(Query<T> query, ArticleFilter filter) {
        byLanguage(query, filter.languages());
        byTerms(query, filter);
        if (filter.story() != null) {
            query.where("a.story = :story", "story", filter.story());
        }
        if (!filter.ids().isEmpty()) {
            query.where("a.id in :ids", "ids", filter.ids());
        }
        if (filter.from() != null) {
            query.where("a.publishedAt >= :from", "from", filter.from());
        }
        if (filter.to() != null) {
            query.where("a.publishedAt < :to", "to", filter.to());
        }
        if (filter.updatedFrom() != null) {
            query.where("a.updatedAt >= :updatedFrom", "updatedFrom", filter.updatedFrom());
        }
        if (filter.updatedTo() != null) {
            query.where("a.updatedAt < :updatedTo", "updatedTo", filter.updatedTo());
        }
        return query;
    }

    /** Which version of a story is the best does not depend on the other filters. */
    private static void byLanguage(Query<?> query, List<String> languages) {
        if (languages.isEmpty()) {
            return;
        }
        query.where("a.lang in :languages", "languages", languages);
        if (languages.size() > 1) {
            query.where(
                    "not exists (select 1 from PublishedArticle better where better.story = a.story"
                            + " and better.lang in :languages"
                            + " and locate(concat(',', better.lang, ','), :preference)"
                            + " < locate(concat(',', a.lang, ','), :preference))",
                    "preference",
                    "," + String.join(",", languages) + ",");
        }
    }

    private static void byTerms(Query<?> query, ArticleFilter filter) {
        if (!filter.sections().isEmpty()) {
            query.where("a.content.sectionId in :sections", "sections", filter.sections());
        }
        if (!filter.regions().isEmpty()) {
            query.where(
                    "exists (select 1 from PublishedRegion l"
                            + " where l.articleId = a.id and l.regionId in :regions)",
                    "regions",
                    filter.regions());
        }
        if (!filter.authors().isEmpty()) {
            query.where(
                    "exists (select 1 from PublishedAuthor l"
                            + " where l.articleId = a.id and l.authorId in :authors)",
                    "authors",
                    filter.authors());
        }
        if (!filter.tags().isEmpty()) {
            query.where(
                    "exists (select 1 from PublishedTag l"
                            + " where l.articleId = a.id and l.tagId in :tags)",
                    "tags",
                    filter.tags());
        }
        if (!filter.tagsAll().isEmpty()) {
            query.where(
                            "(select count(*) from PublishedTag l"
                                    + " where l.articleId = a.id and l.tagId in :tagsAll) = :howMany",
                            "tagsAll",
                            filter.tagsAll())
                    .with("howMany", (long) filter.tagsAll().size());
        }
        if (!filter.tagsNot().isEmpty()) {
            query.where(
                    "not exists (select 1 from PublishedTag l"
                            + " where l.articleId = a.id and l.tagId in :tagsNot)",
                    "tagsNot",
                    filter.tagsNot());
        }
    }
}
