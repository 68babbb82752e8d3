package press.harmattan.article.item;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class ResolveTest {
    @Inject Given given;

    private GivenArticle rain;

    @BeforeEach
    void an_article_that_came_from_elsewhere() {
        given.nothing();
        rain =
                given.published("مطر")
                        .readAt("https://old-site.example/2019/rain")
                        .readAt("https://old-site.example/?p=42")
                        .save();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://old-site.example/?p=42",
                "http://www.old-site.example/?p=42#comments",
                "https://old-site.example/2019/rain/",
                "https://OLD-SITE.example:443/2019/./rain?utm_source=mail"
            })
    void a_former_url_leads_to_the_article_however_it_is_spelt(String url) {
        assertEquals("/v1/articles/مطر", target(get("/v1/resolve", "url", url)));
    }

    @Test
    void the_public_url_leads_to_the_article() {
        String url = read("/v1/articles/مطر").getString("url");
        assertEquals("/v1/articles/مطر", target(get("/v1/resolve", "url", url)));
    }

    @Test
    void the_public_url_leads_to_the_article_however_it_is_spelt() {
        String url = read("/v1/articles/مطر").getString("url");
        for (String spelling :
                List.of(
                        url.replace("http://", "https://"),
                        url.replace("http://", "HTTP://www."),
                        url + "#comments",
                        url + "/",
                        url + "?utm_source=mail&fbclid=x")) {
            assertEquals("/v1/articles/مطر", target(get("/v1/resolve", "url", spelling)), spelling);
        }
    }

    @Test
    void a_former_url_may_look_like_one_of_today() {
        String url = read("/v1/articles/مطر").getString("url");
        String former = url.replaceFirst("[^/]+$", "before.html");
        given.published("flood").readAt(former).readAt(url).save();
        assertEquals("/v1/articles/flood", target(get("/v1/resolve", "url", former)));
        assertEquals("/v1/articles/مطر", target(get("/v1/resolve", "url", url)));
    }

    @Test
    void the_url_of_the_api_leads_to_the_article() {
        String base = read("/v1/articles/مطر").getString("url").replaceFirst("/v1/.*", "");
        assertEquals(
                "/v1/articles/مطر",
                target(get("/v1/resolve", "url", base + "/v1/articles/" + rain.id())));
        assertEquals(
                "/v1/articles/مطر",
                target(get("/v1/resolve", "url", base + "/v1/articles/%D9%85%D8%B7%D8%B1")));
    }

    @Test
    void urls_follow_a_new_slug() {
        String url = read("/v1/articles/مطر").getString("url");
        rain.renamed("rain").save();
        assertEquals("/v1/articles/rain", target(get("/v1/resolve", "url", url)));
        assertEquals(
                "/v1/articles/rain",
                target(get("/v1/resolve", "url", "https://old-site.example/?p=42")));
    }

    @Test
    void a_retracted_article_is_gone_here_too() {
        rain.retracted("Wrong.").save();
        assertEquals(410, get("/v1/resolve", "url", "https://old-site.example/?p=42").statusCode());
    }

    @Test
    void an_unpublished_article_is_not_found_here_either() {
        rain.unpublished().save();
        assertEquals(404, get("/v1/resolve", "url", "https://old-site.example/?p=42").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "https://old-site.example/?p=43",
                "https://old-site.example.evil.example/?p=42",
                "nonsense",
                "javascript:alert(1)",
                "http://",
                "http://localhost:8080/v1/articles/%zz",
                "http://localhost:8080/v1/articles/%zz.html",
                "http://localhost:8080/v1/articles/%FF.html",
                "http://localhost:8080/v1/articles/nothing.html",
                "مطر"
            })
    void an_unknown_url_is_not_found(String url) {
        assertEquals(404, get("/v1/resolve", "url", url).statusCode());
    }

    @Test
    void a_url_is_needed() {
        assertEquals(List.of("url"), refused("/v1/resolve"));
        assertEquals(List.of("url"), refused("/v1/resolve", "url", ""));
        assertEquals(
                List.of("url"),
                refused("/v1/resolve", "url", "https://x.example/" + "a".repeat(2048)));
    }

    private static String target(Response moved) {
        assertEquals(308, moved.statusCode(), moved::asString);
        return URLDecoder.decode(
                moved.header("Location").replaceFirst("^http://localhost:[0-9]+", ""), UTF_8);
    }
}
