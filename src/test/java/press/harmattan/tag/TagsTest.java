package press.harmattan.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static press.harmattan.given.Api.articles;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;

@QuarkusTest
class TagsTest {
    @Inject Given given;
    @Inject DataSource database;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void they_are_listed_by_kind() {
        given.tag("farming").save();
        given.tag("lake-trust").kind(TagKind.organisation).save();
        given.tag("amadou").kind(TagKind.person).save();
        given.tag("diary").kind(TagKind.series).save();
        assertEquals(List.of("amadou", "diary", "farming", "lake-trust"), slugs("/v1/tags"));
        for (TagKind kind : TagKind.values()) {
            var list = read("/v1/tags", "kind", kind);
            assertEquals(List.of(kind.name()), list.getList("data.kind"));
            assertEquals(kind.name(), list.getString("query.kind"));
            assertEquals(1, read("/v1/tags", "kind", kind, "total", "exact").getInt("page.total"));
        }
        assertEquals(List.of("kind"), refused("/v1/tags", "kind", "place"));
        assertEquals(
                List.of("topic", "person", "organisation", "series"),
                get("/v1/tags", "kind", "place").jsonPath().getList("errors[0].allowed"));
    }

    @Test
    void one_tells_everything_about_it() {
        given.tag("farming")
                .named("ar", "زراعة")
                .named("fr", "Agriculture")
                .alias("fields")
                .mediaTopic("http://cv.iptc.org/newscodes/mediatopic/20000210")
                .save();
        var tag = read("/v1/tags/farming", "lang", "fr,ar");
        assertEquals(
                Set.of(
                        "id",
                        "slug",
                        "url",
                        "name",
                        "lang",
                        "dir",
                        "names",
                        "aliases",
                        "kind",
                        "mediaTopic",
                        "articleCount"),
                tag.getMap("$").keySet());
        assertEquals("Agriculture", tag.getString("name"));
        assertEquals("زراعة", tag.getString("names.ar"));
        assertEquals(
                "http://cv.iptc.org/newscodes/mediatopic/20000210", tag.getString("mediaTopic"));
    }

    @Test
    void a_new_name_and_slug_show_in_articles_which_stay_as_they_are() throws SQLException {
        var tag = given.tag("farming").named("en", "Farming").save();
        given.published("harvest").tagged("farming").save();
        String row = row();
        String before = get("/v1/articles/harvest").asString();
        tag.named("en", "Fields").renamed("fields").save();
        assertEquals("Fields", read("/v1/articles/harvest").getString("tags[0].name"));
        assertEquals("fields", read("/v1/articles/harvest").getString("tags[0].slug"));
        assertEquals(row, row());
        assertNotEquals(before, get("/v1/articles/harvest").asString());
        assertFalse(get("/v1/articles/harvest").asString().contains("farming"));
        assertEquals(List.of("harvest"), articles("tag", "farming"));
    }

    /** Where and by which transaction the article was written. */
    private String row() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select concat(ctid, xmin, updated_at) from published_article")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
