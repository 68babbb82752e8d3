package press.harmattan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.published.Access;

/**
 * A word that stands wherever readers do not look, and one that they see: search tells nothing of
 * the first, in no way that it has of telling.
 */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenWordsTest {
    private static final String SECRET = "quorvexal";
    private static final String FORMER = "drusbalen";
    private static final String SEEN = "meltriban";
    private static final String FACETS = "section,tag,region,author,lang,year";

    /** It says more often what others may not read, and is older than the one that does not. */
    private static final String MUCH = "<p>" + (SEEN + " " + SECRET + " ").repeat(40) + "</p>";

    @Inject Given given;

    @BeforeAll
    void secrets_in_every_hidden_place() {
        given.nothing();
        GivenArticle withheld =
                given.published("withheld")
                        .title(SEEN + " title")
                        .kicker(SEEN + " kicker")
                        .summary(SEEN + " summary")
                        .body(MUCH)
                        .source(SECRET)
                        .access(Access.partner)
                        .section("economy")
                        .tagged("water")
                        .in("mopti")
                        .by("amina")
                        .at("2026-06-01T00:00:00Z");
        GivenArticle registered =
                given.published("registered")
                        .title(SEEN + " title")
                        .kicker(SEEN + " kicker")
                        .summary(SEEN + " summary")
                        .body("<p>Nothing of it.</p>")
                        .access(Access.registered)
                        .section("economy")
                        .tagged("water")
                        .in("mopti")
                        .by("amina")
                        .at("2026-07-01T00:00:00Z");
        GivenArticle draft = secret(given.draft("draft"));
        GivenArticle translation = secret(given.draft("translation")).lang("fr").story(withheld);
        GivenArticle unpublished = secret(given.published("unpublished")).unpublished();
        GivenArticle retracted = secret(given.published("retracted")).retracted("Reason " + SECRET);
        GivenArticle reworked =
                given.published("reworked")
                        .title("As published")
                        .body("<p>Plain words.</p>")
                        .at("2026-01-01T00:00:00Z");
        GivenArticle rewritten =
                given.published("rewritten")
                        .title("Former " + FORMER)
                        .body("<p>" + FORMER + "</p>")
                        .at("2026-01-02T00:00:00Z");
        given.save(
                List.of(
                        withheld,
                        registered,
                        draft,
                        translation,
                        unpublished,
                        retracted,
                        reworked,
                        rewritten));
        reworked.reworked("Title " + SECRET, "<p>" + SECRET + "</p>").save();
        rewritten.title("Since then").body("<p>Other words.</p>").updated().save();
    }

    private static GivenArticle secret(GivenArticle article) {
        return article.title("Title " + SECRET)
                .kicker("Kicker " + SECRET)
                .summary("Summary " + SECRET)
                .body("<h2>Body " + SECRET + "</h2>")
                .source("Source " + SECRET)
                .section("economy")
                .tagged("water")
                .in("mopti")
                .by("amina");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECRET,
                FORMER,
                SEEN + " " + SECRET,
                "\"" + SEEN + " " + SECRET + "\"",
                "title " + SECRET,
                SECRET + " OR " + FORMER
            })
    void hidden_words_find_nothing_and_count_nothing(String q) {
        for (String sort : List.of("relevance", "newest", "oldest", "updated")) {
            JsonPath found =
                    read(
                            "/v1/articles",
                            "q",
                            q,
                            "sort",
                            sort,
                            "facets",
                            FACETS,
                            "total",
                            "exact",
                            "highlight",
                            "true");
            assertEquals(List.of(), found.getList("data"), sort);
            assertEquals(0, found.getInt("page.total"), sort);
            Map<String, List<?>> facets = found.getMap("facets");
            assertEquals(FACETS.split(",").length, facets.size());
            facets.forEach((facet, counts) -> assertEquals(List.of(), counts, facet));
        }
        for (String form : List.of("rss", "atom", "feed.json")) {
            String feed = get("/v1/articles." + form, "q", q).asString();
            assertFalse(feed.contains("/v1/articles/"), feed);
        }
    }

    @Test
    void to_leave_hidden_words_out_leaves_nothing_out() {
        List<String> seen = articles("q", SEEN);
        assertEquals(seen, articles("q", SEEN + " -" + SECRET));
        assertEquals(seen, articles("q", SEEN + " OR " + SECRET));
    }

    @Test
    void the_words_of_a_card_find_it_and_are_counted() {
        JsonPath found =
                read("/v1/articles", "q", SEEN, "facets", FACETS, "total", "exact", "view", "full");
        assertEquals(List.of("registered", "withheld"), found.getList("data.slug"));
        assertEquals(List.of(true, true), found.getList("data.bodyWithheld"));
        assertEquals(2, found.getInt("page.total"));
        for (String facet : List.of("section", "tag", "author", "lang", "year")) {
            assertEquals(List.of(2), found.getList("facets." + facet + ".articleCount"), facet);
        }
        assertFalse(found.prettify().contains(SECRET));
    }

    /** Both have the same card, so the newer comes first, whatever their bodies say. */
    @Test
    void words_of_a_withheld_body_weigh_nothing() {
        assertEquals(List.of("registered", "withheld"), articles("q", SEEN));
        assertEquals(List.of("registered", "withheld"), articles("q", SEEN + " title"));
        assertEquals(List.of("registered", "withheld"), articles("q", SEEN + " OR " + SECRET));
        assertEquals(List.of("registered", "withheld"), articles("q", "\"" + SEEN + " summary\""));
    }

    @Test
    void nothing_of_a_withheld_body_is_marked() {
        JsonPath marked = read("/v1/articles", "q", SEEN + " OR " + SECRET, "highlight", "true");
        assertEquals(
                "<mark>" + SEEN + "</mark> title", marked.getString("data[0].highlights.title"));
        assertEquals(List.of(List.of(), List.of()), marked.getList("data.highlights.body"));
        assertFalse(marked.getString("data").contains(SECRET));
    }

    @Test
    void hidden_titles_are_not_suggested() {
        for (String begun : List.of(SECRET, "quorv", "title quor", "quorvxal", FORMER, "drusb")) {
            assertEquals(List.of(), slugs("/v1/suggest", "q", begun), begun);
        }
        assertEquals(List.of("registered", "withheld"), slugs("/v1/suggest", "q", "meltr"));
        assertEquals(List.of("reworked"), slugs("/v1/suggest", "q", "as publ"));
        assertEquals(List.of("rewritten"), slugs("/v1/suggest", "q", "since th"));
    }

    @Test
    void what_is_hidden_is_related_to_nothing() {
        String path = "/v1/articles/withheld/related";
        assertEquals(List.of("registered"), slugs(path));
        assertFalse(get(path).asString().contains(SECRET));
        String whole = get("/v1/articles/withheld", "include", "related").asString();
        assertFalse(whole.contains(SECRET));
        for (String slug : List.of("draft", "translation", "unpublished", "retracted")) {
            int status = get("/v1/articles/" + slug + "/related").statusCode();
            assertTrue(status == 404 || status == 410, slug + " " + status);
        }
    }

    @Test
    void an_article_takes_its_words_along_when_it_goes() {
        GivenArticle article =
                given.published("goes")
                        .title("Vanishing zirbolat")
                        .body("<p>Prandoquil inside.</p>")
                        .at("2026-02-01T00:00:00Z")
                        .save();
        assertEquals(List.of("goes"), articles("q", "prandoquil"));
        assertEquals(List.of("goes"), slugs("/v1/suggest", "q", "zirb"));
        article.access(Access.partner).updated().save();
        assertEquals(List.of(), articles("q", "prandoquil"));
        assertEquals(List.of("goes"), articles("q", "zirbolat"));
        article.retracted("It was wrong.").save();
        assertEquals(List.of(), articles("q", "zirbolat"));
        assertEquals(List.of(), slugs("/v1/suggest", "q", "zirb"));
        JsonPath counted = read("/v1/articles", "q", "zirbolat", "facets", "year");
        assertEquals(List.of(), counted.getList("facets.year"));
    }
}
