package press.harmattan.sitemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;
import press.harmattan.published.Access;

@QuarkusTest
class SitemapTest {
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    /** More than the time that a case may take. */
    private static final Duration MARGIN = Duration.ofMinutes(10);

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void news_are_of_the_last_two_days_newest_first() {
        Instant now = Instant.now();
        given.published("old").at(now.minus(TWO_DAYS).minusSeconds(1).toString()).save();
        given.published("almost-old").at(now.minus(TWO_DAYS).plus(MARGIN).toString()).save();
        given.published("مطر").lang("ar-TD").title("مطر").at(now.minus(MARGIN).toString()).save();
        Sitemap news = Sitemap.read("/sitemap-news.xml");
        assertEquals(List.of(url("مطر"), url("almost-old")), news.paths("/urlset/url/loc"));
        assertEquals(List.of("مطر", "almost-old"), news.texts("//title"));
        assertEquals(List.of("Harmattan", "Harmattan"), news.texts("//publication/name"));
        assertEquals(List.of("ar", "en"), news.texts("//publication/language"));
        assertEquals(
                read("/v1/articles").getList("data.publishedAt").subList(0, 2),
                news.texts("//publication_date"));
    }

    @Test
    void an_old_article_that_was_published_again_is_no_news() {
        Instant now = Instant.now();
        given.published("old")
                .at(now.minus(TWO_DAYS).minus(MARGIN).toString())
                .updatedAt(now.minus(MARGIN).toString())
                .save();
        assertEquals(List.of(), Sitemap.read("/sitemap-news.xml").paths("//loc"));
    }

    @Test
    void news_are_a_thousand_at_most() {
        Instant first = Instant.now().minus(Duration.ofHours(10));
        GivenArticle rain = given.published("rain").at(first.toString()).save();
        given.copies(rain, 999);
        List<String> all = Sitemap.read("/sitemap-news.xml").paths("//loc");
        assertEquals(1_000, all.size());
        assertEquals(url("rain"), all.get(999));
        given.published("newest").at(first.plus(Duration.ofHours(1)).toString()).save();
        List<String> newest = Sitemap.read("/sitemap-news.xml").paths("//loc");
        assertEquals(1_000, newest.size());
        assertEquals(url("newest"), newest.get(0));
        assertEquals(all.subList(0, 999), newest.subList(1, 1_000));
    }

    @Test
    void a_newsroom_without_articles_has_valid_sitemaps() {
        assertEquals(List.of(), Sitemap.read("/sitemap-news.xml").paths("//loc"));
        assertEquals(List.of(), Sitemap.read("/sitemap.xml").paths("//loc"));
    }

    @Test
    void the_index_has_each_month_with_its_newest_change() {
        given.published("a").at("2026-08-31T23:59:59.999Z").save();
        given.published("b").at("2026-09-01T00:00:00Z").updatedAt("2026-10-05T00:00:00Z").save();
        given.published("c").at("2026-09-30T23:59:59Z").save();
        given.published("d").at("2025-09-15T12:00:00Z").save();
        Sitemap index = Sitemap.read("/sitemap.xml");
        assertEquals(
                List.of(path("2026-09"), path("2026-08"), path("2025-09")), index.paths("//loc"));
        assertEquals(
                List.of("2026-10-05T00:00:00Z", "2026-08-31T23:59:59.999Z", "2025-09-15T12:00:00Z"),
                index.texts("//lastmod"));
        assertEquals(List.of(url("b"), url("c")), month("2026-09").paths("//loc"));
        assertEquals(
                List.of("2026-10-05T00:00:00Z", "2026-09-30T23:59:59Z"),
                month("2026-09").texts("//lastmod"));
        assertEquals(List.of(url("a")), month("2026-08").paths("//loc"));
    }

    @Test
    void every_version_of_a_story_names_all_of_them() {
        GivenArticle rain = given.published("rain").at("2026-09-01T10:00:00Z").save();
        given.published("مطر").lang("ar").translated(rain).at("2026-10-01T10:00:00Z").save();
        given.published("alone").at("2026-09-02T10:00:00Z").save();
        Sitemap september = month("2026-09");
        assertEquals(List.of("ar", "en"), september.texts("//link/@hreflang"));
        assertEquals(List.of(url("مطر"), url("rain")), september.paths("//link/@href"));
        assertEquals(2, september.texts("/urlset/url[1]/link/@rel").size());
        assertEquals(List.of(url("مطر"), url("rain")), month("2026-10").paths("//link/@href"));
    }

