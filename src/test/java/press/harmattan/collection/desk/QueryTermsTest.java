package press.harmattan.collection.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.article.filter.ArticleTerms;
import press.harmattan.article.filter.FilterTerms;
import press.harmattan.article.filter.FilterWords;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** Terms that queries name, and those who take them away meanwhile. */
@QuarkusTest
class QueryTermsTest {
    private static final String HOME = "/v1/editorial/collections/home";
    private static final String TAG = "/v1/editorial/tags/rain";

    @Inject Given given;
    @Inject QueryTermsRepository held;
    @Inject ArticleTerms terms;
    @Inject DataSource database;

    @BeforeEach
    void a_term_of_each_kind() {
        given.nothing();
        given.section("weather").save();
        given.region("valley").save();
        given.tag("rain").save();
        given.author("awa").save();
    }

    @ParameterizedTest
    @CsvSource({
        "section, weather",
        "region, valley",
        "tag, rain",
        "tagAll, rain",
        "tagNot, rain",
        "author, awa"
    })
    void a_term_of_a_query_is_in_use_whatever_it_is_for(String member, String slug) {
        Object word = member.equals("section") ? slug : List.of(slug);
        assertEquals(200, put(0, Map.of(member, word)).statusCode());
        String kind = member.startsWith("tag") ? "tag" : member;
        String path = "/v1/editorial/" + kind + "s/" + slug;
        Response refused = delete(path);
        assertEquals(409, refused.statusCode(), refused::asString);
        assertEquals(1, refused.jsonPath().getInt("uses.collections"));
        assertEquals(200, put(1, Map.of()).statusCode());
        assertEquals(204, delete(path).statusCode());
    }

    @Test
    void a_term_is_not_taken_away_while_a_query_begins_to_name_it() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            assertTrue(held.hold(rain()));
                            assertEquals(503, delete(TAG).statusCode(), "it waits for this");
                        });
        assertEquals(204, delete(TAG).statusCode());
    }

    @Test
    void a_query_does_not_begin_to_name_a_term_that_is_being_taken_away() throws SQLException {
        Map<String, Object> query = Map.of("tag", List.of("rain"));
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("delete from tag where slug = 'rain'");
            assertEquals(503, put(0, query).statusCode(), "it waits for that");
            other.commit();
        }
        Response late = put(0, query);
        assertEquals(409, late.statusCode(), late::asString);
        assertEquals("changed-meanwhile", late.jsonPath().getString("code"));
        assertEquals("\"0\"", as(Role.editor, "lina").get(HOME).header("ETag"));
    }

    @Test
    void a_term_that_is_gone_all_the_same_is_told_where_it_stands() throws SQLException {
        given.tag("wind").save();
        assertEquals(200, put(0, Map.of("tag", List.of("wind", "rain"))).statusCode());
        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("delete from tag where slug = 'rain'");
        }
        given.tag("any").save();
        assertEquals(
                List.of(Map.of("pointer", "/query/tag/1", "detail", "this term is gone")),
                as(Role.editor, "lina").get(HOME).jsonPath().getList("warnings"));
    }

    private FilterTerms rain() {
        FilterWords words = new FilterWords(null, null, null, List.of("rain"), null, null, null);
        return terms.stored(words, (parameter, place) -> {}).orElseThrow();
    }

    private static Response put(int version, Map<String, Object> query) {
        return as(Role.editor, "lina")
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("titles", Map.of("fr", "Une"), "query", query))
                .put(HOME);
    }

    private static Response delete(String path) {
        String version = as(Role.admin, "amal").get(path).header("ETag");
        return as(Role.admin, "amal").header("If-Match", version).delete(path);
    }
}
