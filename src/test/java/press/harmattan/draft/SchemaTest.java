package press.harmattan.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

/** What the database refuses whoever writes to it. */
@QuarkusTest
class SchemaTest {
    private static final String UNIQUE = "23505";
    private static final String CHECK = "23514";
    private static final String FOREIGN = "23503";
    private static final String MISSING = "23502";

    @Inject Given given;
    @Inject DataSource database;

    private GivenArticle rain;

    @BeforeEach
    void an_article_with_everything() {
        given.nothing();
        given.section("economy").save();
        given.section("markets").below("economy").save();
        given.section("grain").below("markets").save();
        given.region("north").save();
        given.region("town").below("north").save();
        rain =
                given.published("rain")
                        .section("markets")
                        .in("town")
                        .tagged("water")
                        .by("amina")
                        .corrected("The depth.")
                        .save();
    }

    @Test
    void a_slug_that_was_ever_public_is_nobody_elses() {
        rain.renamed("flood").save();
        given.published("school").save();
        for (String slug : new String[] {"rain", "flood"}) {
            refused(UNIQUE, "update article set slug = '" + slug + "' where slug = 'school'");
            refused(
                    UNIQUE,
                    "update published_article set slug = '" + slug + "' where slug = 'school'");
        }
        accepted("update published_article set slug = 'rain' where slug = 'flood'");
    }

    @ParameterizedTest
    @CsvSource({"section, economy", "region, north", "tag, water", "author, amina"})
    void a_slug_of_a_term_is_never_given_again(String table, String slug) {
        accepted("update " + table + " set slug = slug || '-2' where slug = '" + slug + "'");
        run("update " + table + " set slug = 'renamed' where slug = '" + slug + "'");
        refused(
                UNIQUE,
                "insert into "
                        + table
                        + " (id, slug, names"
                        + (table.equals("tag") ? ", kind" : "")
                        + ") values ('"
                        + UUID.randomUUID()
                        + "', '"
                        + slug
                        + "', '{\"en\": \"x\"}'"
                        + (table.equals("tag") ? ", 'topic'" : "")
                        + ")");
    }

    @ParameterizedTest
    @CsvSource({"section, economy, grain", "section, economy, economy", "region, north, town"})
    void a_tree_has_no_circle(String table, String above, String below) {
        refused(
                CHECK,
                "update "
                        + table
                        + " set parent_id = (select id from "
                        + table
                        + " where slug = '"
                        + below
                        + "') where slug = '"
                        + above
                        + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"author_ids", "region_ids", "tag_ids"})
    void an_id_in_a_list_is_the_id_of_something(String column) {
        for (String table : new String[] {"article", "published_article"}) {
            refused(
                    FOREIGN,
                    "update "
                            + table
                            + " set "
                            + column
                            + " = array['"
                            + UUID.randomUUID()
                            + "'::uuid]");
        }
    }

    @ParameterizedTest
    @CsvSource({"section, markets", "region, town", "tag, water", "author, amina"})
    void what_an_article_names_cannot_go(String table, String slug) {
        refused(FOREIGN, "delete from " + table + " where slug = '" + slug + "'");
    }

    @Test
    void a_story_has_one_public_version_in_a_language() {
        GivenArticle second = given.published("deluge").lang("fr").translated(rain).save();
        refused(
                UNIQUE,
                "update published_article set lang = 'en' where id = '" + second.id() + "'");
        assertThrows(
                RuntimeException.class,
                () -> given.published("third").lang("fr").story(rain).save());
    }

    @ParameterizedTest
    @ValueSource(strings = {"correction", "clarification", "retraction"})
    void what_is_put_right_needs_a_note(String kind) {
        refused(
                CHECK,
                "update article_revision set kind = '"
                        + kind
                        + "', note = null where revision = 2");
        refused(
                CHECK,
                "update article_revision set kind = '" + kind + "', note = ' ' where revision = 2");
    }

    @Test
    void an_update_has_no_note_and_a_publication_is_the_first_revision() {
        refused(CHECK, "update article_revision set kind = 'update' where revision = 2");
        refused(
                CHECK,
                "update article_revision set kind = 'publication', note = null where revision = 2");
        refused(CHECK, "update article_revision set kind = 'update' where revision = 1");
        refused(
                UNIQUE,
                "update article_revision set revision = 2, kind = 'update' where revision = 1");
    }

