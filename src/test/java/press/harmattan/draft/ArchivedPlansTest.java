package press.harmattan.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.harmattan.change.ChangeWatch;
import press.harmattan.given.Api;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** What readers do not see in one newsroom's system they do not see in the next. */
@QuarkusTest
class ArchivedPlansTest {
    private static final Desk OUMAR = new Desk(Role.editor, "oumar");

    @Inject Given given;
    @Inject DraftRepository drafts;
    @Inject Archive archive;
    @Inject ChangeWatch watch;

    @Test
    void an_article_that_is_to_come_back_stays_away_until_then() {
        given.nothing();
        UUID id = given.published("wells").save().id();
        OUMAR.moved(id.toString(), "unpublish");
        OUMAR.moved(id.toString(), "publish", Map.of("at", "2999-01-01T00:00:00Z"));
        ArchivedArticle archived =
                QuarkusTransaction.requiringNew().call(() -> drafts.archived(id).orElseThrow());
        given.nothing();
        QuarkusTransaction.requiringNew().run(() -> archive.put(archived));
        watch.catchUp();
        assertEquals("scheduled", OUMAR.read(id.toString()).getString("stage"));
        assertEquals(404, Api.get("/v1/articles/" + id).statusCode());
    }
}
