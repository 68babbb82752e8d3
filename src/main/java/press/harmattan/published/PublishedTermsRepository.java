package press.harmattan.published;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import press.harmattan.database.Sql;
import press.harmattan.taxonomy.TermColumns;
import press.harmattan.taxonomy.TermUse;

/** The terms of snapshots and of published revisions. */
@Singleton
class PublishedTermsRepository implements TermUse {
    private final Sql sql;

    PublishedTermsRepository(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, Long> uses(UUID term) {
        long published =
                sql.select(
                                "select"
                                        + " (select count(*) from published_article where section_id = :term)"
                                        + " + (select count(*) from published_region where region_id = :term)"
                                        + " + (select count(*) from published_tag where tag_id = :term)"
                                        + " + (select count(*) from published_author"
                                        + " where author_id = :term)",
                                Long.class)
                        .with("term", term)
                        .single()
                        .orElseThrow();
        long revisions =
                sql.select("select count(*) from article_revision", Long.class)
                        .where(TermColumns.HAVE_TERM, "term", term)
                        .single()
                        .orElseThrow();
        return Map.of("published", published, "revisions", revisions);
    }

    @Override
    public void replace(UUID term, UUID survivor) {
        replaceWhole(
                () ->
                        sql.change(
                                "update published_article set "
                                        + TermColumns.MERGED
                                        + " where id in ("
                                        + "select article_id from published_tag where tag_id = :term"
                                        + " union all select article_id from published_region"
                                        + " where region_id = :term"
                                        + " union all select article_id from published_author"
                                        + " where author_id = :term"
                                        + " union all select id from published_article"
                                        + " where section_id = :term limit 500)"),
                term,
                survivor);
        replaceWhole(
                () ->
                        sql.change(
                                "update article_revision set "
                                        + TermColumns.MERGED
                                        + " where id in (select id from article_revision where "
                                        + TermColumns.HAVE_TERM
                                        + " limit 500)"),
                term,
                survivor);
    }
}
