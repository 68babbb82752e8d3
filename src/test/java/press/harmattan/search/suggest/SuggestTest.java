package press.harmattan.search.suggest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Await;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.GivenTerm;

@QuarkusTest
class SuggestTest {
    private static final String PATH = "/v1/suggest";

    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    private static List<String> suggested(String q) {
        return slugs(PATH, "q", q);
    }

    private static List<String> titles(String q) {
        return slugs(PATH, "q", q, "kind", "article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N'Djamena",
                "Ndjamena",
                "N’Djaména",
                "انجامينا",
                "نجامينا",
                "إنجامينا",
                "ndja",
                "Ndjamana",
                "TD-ND"
            })
    void a_place_is_suggested_by_any_of_its_names(String q) {
        assertEquals("ndjamena", suggested(q).get(0));
    }

    @Test
    void a_suggestion_says_what_it_is_where_it_lies_and_how_it_was_found() {
        JsonPath ar = read(PATH, "q", "نجام", "lang", "ar");
        assertEquals("region", ar.getString("data[0].kind"));
        assertEquals("ndjamena", ar.getString("data[0].slug"));
        assertEquals("انجمينا", ar.getString("data[0].name"));
        assertEquals("ar", ar.getString("data[0].lang"));
        assertEquals("rtl", ar.getString("data[0].dir"));
        assertEquals("نجامينا", ar.getString("data[0].match.text"));
        assertNull(ar.getString("data[0].match.lang"));
        assertEquals("تشاد", ar.getString("data[0].parent.name"));
        assertNull(ar.getString("data[0].publishedAt"));
        JsonPath fr = read(PATH, "q", "تشاد", "lang", "fr");
        assertEquals("Tchad", fr.getString("data[0].name"));
        assertEquals("ltr", fr.getString("data[0].dir"));
        assertEquals("تشاد", fr.getString("data[0].match.text"));
        assertEquals("ar", fr.getString("data[0].match.lang"));
        assertEquals("rtl", fr.getString("data[0].match.dir"));
        assertNull(fr.getString("data[0].parent"));
        assertNull(read(PATH, "q", "Tchad", "lang", "fr").getString("data[0].match"));
    }

    @Test
    void places_of_one_name_are_told_apart_by_where_they_lie() {
        JsonPath both = read(PATH, "q", "Adrar", "lang", "fr", "kind", "region");
        assertEquals(
                List.of("Algérie", "Mauritanie"),
                both.getList("data.findAll { it.name == 'Adrar' }.parent.name").stream()
                        .sorted()
                        .toList());
    }

    @Test
    void tags_authors_and_articles_are_suggested_too() {
        given.tag("markets").named("fr", "Marchés").named("ar", "أسواق").save();
        given.author("mariam").named("fr", "Mariam Ouedd").alias("م. وادي").save();
        GivenArticle article =
                given.published("prix").lang("fr").title("Le prix du marché de Mopti").save();
        JsonPath found = read(PATH, "q", "mar", "lang", "fr", "kind", "tag,author,article");
        assertEquals(List.of("tag", "author", "article"), found.getList("data.kind"));
        assertEquals(List.of("markets", "mariam", "prix"), found.getList("data.slug"));
        assertEquals("Le prix du marché de Mopti", found.getString("data[2].name"));
        assertEquals(article.id().toString(), found.getString("data[2].id"));
        assertEquals(read("/v1/articles/prix").getString("url"), found.getString("data[2].url"));
        assertEquals(
                read("/v1/articles/prix").getString("publishedAt"),
                found.getString("data[2].publishedAt"));
        assertEquals(List.of("author"), read(PATH, "q", "م وا").getList("data.kind"));
        assertEquals(List.of("markets"), slugs(PATH, "q", "السوق", "kind", "tag"));
        assertEquals(List.of("prix"), slugs(PATH, "q", "mar", "kind", "article"));
    }

    @Test
    void an_article_is_suggested_by_the_words_of_its_title_as_it_is_now() {
        given.published("harvest").title("Millet harvest begins early").save();
        GivenArticle fr = given.published("recolte").lang("fr").title("L’école rouvre").save();
        given.published("soug").lang("ar").title("المدارس تفتح أبوابها في ٢٠٢٤").save();
        assertEquals(List.of("harvest"), titles("early harv"));
        assertEquals(List.of("harvest"), titles("milet"));
        assertEquals(List.of("harvest"), titles("harvset"));
        assertEquals(List.of("harvest"), titles("millet harvets beg"));
        assertEquals(List.of("recolte"), titles("ecole"));
        assertEquals(List.of("soug"), titles("مدار"));
        assertEquals(List.of("soug"), titles("المدراس"));
        assertEquals(List.of("soug"), titles("ابوابها 2024"));
        assertEquals(List.of(), titles("millet harvets bgins"));
        assertEquals(List.of(), titles("mill harvest")); // unfinished before the last
        fr.title("Les classes").updated().save();
        assertEquals(List.of(), titles("ecole"));
        assertEquals(List.of("recolte"), titles("classes"));
    }

