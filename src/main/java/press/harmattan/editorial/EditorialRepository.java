package press.harmattan.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.harmattan.database.Hql;
import press.harmattan.database.Query;
import press.harmattan.draft.Stage;
import press.harmattan.page.Window;

/** What is worked on, as a list. */
@ApplicationScoped
class EditorialRepository {
    private final Hql hql;

    EditorialRepository(Hql hql) {
        this.hql = hql;
    }

    /**
     * Which articles are listed; what is empty or null restricts nothing.
     *
     * @param sections the one that was asked for and those below it
     */
    record Filter(
            List<Stage> stages,
            List<String> languages,
            String owner,
            Set<UUID> sections,
            UUID author) {}

    List<EditorialRow> page(Filter filter, Window window) {
        Query<EditorialRow> query =
                matching(
                        hql.select(
                                "select w.id, w.story, w.lang, w.translationOf, w.slug,"
                                        + " w.content.title, w.stage, w.owner, w.version, w.revision,"
                                        + " w.content.sectionId, w.content.authorIds, w.publishAt,"
                                        + " w.unpublishAt, w.publishedAt, w.modifiedAt"
                                        + " from WorkingCopy w",
                                EditorialRow.class),
                        filter);
        if (window.backwards()) {
            query.orderBy("w.modifiedAt asc, w.id asc");
        } else {
            query.orderBy("w.modifiedAt desc, w.id desc");
        }
        if (window.cursor() != null) {
            restrict(query, window);
        }
        return query.limit(window.rows()).list();
    }

    long count(Filter filter) {
        return matching(hql.select("select w.id from WorkingCopy w", UUID.class), filter).count();
    }

    private static <T> Query<T> matching(Query<T> query, Filter filter) {
        if (!filter.stages.isEmpty()) {
            query.where("w.stage in :stages", "stages", filter.stages);
        }
        if (!filter.languages.isEmpty()) {
            query.where("w.lang in :languages", "languages", filter.languages);
        }
        if (filter.owner != null) {
            query.where("w.owner = :owner", "owner", filter.owner);
        }
        if (!filter.sections.isEmpty()) {
            query.where("w.content.sectionId in :sections", "sections", filter.sections);
        }
        if (filter.author != null) {
            query.where(
                    "exists (select 1 from ArticleAuthor l"
                            + " where l.articleId = w.id and l.authorId = :author)",
                    "author",
                    filter.author);
        }
        return query;
    }

    private static void restrict(Query<?> query, Window window) {
        boolean inclusive = window.cursor().inclusive();
        if (window.backwards() && inclusive) {
            query.where("(w.modifiedAt, w.id) >= (:instant, :id)");
        } else if (window.backwards()) {
            query.where("(w.modifiedAt, w.id) > (:instant, :id)");
        } else if (inclusive) {
            query.where("(w.modifiedAt, w.id) <= (:instant, :id)");
        } else {
            query.where("(w.modifiedAt, w.id) < (:instant, :id)");
        }
        query.with("instant", window.instant()).with("id", window.id());
    }
}
