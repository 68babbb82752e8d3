package press.harmattan.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;

@QuarkusTest
class ArticleViewsTest {
    private static final Set<String> HEADLINE =
            Set.of(
                    "id",
                    "slug",
                    "url",
                    "lang",
                    "dir",
                    "story",
                    "fallback",
                    "title",
                    "publishedAt",
                    "updatedAt",
                    "revision",
                    "access",
                    "bodyWithheld");
    private static final Set<String> CARD =
            with(
                    HEADLINE,
                    "kicker",
                    "summary",
                    "image",
                    "section",
                    "authors",
                    "regions",
                    "tags",
                    "wordCount",
                    "readingMinutes");
    private static final Set<String> FULL =
            with(
                    CARD,
                    "translationOf",
                    "correctedAt",
                    "body",
                    "sources",
                    "rights",
                    "translations",
                    "corrections",
                    "comments",
                    "related");

    @Inject Given given;

    @BeforeEach
    void one_bare_article() {
        given.nothing();
        given.published("bare").save();
    }

    @Test
    void each_view_has_exactly_its_keys() {
        assertEquals(HEADLINE, keys("view", "headline"));
        assertEquals(CARD, keys("view", "card"));
        assertEquals(FULL, keys("view", "full"));
    }

    @Test
    void a_list_tells_cards_and_an_item_everything() {
        assertEquals(CARD, keys());
        assertEquals(FULL, read("/v1/articles/bare").getMap("$").keySet());
        assertEquals(HEADLINE, read("/v1/articles/bare", "view", "headline").getMap("$").keySet());
        assertEquals(CARD, read("/v1/articles/bare", "view", "card").getMap("$").keySet());
    }

    @Test
    void an_article_of_which_nothing_is_known_has_nulls_and_empty_lists() {
        Map<String, Object> bare = read("/v1/articles/bare").getMap("$");
        for (String key :
                List.of("translationOf", "kicker", "summary", "image", "section", "correctedAt")) {
            assertNull(bare.get(key), key);
        }
        for (String key :
                List.of("authors", "regions", "tags", "sources", "translations", "corrections")) {
            assertEquals(List.of(), bare.get(key), key);
        }
        assertEquals(
                Set.of("licence", "holder", "creditLine", "terms", "syndication", "expiresAt"),
                read("/v1/articles/bare").getMap("rights").keySet());
    }

    @Test
    void the_parts_of_an_article_have_every_key_too() {
        given.section("economy").save();
        given.author("amina").save();
        given.published("whole")
                .section("economy")
                .in("bamako")
                .tagged("farming")
                .by("amina")
                .source("A report")
                .save();
        var whole = read("/v1/articles/whole");
        assertEquals(Set.of("slug", "name", "lang", "dir"), whole.getMap("section").keySet());
        assertEquals(
                Set.of(
                        "id",
                        "slug",
                        "url",
                        "name",
                        "lang",
                        "dir",
                        "role",
                        "bio",
                        "bioHtml",
                        "portrait",
                        "links"),
                whole.getMap("authors[0]").keySet());
        assertEquals(List.of(), whole.getList("authors[0].links"));
        assertEquals(
                Set.of("slug", "name", "lang", "dir", "code", "path"),
                whole.getMap("regions[0]").keySet());
        assertEquals(List.of("mali"), whole.getList("regions[0].path.slug"));
        assertEquals(
                Set.of("slug", "name", "lang", "dir", "kind"), whole.getMap("tags[0]").keySet());
        assertEquals(Set.of("label", "url", "kind"), whole.getMap("sources[0]").keySet());
        assertEquals(
                Set.of("format", "html", "blocks", "markdown", "text"),
                whole.getMap("body").keySet());
    }

    @Test
    void a_card_tells_who_wrote_it_and_no_more() {
        given.author("amina").bio("en", "<p>Long.</p>").save();
        given.published("signed").by("amina").save();
        assertEquals(
                Set.of("id", "slug", "url", "name", "lang", "dir"),
                read("/v1/articles", "author", "amina").getMap("data[0].authors[0]").keySet());
    }

    @Test
    void fields_are_exactly_those_and_what_governs_the_text() {
        assertEquals(Set.of("id", "lang", "dir", "title"), keys("fields", "title"));
        assertEquals(Set.of("id", "lang", "dir"), keys("fields", "id"));
        assertEquals(
                Set.of("id", "lang", "dir", "corrections", "rights"),
                keys("fields", "corrections,rights"));
    }

