package press.harmattan.article.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import press.harmattan.article.ArticleRepository;
import press.harmattan.article.ArticleRow;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.filter.ArticleFilter;
import press.harmattan.article.filter.TermFilter;
import press.harmattan.article.search.Sort;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.page.Window;

/** The published articles of a list. */
@ApplicationScoped
public class ArticleListRepository {
    private final Hql hql;
    private final ArticleRepository articles;

    ArticleListRepository(Hql hql, ArticleRepository articles) {
        this.hql = hql;
        this.articles = articles;
    }

    /**
     * The rows of a page, in the direction of reading.
     *
     * @param format the body to read, null for none
     */
    List<ArticleRow> page(ArticleFilter filter, Order order, Window window, BodyFormat format) {
        Query<ArticleRow> query = matching(articles.rows(format), filter);
        order.restrict(query, window);
        return query.limit(window.rows()).list();
    }

    /**
     * The first rows of a list.
     *
     * @param format the body to read, null for none
     */
    public List<ArticleRow> first(ArticleFilter filter, Sort sort, int most, BodyFormat format) {
        Query<ArticleRow> query = matching(articles.rows(format), filter);
        Order.of(sort).restrict(query, new Window(most, null, ""));
        return query.limit(most).list();
    }

    /**
     * The rows of a list in no order.
     *
     * @param format the body to read, null for none
     */
    List<ArticleRow> rows(ArticleFilter filter, BodyFormat format) {
        return matching(articles.rows(format), filter).list();
    }

    /**
     * The bodies of some articles as plain text, a little further than anybody looks for words in
     * them, so that it shows where the last of these ends; those that are withheld do not come.
     */
    List<ArticleText> texts(Collection<UUID> ids) {
        return hql.select(
                        "select a.id, substring(a.bodyText, 1, 100200) from PublishedArticle a",
                        ArticleText.class)
                .where("a.id in :ids", "ids", ids)
                .where("a.content.access = open")
                .list();
    }

    /** How many articles a list has. */
    long count(ArticleFilter filter) {
        return matching(hql.select("select a.id from PublishedArticle a", UUID.class), filter)
                .count();
    }

    private static <T> Query<T> matching(Query<T> query, ArticleFilter filter) {
        byLanguage(query, filter.languages());
        byTerms(query, filter.terms());
        if (!filter.stories().isEmpty()) {
            query.where("a.story in :stories", "stories", filter.stories());
        }
        if (!filter.storiesNot().isEmpty()) {
            query.where("a.story not in :storiesNot", "storiesNot", filter.storiesNot());
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

    private static void byTerms(Query<?> query, TermFilter filter) {
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
