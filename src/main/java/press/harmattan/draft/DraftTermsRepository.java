package press.harmattan.draft;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import press.harmattan.database.Sql;
import press.harmattan.taxonomy.TermColumns;
import press.harmattan.taxonomy.TermUse;
import press.harmattan.taxonomy.WorkingCounts;

/** The terms of working copies, and of what was saved of them. */
@Singleton
class DraftTermsRepository implements TermUse, WorkingCounts {
    private final Sql sql;

    DraftTermsRepository(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Long> of(Collection<UUID> terms) {
        return sql
                .select(
                        "select t.id as term,"
                                + " (select count(*) from article where section_id = t.id)"
                                + " + (select count(*) from article_region where region_id = t.id)"
                                + " + (select count(*) from article_tag where tag_id = t.id)"
                                + " + (select count(*) from article_author where author_id = t.id)"
                                + " as articles from unnest(:terms) as t(id)",
                        Row.class)
                .with("terms", terms.toArray(UUID[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::term, Row::articles));
    }

    @Override
    public Map<String, Long> uses(UUID term) {
        long revisions =
                sql.select("select count(*) from draft_revision", Long.class)
                        .where(TermColumns.HAVE_TERM, "term", term)
                        .single()
                        .orElseThrow();
        return Map.of("articles", of(List.of(term)).get(term), "revisions", revisions);
    }

    @Override
    public void replace(UUID term, UUID survivor) {
        replaceWhole(
                () ->
                        // With their version: whoever is at work on one has to read it again.
                        sql.change(
                                "update article set version = version + 1, "
                                        + TermColumns.MERGED
                                        + " where id in ("
                                        + "select article_id from article_tag where tag_id = :term"
                                        + " union all select article_id from article_region"
                                        + " where region_id = :term"
                                        + " union all select article_id from article_author"
                                        + " where author_id = :term"
                                        + " union all select id from article"
                                        + " where section_id = :term limit 500)"),
                term,
                survivor);
        replaceWhole(
                () ->
                        sql.change(
                                "update draft_revision set "
                                        + TermColumns.MERGED
                                        + " where id in (select id from draft_revision where "
                                        + TermColumns.HAVE_TERM
                                        + " limit 500)"),
                term,
                survivor);
    }

    private record Row(UUID term, long articles) {}
}