    static String[] badSlugs() {
        return new String[] {
            "",
            "a b",
            "a/b",
            "a?b",
            "a#b",
            "a.html",
            "a%20b",
            "a+b",
            "a&b",
            "a;b",
            "a=b",
            "a:b",
            "a@b",
            "<b>",
            "a\tb",
            "a\u00a0b",
            "\u0007",
            "a".repeat(121),
            "019b76da-a800-74bd-b244-2285abc31525",
            "019B76DA-A800-74BD-B244-2285ABC31525",
            Normalizer.normalize("récolte", Normalizer.Form.NFD)
        };
    }

    @ParameterizedTest
    @MethodSource("badSlugs")
    void a_slug_is_text_that_can_stand_in_a_url_and_is_no_id(String slug) {
        for (String table :
                new String[] {
                    "article", "published_article", "section", "region", "tag", "author"
                }) {
            String one =
                    table.equals("region")
                            ? "'north'"
                            : "(select min(slug::text) from " + table + ")";
            refused(CHECK, "update " + table + " set slug = '" + slug + "' where slug = " + one);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"récolte", "موسم-الحصاد", "a", "2026", "019b76da-a800"})
    void a_good_slug_is_taken(String slug) {
        accepted("update tag set slug = '" + slug + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update published_article set title = ' '",
                "update article set title = repeat('x', 1001)",
                "update published_article set updated_at = published_at - interval '1 second'",
                "update published_article set corrected_at = published_at - interval '1 second'",
                "update published_article set corrected_at = updated_at + interval '1 second'",
                "update published_article set revision = 0",
                "update published_article set word_count = -1",
                "update published_article set lang = 'french'",
                "update published_article set lang = ''",
                "update published_article set access = 'secret'",
                "update published_article set body_blocks = '{}'",
                "update published_article set sources = 'null'",
                "update article set stage = 'scheduled'",
                "update article set stage = 'gone'",
                "update article set publish_at = now()",
                "update article set published_at = null",
                "update article set translation_of = id",
                "update region set latitude = 91, longitude = 0 where slug = 'north'",
                "update region set latitude = 1 where slug = 'north'",
                "update region set code = 'ml-5' where slug = 'north'",
                "update tag set kind = 'place'",
                "update tag set media_topic = 'http://elsewhere.example/20000210'",
                "update tag set names = '{}'",
                "update tag set names = '{\"en\": \"\"}'",
                "update tag set names = '{\"en\": 1}'",
                "update tag set names = '[]'",
                "update author set links = '{}'",
                "update change set revision = null where subject = 'article'",
                "update change set revision = 1 where subject = 'tag'"
            })
    void nonsense_is_refused(String statement) {
        refused(CHECK, statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update published_article set author_ids = null",
                "update published_article set body_text = null",
                "update published_article set rights = null",
                "update article set body = null",
                "update section set names = null",
                "update region set aliases = null",
                "update article_revision set at = null"
            })
    void what_always_is_cannot_be_missing(String statement) {
        refused(MISSING, statement);
    }

    @Test
    void what_readers_see_goes_with_its_links_alone() {
        accepted("delete from published_article");
        refused(FOREIGN, "delete from article");
        refused(FOREIGN, "update published_article set section_id = '" + UUID.randomUUID() + "'");
        refused(
                FOREIGN,
                "insert into former_url values ('x.example/', '" + UUID.randomUUID() + "')");
    }

    @Test
    void the_links_of_an_article_follow_its_lists() throws SQLException {
        String links =
                "select concat_ws(' ', (select count(*) from published_tag),"
                        + " (select count(*) from published_region),"
                        + " (select count(*) from published_author))";
        assertEquals("1 1 1", ask(links));
        rain.tagged("water", "markets").in().by("boubacar", "amina").updated().save();
        assertEquals("2 0 2", ask(links));
    }

    private void refused(String state, String statement) {
        SQLException refusal = assertThrows(SQLException.class, () -> tried(statement), statement);
        assertEquals(state, refusal.getSQLState(), refusal::getMessage);
    }

    private void accepted(String statement) {
        try {
            assertTrue(tried(statement) > 0, statement);
        } catch (SQLException refusal) {
            throw new AssertionError(statement, refusal);
        }
    }

    private int tried(String text) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(text);
            } finally {
                connection.rollback();
            }
        }
    }

    private void run(String text) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        } catch (SQLException e) {
            throw new AssertionError(text, e);
        }
    }

    private String ask(String text) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(text)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