    @Test
    void a_dot_leads_into_lists_and_objects() {
        given.author("amina").save();
        given.published("signed").by("amina").in("bamako").save();
        var answer =
                read("/v1/articles/signed", "fields", "authors.name,regions.path.slug,body.html");
        assertEquals(
                Set.of("id", "lang", "dir", "authors", "regions", "body"),
                answer.getMap("$").keySet());
        assertEquals(Map.of("name", "amina"), answer.getMap("authors[0]"));
        assertEquals(Map.of("path", List.of(Map.of("slug", "mali"))), answer.getMap("regions[0]"));
        assertEquals(Map.of("html", "<p>Body.</p>"), answer.getMap("body"));
    }

    @Test
    void a_selected_list_is_there_when_it_is_empty() {
        var answer = read("/v1/articles", "fields", "authors.name,image.url,section.name");
        assertEquals(List.of(), answer.getList("data[0].authors"));
        assertEquals(
                Set.of("id", "lang", "dir", "authors", "image", "section"),
                answer.getMap("data[0]").keySet());
        assertNull(answer.get("data[0].image"));
    }

    @Test
    void fields_leave_the_page_and_the_query_whole() {
        var answer = read("/v1/articles", "fields", "title");
        assertEquals(Set.of("data", "page", "query", "facets"), answer.getMap("$").keySet());
        assertEquals(Set.of("limit", "next", "prev", "total"), answer.getMap("page").keySet());
        assertEquals(List.of("title"), answer.getList("query.fields"));
        assertNull(answer.get("query.view"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "title.x", "authors.email", "body.html.x", "Title", "$", "*"})
    void an_unknown_field_is_refused_and_named(String field) {
        for (String path : List.of("/v1/articles", "/v1/articles/bare")) {
            assertEquals(List.of("fields"), refused(path, "fields", field));
            assertTrue(
                    get(path, "fields", field)
                            .jsonPath()
                            .getString("errors[0].detail")
                            .contains(field));
        }
    }

    @Test
    void view_and_fields_exclude_each_other() {
        assertEquals(List.of("fields"), refused("/v1/articles", "view", "card", "fields", "title"));
        assertEquals(
                List.of("fields"), refused("/v1/articles/bare", "view", "full", "fields", "title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Full", "all", "card,full"})
    void an_unknown_view_is_refused_with_those_there_are(String view) {
        assertEquals(List.of("view"), refused("/v1/articles", "view", view));
        assertEquals(
                List.of("headline", "card", "full"),
                get("/v1/articles", "view", view).jsonPath().getList("errors[0].allowed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "blocks", "markdown", "text"})
    void a_body_comes_in_the_format_that_was_asked_for_and_in_no_other(String format) {
        given.published("long").body("<h2>Rain</h2><p>It <em>rained</em>.</p>").save();
        Map<String, Object> expected =
                Map.of(
                        "html", "<h2 id=\"rain\">Rain</h2><p>It <em>rained</em>.</p>",
                        "markdown", "## Rain\n\nIt *rained*.",
                        "text", "Rain\n\nIt rained.");
        for (var answer :
                List.of(
                        read("/v1/articles/long", "body", format),
                        read("/v1/articles", "view", "full", "body", format))) {
            String at = answer.get("data") == null ? "body" : "data[0].body";
            assertEquals(format, answer.getString(at + ".format"));
            for (String key : List.of("html", "markdown", "text")) {
                Object told = answer.get(at + "." + key);
                assertEquals(key.equals(format) ? expected.get(key) : null, strip(told), key);
            }
            if (format.equals("blocks")) {
                assertEquals(List.of("heading", "paragraph"), answer.getList(at + ".blocks.type"));
                assertEquals(
                        Set.of(
                                "type", "level", "id", "html", "text", "items", "image", "lang",
                                "dir"),
                        answer.getMap(at + ".blocks[0]").keySet());
            } else {
                assertNull(answer.get(at + ".blocks"));
            }
        }
    }

    @Test
    void html_is_the_format_of_a_body_when_none_was_asked_for() {
        assertEquals("html", read("/v1/articles/bare").getString("body.format"));
        assertEquals("html", read("/v1/articles").getString("query.body"));
    }

    @Test
    void an_unknown_format_is_refused() {
        assertEquals(List.of("body"), refused("/v1/articles/bare", "body", "docx"));
        assertEquals(List.of("body"), refused("/v1/articles", "body", "HTML"));
    }

    private static Set<String> keys(Object... parameters) {
        return read("/v1/articles", parameters).<String, Object>getMap("data[0]").keySet();
    }

    private static Object strip(Object text) {
        return text instanceof String string ? string.strip() : text;
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
