package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.image.Image;
import press.harmattan.importer.SampleNewsroom;

@QuarkusTest
class HtmlPageTest {
    @Inject Given given;
    @Inject SampleNewsroom newsroom;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void a_page_says_everything_in_the_articles_language_and_direction() {
        given.author("amina").named("ar", "أمينة").named("fr", "Amina").save();
        given.published("مطر")
                .lang("ar")
                .kicker("طقس")
                .title("مطر")
                .summary("نزل المطر.")
                .by("amina")
                .at("2026-09-01T10:00:00Z")
                .image(image())
                .body("<p>نزل.</p>")
                .source("دفتر", "https://a.example/")
                .corrected("العمق.")
                .save();
        Document page = page("مطر");
        assertEquals("ar", page.expectFirst("html").attr("lang"));
        assertEquals("rtl", page.expectFirst("html").attr("dir"));
        assertEquals("مطر", page.title());
        assertEquals("نزل المطر.", page.expectFirst("meta[name=description]").attr("content"));
        assertEquals(
                List.of(
                        "طقس",
                        "نزل المطر.",
                        "بقلم أمينة",
                        "تاريخ النشر: 1 سبتمبر 2026 في 10:00 UTC"
                                + " آخر تحديث: 1 سبتمبر 2026 في 10:10 UTC"),
                page.select("header p").eachText());
        assertEquals(
                List.of("2026-09-01T10:00:00Z", "2026-09-01T10:10:00Z"),
                page.select("header time").eachAttr("datetime"));
        assertEquals("https://images.example/a.jpg", page.expectFirst("figure img").attr("src"));
        assertEquals("A field", page.expectFirst("figure img").attr("alt"));
        assertEquals(
                List.of("At dawn", "A. Photographer"), page.select("figcaption div").eachText());
        assertEquals("<p>نزل.</p>", page.expectFirst("article > div").html());
        assertEquals(
                "تصويب (1 سبتمبر 2026 في 10:10 UTC): العمق.", page.expectFirst("aside p").text());
        assertEquals("دفتر", page.expectFirst("aside li a[href=https://a.example/]").text());
    }

    @Test
    void a_name_in_another_language_says_so() {
        given.author("amina").named("fr", "Amina").save();
        given.published("مطر").lang("ar").by("amina").save();
        var name = page("مطر").expectFirst("header bdi");
        assertEquals("fr", name.attr("lang"));
        assertEquals("ltr", name.attr("dir"));
    }

    @Test
    void words_that_are_not_the_articles_say_their_language() {
        given.published("ruwa").lang("ha").save();
        var published = page("ruwa").expectFirst("header span");
        assertEquals("Published:", published.text());
        assertEquals("en", published.attr("lang"));
    }

    @Test
    void a_page_leads_to_the_other_languages_and_to_its_data() {
        GivenArticle rain = given.published("rain").save();
        given.published("pluie").lang("fr").title("Pluie").translated(rain).save();
        given.published("مطر").lang("ar").title("مطر").translated(rain).save();
        Document page = page("pluie");
        assertEquals(
                List.of("fr", "ar", "en"),
                page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"));
        assertEquals(
                read("/v1/articles/pluie").getList("translations.url"),
                page.select("link[rel=alternate][hreflang]").eachAttr("href").subList(1, 3));
        assertEquals(
                read("/v1/articles/pluie").getString("url"),
                page.expectFirst("link[rel=canonical]").attr("href"));
        assertTrue(
                page.expectFirst("link[type=application/ld+json]")
                        .attr("href")
                        .endsWith("/v1/articles/pluie.jsonld"));
        var arabic = page.expectFirst("footer a[hreflang=ar]");
        assertEquals("مطر", arabic.text());
        assertEquals("rtl", arabic.attr("dir"));
    }

    @Test
    void only_its_own_style_and_pictures_are_loaded() throws Exception {
        given.published("rain").save();
        Response response = get("/v1/articles/rain.html");
        String style = Jsoup.parse(response.asString()).expectFirst("style").data();
        String hash =
                Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(style.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                List.of(
                        "default-src 'none'; img-src http: https:; style-src 'sha256-"
                                + hash
                                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
                response.headers().getValues("Content-Security-Policy"));
    }

    @Test
    void without_a_frontend_it_is_the_page_that_search_engines_find() {
        given.published("rain").save();
        Response response = get("/v1/articles/rain.html");
        assertNull(response.header("X-Robots-Tag"));
        assertEquals(
                "<" + read("/v1/articles/rain").getString("url") + ">; rel=\"canonical\"",
                response.header("Link"));
    }

    @Test
    void the_body_of_every_sample_article_stands_in_its_page_as_it_is() throws IOException {
        newsroom.open();
        int checked = 0;
        for (String id : read("/v1/articles", "limit", 100).<String>getList("data.id")) {
            String body = read("/v1/articles/" + id).getString("body.html");
            if (body != null) {
                assertTrue(Forms.read(id, ".html").contains("<div>" + body + "</div>"), id);
                checked++;
            }
        }
        assertTrue(checked > 50, checked + " articles");
    }

    private static Document page(String slug) {
        return Jsoup.parse(Forms.read(slug, ".html"));
    }

    static Image image() {
        return new Image(
                "https://images.example/a.jpg",
                "image/jpeg",
                1600,
                900,
                1000L,
                "A field",
                "At dawn",
                "A. Photographer",
                null,
                List.of());
    }
}