    @Test
    void search_engines_are_told_of_what_readers_see_whatever_its_access() {
        String soon = Instant.now().minus(MARGIN).toString();
        given.published("kept").access(Access.partner).at(soon).save();
        given.published("gone").at(soon).retracted("Wrong.").save();
        given.published("taken-back").at(soon).unpublished().save();
        given.draft("plan").at(soon).save();
        assertEquals(List.of(url("kept")), Sitemap.read("/sitemap-news.xml").paths("//loc"));
        assertEquals(List.of(url("kept")), month(soon.substring(0, 7)).paths("//loc"));
    }

    @Test
    void a_month_of_many_articles_has_numbered_parts() {
        GivenArticle rain = given.published("rain").at("2026-09-01T10:00:00Z").save();
        given.copies(rain, 9_999);
        assertEquals(List.of(path("2026-09")), Sitemap.read("/sitemap.xml").paths("//loc"));
        assertEquals(404, get("/sitemap-2026-09-2.xml").statusCode());
        given.published("last").at("2026-09-30T10:00:00Z").save();
        Sitemap index = Sitemap.read("/sitemap.xml");
        assertEquals(List.of(path("2026-09"), path("2026-09-2")), index.paths("//loc"));
        assertEquals(
                List.of("2026-09-30T10:00:00Z", "2026-09-30T10:00:00Z"), index.texts("//lastmod"));
        List<String> first = month("2026-09").paths("//loc");
        assertEquals(10_000, first.size());
        assertEquals(
                IntStream.range(0, 10_000)
                        .mapToObj(i -> url(i == 0 ? "rain" : "rain-" + i))
                        .toList(),
                first);
        assertEquals(List.of(url("last")), month("2026-09-2").paths("//loc"));
    }

    @Test
    void a_sitemap_costs_one_or_two_statements() {
        given.published("rain").at("2026-09-01T10:00:00Z").save();
        assertEquals(1, Statements.of(() -> get("/sitemap-news.xml")));
        assertEquals(1, Statements.of(() -> get("/sitemap.xml")));
        assertEquals(2, Statements.of(() -> get("/sitemap-2026-09.xml")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemap-2026-08.xml",
                "/sitemap-2026-09-2.xml",
                "/sitemap-2026-09-1.xml",
                "/sitemap-2026-09-01.xml",
                "/sitemap-2026-09-.xml",
                "/sitemap-2026-09-9999.xml",
                "/sitemap-2026-13.xml",
                "/sitemap-2026-00.xml",
                "/sitemap-2026-9.xml",
                "/sitemap-0000-01.xml",
                "/sitemap-9999-12.xml",
                "/sitemap-.xml",
                "/sitemap-%D9%A2.xml",
                "/sitemap-2026-09.xml/",
                "/Sitemap.xml",
                "/sitemap-index.xml",
                "/v1/sitemap.xml"
            })
    void a_month_without_articles_or_of_another_spelling_is_nothing(String path) {
        given.published("rain").at("2026-09-01T10:00:00Z").save();
        Response missing = request().get(path);
        assertEquals(404, missing.statusCode());
        assertEquals("application/problem+json", missing.contentType());
    }

    @Test
    void hostile_titles_are_text() {
        String title = "<a>]]>\u0007\u202e&amp;\uffff \ud83c\udf3e \"مطر\"";
        given.published("bad").title(title).at(Instant.now().minus(MARGIN).toString()).save();
        assertEquals(
                List.of("<a>]]>&amp; \ud83c\udf3e \"مطر\""),
                Sitemap.read("/sitemap-news.xml").texts("//title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml", "/sitemap-news.xml", "/sitemap-2026-09.xml"})
    void a_sitemap_is_a_public_document_like_any_other(String path) {
        given.published("rain").at("2026-09-01T10:00:00Z").save();
        Response first = request().accept("image/png").get(path);
        assertEquals(200, first.statusCode());
        assertEquals("application/xml;charset=UTF-8", first.contentType());
        assertEquals("*", first.header("Access-Control-Allow-Origin"));
        assertEquals("nosniff", first.header("X-Content-Type-Options"));
        assertTrue(first.header("Cache-Control").startsWith("public, "));
        assertEquals(
                304,
                request().header("If-None-Match", first.header("ETag")).get(path).statusCode());
        Response head = request().head(path);
        assertEquals(first.header("ETag"), head.header("ETag"));
        assertEquals(0, head.asByteArray().length);
        assertEquals("GET, HEAD, OPTIONS", request().options(path).header("Allow"));
        assertEquals(405, request().post(path).statusCode());
        assertEquals(List.of("lang"), refused(path, "lang", "fr"));
        assertEquals(200, request().get(path + "?utm_source=a").statusCode());
    }

    private static Sitemap month(String month) {
        return Sitemap.read("/sitemap-" + month + ".xml");
    }

    private static String path(String month) {
        return "/sitemap-" + month + ".xml";
    }

    private static String url(String slug) {
        return Api.path("/v1/articles/" + slug + ".html");
    }
}
