package press.harmattan.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;

/** The published articles, and what is told beside them. */
@ApplicationScoped
public class ArticleRepository {
    /**
     * What is read of a snapshot {@code a} for an {@link ArticleRow}, the body in the {@code
     * :format}. Where a query joins no snapshot, the numbers are 0 and the rest is null.
     */
    public static final String COLUMNS =
            "a.id, a.story, a.lang, a.translationOf, a.slug, coalesce(a.revision, 0), a.content,"
                    + " coalesce(a.wordCount, 0), a.publishedAt, a.updatedAt, a.correctedAt,"
                    + " case when :format = 'html' and a.content.access = open then a.bodyHtml end,"
                    + " case when :format = 'blocks' and a.content.access = open then a.bodyBlocks end,"
                    + " case when :format = 'markdown' and a.content.access = open then a.bodyMarkdown end,"
                    + " case when :format = 'text' and a.content.access = open then a.bodyText end";

    private final Hql hql;

    ArticleRepository(Hql hql) {
        this.hql = hql;
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

    /**
     * The snapshots {@code a} that readers see, for the rooms that say which of them and in which
     * order.
     *
     * @param format the body to read, null for none
     */
    public Query<ArticleRow> rows(BodyFormat format) {
        return hql.select("select " + COLUMNS + " from PublishedArticle a", ArticleRow.class)
                .with("format", format == null ? "none" : format.name());
    }
}
