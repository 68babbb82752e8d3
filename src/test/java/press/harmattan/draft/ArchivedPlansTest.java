package press.harmattan.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.harmattan.change.ChangeWatch;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** What readers do not see in one newsroom's system they do not see in the next. */
@QuarkusTest
class ArchivedPlansTest {
    private static final String ARTICLES = "/v1/editorial/articles/";

    @Inject Given given;
    @Inject DraftRepository drafts;
    @Inject Archive archive;
    @Inject ChangeWatch watch;

    @Test
    void an_article_that_is_to_come_back_stays_away_until_then() {
        given.nothing();
        UUID id = given.published("wells").save().id();
        Response read = editor().get(ARTICLES + id);
        Response away = post(read, "/unpublish", Map.of());
        post(away, "/publish", Map.of("at", "2999-01-01T00:00:00Z"));
        ArchivedArticle archived =
                QuarkusTransaction.requiringNew().call(() -> drafts.archived(id).orElseThrow());
        given.nothing();
        QuarkusTransaction.requiringNew().run(() -> archive.put(archived));
        watch.catchUp();
        assertEquals("scheduled", editor().get(ARTICLES + id).path("stage"));
        assertEquals(404, Api.get("/v1/articles/" + id).statusCode());
    }

    private static Response post(Response article, String move, Map<String, ?> body) {
        Response moved =
                editor().contentType("application/json")
                        .header("If-Match", article.header("ETag"))
                        .body(body)
                        .post(ARTICLES + article.path("id") + move);
        assertEquals(200, moved.statusCode(), moved::asString);
        return moved;
    }

    private static RequestSpecification editor() {
        return Api.as(Role.editor, "ed");
    }
}
