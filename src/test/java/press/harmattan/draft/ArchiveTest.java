package press.harmattan.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.database.HomeDatabase;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** What comes from elsewhere more than once. */
@QuarkusTest
class ArchiveTest {
    @Inject Given given;
    @Inject DraftRepository drafts;
    @Inject DataSource database;

    @BeforeEach
    void an_empty_newsroom() {
        given.nothing();
    }

    @Test
    void a_draft_that_comes_again_with_another_address_is_no_other_draft() throws SQLException {
        GivenArticle draft = given.draft("wells").save();
        draft.readAt("https://old.example.org/wells").save();
        assertEquals(1, archived(draft).formerUrls().size());
        assertEquals(List.of("0"), savedStates());
    }

    @Test
    void a_draft_that_comes_again_with_another_text_is_saved_once_more() throws SQLException {
        GivenArticle draft = given.draft("wells").save();
        draft.body("<p>Le puits est profond.</p>").save();
        assertEquals("<p>Le puits est profond.</p>", archived(draft).body());
        assertEquals(List.of("0", "1"), savedStates());
    }

    private ArchivedArticle archived(GivenArticle article) {
        return QuarkusTransaction.requiringNew()
                .call(() -> drafts.archived(article.id()).orElseThrow());
    }

    private List<String> savedStates() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return HomeDatabase.rows(
                    connection, "select version from draft_revision order by version");
        }
    }
}
