package invented;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Articles on their way into the tables, as if they had been published once and never changed. */
final class Batch {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int LONGEST_SLUG = 80;
    private static final String CONTENT =
            "title, kicker, summary, section_id, author_ids, region_ids, tag_ids, sources, access, rights";
    private static final String RIGHTS =
            "{\"licence\":null,\"holder\":null,\"creditLine\":null,\"terms\":null,"
                    + "\"syndication\":true,\"expiresAt\":null}";

    private final Map<String, Rows> tables = new LinkedHashMap<>();

    void add(Story.Article it) {
        String title = BETWEEN.matcher(it.title()).replaceAll("-").toLowerCase();
        String slug =
                title.substring(0, Math.min(LONGEST_SLUG, title.length()))
                        + "-"
                        + it.number()
                        + it.lang();
        String html = joined(it.body(), "<p>", "</p>\n<p>", "</p>");
        String text = joined(it.body(), "", "\n\n", "");

        Rows working =
                rows("article (id, story, lang, translation_of, slug, stage, revision, published_at,"
                                + " created_at, modified_at, version, body, "
                                + CONTENT
                                + ")")
                        .values(
                                it.id(),
                                it.story(),
                                it.lang(),
                                it.translationOf(),
                                slug,
                                "published",
                                1)
                        .values(it.publishedAt(), it.publishedAt(), it.updatedAt(), 1, html);
        content(working, it);
        Rows published =
                rows("published_article (id, story, lang, translation_of, slug, revision, body_html,"
                                + " body_blocks, body_markdown, body_text, word_count, published_at,"
                                + " updated_at, "
                                + CONTENT
                                + ")")
                        .values(it.id(), it.story(), it.lang(), it.translationOf(), slug, 1, html)
                        .values(blocks(it.body()), text, text, text.split("\\s+").length)
                        .values(it.publishedAt(), it.updatedAt());
        content(published, it);
        Rows revision =
                rows("article_revision (id, article_id, revision, kind, at, lang, slug, body, "
                                + CONTENT
                                + ")")
                        .values(
                                it.id(),
                                it.id(),
                                1,
                                "publication",
                                it.publishedAt(),
                                it.lang(),
                                slug,
                                html);
        content(revision, it);
        rows("taken_slug (kind, slug, subject_id)").values("article", slug, it.id()).end();
        links("author", it.id(), it.authors());
        links("region", it.id(), it.regions());
        links("tag", it.id(), it.tags());
    }

    void add(Terms terms) {
        for (Terms.Row section : terms.sections()) {
            term("section (id, slug, names, parent_id)", "section", section)
                    .value(section.parent())
                    .end();
        }
        for (Terms.Row tag : terms.tags()) {
            term("tag (id, slug, names, kind)", "tag", tag).value("topic").end();
        }
        for (Terms.Row author : terms.authors()) {
            term("author (id, slug, names)", "author", author).end();
        }
    }

    /**
     * Writes everything in one transaction, past triggers and foreign keys: what is here is
     * consistent.
     */
    void copy(Connection connection) throws SQLException, IOException {
        connection.setAutoCommit(false);
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (Map.Entry<String, Rows> table : tables.entrySet()) {
            copy.copyIn(
                    "copy " + table.getKey() + " from stdin",
                    new StringReader(table.getValue().toString()));
        }
        connection.commit();
    }

    private Rows term(String table, String kind, Terms.Row term) {
        rows("taken_slug (kind, slug, subject_id)").values(kind, term.slug(), term.id()).end();
        return rows(table).values(term.id(), term.slug(), term.names());
    }

    private void links(String kind, UUID article, Set<UUID> terms) {
        for (UUID term : terms) {
            for (String table : List.of("article_", "published_")) {
                rows(table + kind + " (article_id, " + kind + "_id)").values(article, term).end();
            }
        }
    }

    private static void content(Rows rows, Story.Article it) {
        rows.values(it.title(), it.kicker(), it.summary(), it.section())
                .array(it.authors())
                .array(it.regions())
                .array(it.tags())
                .values("[]", it.access(), RIGHTS)
                .end();
    }

    private static String blocks(List<String> body) {
        return body.stream()
                .map(
                        text ->
                                "{\"type\":\"paragraph\",\"level\":null,\"id\":null,\"html\":\"<p>"
                                        + text
                                        + "</p>\",\"text\":\""
                                        + text
                                        + "\",\"items\":null,\"image\":null,"
                                        + "\"lang\":null,\"dir\":null}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String joined(List<String> body, String begin, String between, String end) {
        return body.stream().collect(Collectors.joining(between, begin, end));
    }

    private Rows rows(String table) {
        return tables.computeIfAbsent(table, name -> new Rows());
    }
}
