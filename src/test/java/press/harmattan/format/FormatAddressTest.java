package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.request;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;

@QuarkusTest
class FormatAddressTest {
    private static final String SUFFIXES = "press.harmattan.format.Forms#suffixes";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void an_article_is_found_by_id_and_by_slug(String suffix) {
        GivenArticle harvest =
                given.published("موسم-الحصاد").lang("ar").title("موسم الحصاد").save();
        Response bySlug = get("/v1/articles/موسم-الحصاد" + suffix);
        assertEquals(200, bySlug.statusCode());
        assertEquals(Forms.MEDIA_TYPES.get(suffix) + ";charset=UTF-8", bySlug.contentType());
        assertTrue(bySlug.asString().contains("موسم الحصاد"));
        assertArrayEquals(
                bySlug.asByteArray(), get("/v1/articles/" + harvest.id() + suffix).asByteArray());
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void a_former_slug_leads_to_the_new_one_in_the_same_format(String suffix) {
        given.published("old").renamed("مطر").save();
        Response moved = get("/v1/articles/old" + suffix);
        assertEquals(308, moved.statusCode());
        assertEquals("/v1/articles/مطر" + suffix, target(moved));
        assertEquals("/v1/articles/مطر" + suffix, target(get("/v1/articles/OLD" + suffix)));
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void a_retracted_article_is_gone_and_says_why(String suffix) {
        GivenArticle rain =
                given.published("old").renamed("new").retracted("It did not happen.").save();
        for (String name : List.of("old", "new", rain.id().toString())) {
            Response gone = get("/v1/articles/" + name + suffix);
            assertEquals(410, gone.statusCode(), name);
            assertEquals("It did not happen.", gone.jsonPath().getString("retraction.reason"));
        }
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void what_readers_may_not_see_is_not_found(String suffix) {
        given.draft("plan").save();
        given.published("gone").unpublished().save();
        for (String name : List.of("plan", "gone", "nothing", UUID.randomUUID().toString(), "'")) {
            Response missing = get("/v1/articles/" + name + suffix);
            assertEquals(404, missing.statusCode(), name);
            assertEquals("not-found", missing.jsonPath().getString("code"));
        }
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void an_answer_is_dated_and_not_sent_again(String suffix) {
        given.published("rain").at("2026-09-01T10:00:00Z").updatedAt("2026-09-02T10:00:00Z").save();
        Response first = get("/v1/articles/rain" + suffix);
        assertEquals("Wed, 02 Sep 2026 10:00:00 GMT", first.header("Last-Modified"));
        Response again =
                request()
                        .header("If-None-Match", first.header("ETag"))
                        .get("/v1/articles/rain" + suffix);
        assertEquals(304, again.statusCode());
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.header("Link"), again.header("Link"));
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void head_answers_what_get_does_without_the_body(String suffix) {
        given.published("old").renamed("rain").save();
        given.published("gone").retracted("Wrong.").save();
        for (String name : List.of("old", "rain", "gone", "nothing")) {
            Response get = get("/v1/articles/" + name + suffix);
            Response head = request().head("/v1/articles/" + name + suffix);
            assertEquals(get.statusCode(), head.statusCode(), name);
            assertEquals(0, head.asByteArray().length, name);
            for (String header :
                    List.of(
                            "Content-Type",
                            "ETag",
                            "Last-Modified",
                            "Link",
                            "Location",
                            "Cache-Control",
                            "Content-Security-Policy",
                            "Vary")) {
                assertEquals(get.header(header), head.header(header), name + " " + header);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void only_reading_is_allowed(String suffix) {
        String path = "/v1/articles/rain" + suffix;
        assertEquals("GET, HEAD, OPTIONS", request().options(path).header("Allow"));
        assertEquals(405, request().post(path).statusCode());
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void every_answer_leads_to_where_a_person_reads_it(String suffix) {
        given.published("مطر").save();
        Response response = get("/v1/articles/مطر" + suffix);
        String link = response.header("Link");
        assertTrue(
                link.matches(
                        "<http://localhost:[0-9]+/v1/articles/%D9%85%D8%B7%D8%B1\\.html>; rel=\"canonical\""),
                link);
    }

    @ParameterizedTest
    @MethodSource(SUFFIXES)
    void a_format_is_read_with_three_statements(String suffix) {
        given.published("rain").corrected("The depth.").in("mopti").tagged("water").save();
        get("/v1/articles/rain" + suffix);
        assertEquals(3, Statements.of(() -> get("/v1/articles/rain" + suffix)));
    }

    @Test
    void a_document_is_chosen_by_its_address_alone() {
        given.published("rain").save();
        for (String suffix : List.of(".html", ".md", ".txt", ".jsonld", ".ninjs.json")) {
            String path = "/v1/articles/rain" + suffix;
            assertEquals(200, request().accept("image/png").get(path).statusCode(), suffix);
            assertEquals(200, request().get(path + "?utm_source=a&fbclid=b").statusCode());
            assertEquals(List.of("view"), refused(path, "view", "full"));
        }
    }

    @Test
    void a_former_slug_keeps_the_query() {
        given.published("old").renamed("rain").save();
        assertEquals(
                "/v1/articles/rain.html?utm_source=a",
                target(get("/v1/articles/old.html", "utm_source", "a")));
    }

    @Test
    void another_suffix_is_nothing() {
        given.published("rain").save();
        for (String suffix : List.of(".json", ".xml", ".HTML", ".ninjs", ".html.md", ".", ".htm")) {
            assertEquals(404, get("/v1/articles/rain" + suffix).statusCode(), suffix);
        }
    }

    private static String target(Response moved) {
        assertEquals(308, moved.statusCode(), moved::asString);
        return URLDecoder.decode(
                moved.header("Location").replaceFirst("^http://localhost:[0-9]+", ""),
                StandardCharsets.UTF_8);
    }
}
