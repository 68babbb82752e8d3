package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** Where a frontend shows the articles. */
@QuarkusTest
@TestProfile(FrontendTest.Frontend.class)
class FrontendTest {
    private static final String PAGE = "https://news.example/%D8%A3/ar/2026/09/%D9%85%D8%B7%D8%B1";

    @Inject Given given;

    public static class Frontend implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "harmattan.url.article", "https://news.example/أ/{lang}/{yyyy}/{mm}/{slug}",
                    "harmattan.url.author", "https://news.example/author/{slug}",
                    "harmattan.url.site", "https://news.example/{lang}/أ",
                    "harmattan.url.api", "https://api.example",
                    "harmattan.site.name.ar", "رمل",
                    "harmattan.site.logo", "https://news.example/logo.png");
        }
    }

    @BeforeEach
    void rain() {
        given.nothing();
        given.author("amina").save();
        GivenArticle rain =
                given.published("مطر").lang("ar").by("amina").at("2026-09-01T10:00:00Z").save();
        given.published("rain").translated(rain).at("2026-09-02T10:00:00Z").save();
    }

    @Test
    void every_format_leads_to_the_page_there() {
        for (String suffix : Forms.suffixes()) {
            Response response = get("/v1/articles/مطر" + suffix);
            assertEquals("<" + PAGE + ">; rel=\"canonical\"", response.header("Link"), suffix);
            assertTrue(response.asString().contains(PAGE), suffix);
        }
    }

    @Test
    void search_engines_keep_to_the_page_there() {
        assertEquals("noindex", get("/v1/articles/مطر.html").header("X-Robots-Tag"));
        assertNull(get("/v1/articles/مطر.jsonld").header("X-Robots-Tag"));
    }

    @Test
    void a_page_links_the_author_and_its_own_data() {
        var page = Jsoup.parse(Forms.read("مطر", ".html"));
        assertEquals(
                "https://news.example/author/amina",
                page.expectFirst("a[rel=author]").attr("href"));
        assertEquals(
                "https://api.example/v1/articles/%D9%85%D8%B7%D8%B1.jsonld",
                page.expectFirst("link[type=application/ld+json]").attr("href"));
    }

    @Test
    void the_publisher_is_the_newsroom_with_its_logo() {
        var told = read("/v1/articles/مطر.jsonld");
        assertEquals("رمل", told.getString("publisher.name"));
        assertEquals("https://news.example/ar/%D8%A3", told.getString("publisher.url"));
        assertEquals("https://news.example/logo.png", told.getString("publisher.logo.url"));
        assertEquals("https://news.example/author/amina", told.getString("author[0].url"));
    }

    @Test
    void sitemaps_name_the_pages_there_and_each_other_here() {
        String month = get("/sitemap-2026-09.xml").asString();
        assertTrue(month.contains("<loc>" + PAGE + "</loc>"), month);
        assertTrue(month.contains("hreflang=\"ar\" href=\"" + PAGE + "\""), month);
        String index = get("/sitemap.xml").asString();
        assertTrue(index.contains("<loc>https://api.example/sitemap-2026-09.xml</loc>"), index);
    }
}
