package press.harmattan.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.harmattan.given.Given;
import press.harmattan.published.Access;

@QuarkusTest
class WithheldBodiesTest {
    private static final String SECRET = "zanzibarine";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @ParameterizedTest
    @EnumSource(
            value = Access.class,
            names = {"registered", "partner"})
    void the_body_and_the_sources_are_empty_in_every_format(Access access) {
        given.published("kept")
                .access(access)
                .title("Kept")
                .summary("A summary.")
                .body("<h2>" + SECRET + "</h2><p>" + SECRET + "</p>")
                .source("Document " + SECRET)
                .save();
        for (BodyFormat format : BodyFormat.values()) {
            var item = read("/v1/articles/kept", "body", format);
            assertTrue(item.getBoolean("bodyWithheld"));
            assertEquals(access.name(), item.getString("access"));
            assertEquals(format.name(), item.getString("body.format"));
            for (String key : List.of("html", "blocks", "markdown", "text")) {
                assertNull(item.get("body." + key), key);
            }
            assertEquals(List.of(), item.getList("sources"));
            for (String answer :
                    List.of(
                            get("/v1/articles/kept", "body", format).asString(),
                            get("/v1/articles/kept", "fields", "body." + format, "body", format)
                                    .asString(),
                            get("/v1/articles", "view", "full", "body", format).asString(),
                            get("/v1/articles", "fields", "body,sources.label", "body", format)
                                    .asString())) {
                assertFalse(answer.contains(SECRET), answer);
            }
        }
    }

    @Test
    void what_stands_on_the_card_is_for_everybody() {
        given.published("kept").access(Access.partner).title("Kept").summary("A summary.").save();
        var card = read("/v1/articles");
        assertEquals(List.of("Kept"), card.getList("data.title"));
        assertEquals(List.of("A summary."), card.getList("data.summary"));
        assertEquals(List.of(true), card.getList("data.bodyWithheld"));
        assertEquals(1, read("/v1/articles", "total", "exact").getInt("page.total"));
    }

    @Test
    void each_article_of_a_page_is_judged_by_itself() {
        given.published("a").body("<p>Open.</p>").save();
        given.published("b").body("<p>" + SECRET + "</p>").access(Access.registered).save();
        given.published("c").body("<p>Open.</p>").save();
        assertEquals(
                Arrays.asList("<p>Open.</p>", null, "<p>Open.</p>"),
                read("/v1/articles", "view", "full").getList("data.body.html"));
    }

    @Test
    void an_article_that_is_closed_later_is_closed_from_then_on() {
        var article = given.published("a").body("<p>Was open.</p>").save();
        article.access(Access.registered).updated().save();
        assertFalse(get("/v1/articles/a").asString().contains("Was open"));
        article.access(Access.open).updated().save();
        assertTrue(get("/v1/articles/a").asString().contains("Was open"));
        assertEquals(List.of("a"), articles());
    }
}