    @Test
    void articles_come_newest_first_and_one_for_each_story_in_the_languages_of_the_caller() {
        given.published("old").title("Zorvan rains").at("2026-01-01T00:00:00Z").save();
        GivenArticle en =
                given.published("new").title("Zorvan floods").at("2026-02-01T00:00:00Z").save();
        given.published("neuf")
                .lang("fr")
                .title("Zorvan inondé")
                .at("2026-03-01T00:00:00Z")
                .story(en)
                .save();
        assertEquals(List.of("neuf", "new", "old"), suggested("zorvan"));
        assertEquals(List.of("neuf", "old"), slugs(PATH, "q", "zorv", "lang", "fr,en"));
        assertEquals(List.of("new", "old"), slugs(PATH, "q", "zorv", "lang", "en,fr"));
        assertEquals(List.of("neuf"), slugs(PATH, "q", "zorv", "lang", "fr"));
        assertEquals(List.of("neuf"), slugs(PATH, "q", "zorv", "limit", 1));
    }

    @Test
    void what_fits_better_comes_first_and_articles_keep_a_part_of_the_answer() {
        given.tag("typo").named("fr", "Zaflor").save();
        given.tag("inside").named("fr", "Grand Zalfor").save();
        given.author("itself").named("fr", "Zalfor").save();
        given.tag("begins").named("fr", "Zalforique").save();
        for (int i = 0; i < 4; i++) {
            given.published("a" + i).title("Zalfor " + i).save();
        }
        assertEquals(
                List.of("itself", "begins", "inside", "a3", "a2", "a1", "a0", "typo"),
                suggested("zalfor"));
        assertEquals(List.of("itself", "begins", "a3"), slugs(PATH, "q", "zalfor", "limit", 3));
    }

    @Test
    void of_terms_that_fit_alike_the_one_with_more_articles_comes_first() throws Exception {
        given.tag("zulan-a").named("fr", "Zulan a").save();
        given.tag("zulan-b").named("fr", "Zulan b").save();
        given.published("one").tagged("zulan-b").save();
        Await.until(
                "what has articles comes first",
                () -> suggested("zulan").equals(List.of("zulan-b", "zulan-a")));
        given.published("two").tagged("zulan-a").save();
        given.published("three").tagged("zulan-a").save();
        Await.until(
                "what has more articles comes first",
                () -> suggested("zulan").equals(List.of("zulan-a", "zulan-b")));
    }

    @Test
    void a_change_of_a_term_is_seen() throws Exception {
        GivenTerm tag = given.tag("vorlant").named("fr", "Vorlant");
        tag.save();
        Await.until("it is found", () -> suggested("vorl").equals(List.of("vorlant")));
        tag.named("fr", "Quistal").save();
        Await.until("it has its new name", () -> suggested("quis").equals(List.of("vorlant")));
        assertEquals(List.of(), suggested("vorl"));
    }

    @Test
    void what_the_server_understood_is_said() {
        JsonPath query = read(PATH, "q", "  Mopti,  m…", "lang", "fr-CA,ar", "kind", "tag,region");
        assertEquals("Mopti m", query.getString("query.q"));
        assertEquals(List.of("fr", "ar"), query.getList("query.lang"));
        assertEquals(List.of("region", "tag"), query.getList("query.kind"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "؟",
                "🎉🎉",
                "\u2067\u2069",
                "\"",
                "-",
                "OR",
                "a:b*~?[]{}()\\/^",
                "%_';--",
                "\u202Eabc",
                "ـــ",
                "َُِ",
                "marché "
            })
    void whatever_is_typed_is_answered(String q) {
        assertEquals(200, get(PATH, "q", q).statusCode(), q);
        assertEquals(200, get(PATH, "q", q.repeat(512 / q.length())).statusCode(), q);
    }

    @ParameterizedTest
    @MethodSource("press.harmattan.search.query.HostileQueries#all")
    void whatever_is_meant_to_do_harm_does_none(String q) {
        int status = get(PATH, "q", q).statusCode();
        assertTrue(status == 200 || status == 400, q + ": " + status);
    }

    @Test
    void what_is_no_question_is_refused() {
        assertEquals(List.of("q"), refused(PATH));
        assertEquals(List.of("q"), refused(PATH, "q", ""));
        assertEquals(List.of("q"), refused(PATH, "q", "a".repeat(513)));
        assertEquals(List.of("limit"), refused(PATH, "q", "a", "limit", 0));
        assertEquals(List.of("limit"), refused(PATH, "q", "a", "limit", 21));
        assertEquals(List.of("kind"), refused(PATH, "q", "a", "kind", "section"));
        assertEquals(List.of("lang"), refused(PATH, "q", "a", "lang", "de"));
        assertEquals(List.of("cursor"), refused(PATH, "q", "a", "cursor", "x"));
    }

    @Test
    void an_answer_may_be_kept_and_is_the_same_until_something_changes() {
        String tag =
                get(PATH, "q", "mop")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", containsString("public"))
                        .header("ETag", notNullValue())
                        .extract()
                        .header("ETag");
        assertEquals(tag, get(PATH, "q", "mop").header("ETag"));
    }
}
