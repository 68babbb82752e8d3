package press.harmattan.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.published.Access;

/** A word that stands in every place which readers do not see, and in no answer. */
@QuarkusTest
class HiddenContentTest {
    private static final String SECRET = "quorvexal";
    private static final String SEEN = "meltriban";

    @Inject Given given;

    private List<GivenArticle> all;

    @BeforeEach
    void secrets_in_every_hidden_place() {
        given.nothing();
        given.section("economy").save();
        GivenArticle kept =
                secret(given.published("kept"))
                        .title(SEEN + " kept")
                        .kicker(null)
                        .summary(null)
                        .access(Access.partner);
        GivenArticle draft =
                secret(given.draft("draft-" + SECRET))
                        .readAt("https://x.example/draft-" + SECRET)
                        .story(kept)
                        .lang("fr");
        GivenArticle unpublished =
                secret(given.published("left-" + SECRET))
                        .readAt("https://x.example/left-" + SECRET)
                        .corrected("Note " + SECRET)
                        .clarified("Note " + SECRET)
                        .unpublished();
        GivenArticle reworked = given.published("reworked").title(SEEN + " as published");
        GivenArticle retracted =
                secret(given.published("retracted"))
                        .corrected("Note " + SECRET)
                        .title(SEEN + " retracted")
                        .retracted("Reason " + SEEN);
        all = List.of(kept, draft, unpublished, reworked, retracted);
        given.save(all);
        reworked.reworked(SECRET, "<p>" + SECRET + "</p>").save();
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

    @Test
    void no_answer_has_it() {
        Stream<String> lists =
                Stream.of(
                        "/v1/articles?view=full",
                        "/v1/articles?view=full&body=blocks",
                        "/v1/articles?view=full&body=markdown",
                        "/v1/articles?view=full&body=text",
                        "/v1/articles?view=full&lang=fr,en&total=exact",
                        "/v1/articles?view=full&section=economy&tag=water&region=mali&author=amina",
                        "/v1/articles?fields=body,sources,corrections,translations,slug",
                        "/v1/articles?sort=updated&view=full",
                        "/v1/corrections?total=exact",
                        "/v1/sections",
                        "/v1/sections/economy",
                        "/v1/tags/water",
                        "/v1/regions/mopti",
                        "/v1/authors/amina",
                        "/v1/authors");
        Stream<String> items =
                all.stream()
                        .flatMap(
                                one ->
                                        Stream.of(
                                                "/v1/articles/" + one.id(),
                                                "/v1/articles/" + one.id() + "?body=text",
                                                "/v1/articles?view=full&story=" + one.story(),
                                                "/v1/articles?view=full&ids=" + one.id()));
        int seen = 0;
        for (String path : Stream.concat(lists, items).toList()) {
            String answer = Api.request().get(path).asString();
            assertFalse(answer.contains(SECRET), path + " told " + answer);
            seen += answer.contains(SEEN) ? 1 : 0;
        }
        assertTrue(seen > 10, "the oracle sees what may be seen");
    }

    @Test
    void a_hidden_slug_answers_as_one_that_nobody_has() {
        for (String slug : List.of("draft-" + SECRET, "left-" + SECRET, "none-" + SECRET)) {
            assertEquals(404, get("/v1/articles/" + slug).statusCode(), slug);
            String url = "https://x.example/" + slug;
            assertEquals(404, get("/v1/resolve", "url", url).statusCode(), url);
        }
    }

    @Test
    void what_is_hidden_is_not_counted() {
        assertEquals(
                List.of("kept"),
                Api.articles("section", "economy", "tag", "water", "region", "mali"));
        for (String path : List.of("/v1/sections/economy", "/v1/tags/water", "/v1/regions/mali")) {
            assertEquals(1, Api.read(path).getInt("articleCount"), path);
        }
    }
}
