package press.harmattan.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.comment.Letters.answer;
import static press.harmattan.comment.Letters.decide;
import static press.harmattan.comment.Letters.kept;
import static press.harmattan.comment.Letters.send;
import static press.harmattan.comment.Letters.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.identity.Role;

/** What readers can send, and what of it is kept. */
@QuarkusTest
class SendingTest {
    @Inject Given given;
    @Inject Letters letters;
    private GivenArticle harvest;

    @BeforeEach
    void an_article_of_today() {
        given.nothing();
        harvest = given.published("harvest").at(today()).save();
    }

    @Test
    void a_comment_is_taken_in_and_waits() {
        Response answer = send("harvest", "Awa", "A good year.");
        assertEquals(202, answer.statusCode(), answer::asString);
        assertEquals(Set.of("id", "state"), answer.jsonPath().getMap("").keySet());
        assertEquals("pending", answer.jsonPath().getString("state"));
        assertEquals("no-store", answer.header("Cache-Control"));
        JsonPath kept = kept(id(answer));
        assertEquals("A good year.", kept.getString("text"));
        assertEquals("Awa", kept.getString("name"));
        assertEquals("en", kept.getString("lang"));
        assertEquals("pending", kept.getString("state"));
        assertEquals(harvest.id().toString(), kept.getString("article.id"));
    }

    @Test
    void arabic_is_kept_as_it_was_typed_and_says_its_direction() {
        given.published("حصاد").lang("ar").at(today()).save();
        JsonPath kept = kept(id(send("حصاد", "أوا", "موسمٌ جيّد.\nالحمد لله")));
        assertEquals("موسمٌ جيّد.\nالحمد لله", kept.getString("text"));
        assertEquals("rtl", kept.getString("dir"));
        JsonPath other =
                kept(id(send("حصاد", Map.of("name", "Awa", "text", "Une année", "lang", "FR"))));
        assertEquals("fr", other.getString("lang"));
        assertEquals("ltr", other.getString("dir"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "5 < 6 & 7 > 2",
                "&lt;b&gt; stays what it is",
                "**not bold**"
            })
    void markup_is_text_like_any_other(String typed) {
        UUID id = id(send("harvest", "Awa", typed));
        assertEquals(typed, kept(id).getString("text"));
        decide(id, "approve");
        assertEquals(List.of(typed), Letters.texts("harvest"));
        Response read = Api.get("/v1/articles/harvest/comments");
        assertEquals("application/json;charset=UTF-8", read.contentType());
        assertEquals("nosniff", read.header("X-Content-Type-Options"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example http://b.example http://c.example",
                "www.a.example, WWW.b.example, Www.c.example",
                "<a href='http://a.example'>x</a> [url=http://b.example]y[/url] (http://c.example)",
                "a.example/x b.example/y c.example/z",
                "ht\u200Btp://a.example h\u00ADttp://b.example https\uFF1A//c.example",
                "ｈｔｔｐ://a.example http://b.example موقع.شبكة/ج",
                "example.com, EXAMPLE.ORG (shop.example.ru).",
                "خبر.شبكة xn--mgbai9a5eva00b.xn--ngbe9e0a jeu.casino",
                "one@mail.com two@mail.com three@mail.com"
            })
    void more_links_than_two_are_refused(String flood) {
        refused(send("harvest", "Awa", flood), "/text");
    }

    @Test
    void two_links_and_a_sentence_with_dots_are_fine() {
        String text = "See http://a.example and www.b.example/x. Yes.No, 3.14, and/or e.g. 1/2.";
        assertEquals(text, kept(id(send("harvest", "Awa", text))).getString("text"));
    }

    @Test
    void a_sentence_that_goes_on_without_a_space_is_no_link() {
        String text = "C'est fini.il pleut.je pars.Et toi.la pluie, p.ex. node.js, M.Ba, 12.30";
        assertEquals(text, kept(id(send("harvest", "Awa", text))).getString("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Etxt.exe", "a\u202Ab", "a\u202Bb", "a\u202Cb", "a\u202Db"})
    void overrides_of_the_direction_are_refused(String turned) {
        refused(send("harvest", turned, turned), "/name", "/text");
    }

    @Test
    void what_cannot_be_seen_is_not_kept() {
        String flood = "\u200B\u2060\u2062\u00AD\uFEFF\u180E".repeat(20);
        JsonPath kept =
                kept(
                        id(
                                send(
                                        "harvest",
                                        flood + "A" + flood + "wa\u2067",
                                        flood
                                                + "Yes"
                                                + "\u200D".repeat(500)
                                                + "!\u0007\u0085\u007F")));
        assertEquals("Awa", kept.getString("name"));
        assertEquals("Yes\u200D\u200D!", kept.getString("text"));
    }

    @Test
    void joiners_isolates_and_emoji_stay() {
        String text = "می\u200Cخواهم \u2067שלום\u2069 👩\u200D🌾 🏳️";
        assertEquals(text, kept(id(send("harvest", "نیک\u200Cنام", text))).getString("text"));
    }

    @Test
    void a_letter_has_no_more_than_thirty_marks() {
        JsonPath kept = kept(id(send("harvest", "Awa", "x" + "\u0335".repeat(1000) + "y")));
        assertEquals("x" + "\u0335".repeat(30) + "y", kept.getString("text"));
    }

    @Test
    void empty_lines_do_not_pile_up() {
        String text = "  One\r\n\r\n\r\n \t\n\u2028\nTwo   \nThree\n\n\n";
        assertEquals("One\n\nTwo\nThree", kept(id(send("harvest", "Awa", text))).getString("text"));
    }

    @Test
    void a_text_that_is_made_to_be_hard_to_read_is_read_all_the_same() {
        assertEquals(202, send("harvest", "Awa", "a.".repeat(1490)).statusCode());
        assertEquals(202, send("harvest", "Awa", "\uFDFA.".repeat(1490)).statusCode());
        refused(send("harvest", "Awa", "shop.example.com ".repeat(800)), "/text");
        refused(send("harvest", "awa@mail.example ".repeat(800), "Good."), "/name");
    }

    @Test
    void names_and_texts_have_their_lengths() {
        refused(send("harvest", "ن".repeat(81), "ن".repeat(3001)), "/name", "/text");
        refused(send("harvest", " \n ", "\u200B \u3164\u2800\n"), "/name", "/text");
        JsonPath kept = kept(id(send("harvest", "ن".repeat(80), "ن".repeat(3000))));
        assertEquals("ن".repeat(3000), kept.getString("text"));
        assertEquals(413, send("harvest", "Awa", "x".repeat(17_000)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "awa@mail.example",
                "www.shop.example",
                "https://shop.example",
                "example.com",
                "Visit Example.COM now",
                "shop\u00AD.ru",
                "shop.de",
                "shop．net",
                "متجر.موقع"
            })
    void a_name_is_neither_an_address_nor_a_link(String name) {
        refused(send("harvest", name, "Yes."), "/name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"M.Ba", "J.-P. Sy", "St.Louis", "A.B.C.", "Awa...", "أ.د. مريم", "no.1"})
    void a_name_may_have_dots(String name) {
        assertEquals(name, kept(id(send("harvest", name, "Yes."))).getString("name"));
    }

    @Test
    void the_specification_names_every_refusal() {
        Map<String, Map<String, Map<String, Map<String, ?>>>> paths =
                Api.request().accept("application/json").get("/openapi").jsonPath().getMap("paths");
        assertEquals(
                Set.of(
                        "202", "308", "400", "403", "404", "406", "409", "410", "413", "415", "422",
                        "429", "503", "default"),
                paths.get("/v1/articles/{idOrSlug}/comments")
                        .get("post")
                        .get("responses")
                        .keySet());
    }

    @Test
    void what_is_no_comment_at_all_is_malformed() {
        for (Map<String, ?> members :
                List.of(
                        Map.of("name", "Awa"),
                        Map.of("text", "Yes."),
                        Map.of("name", "Awa", "text", 5),
                        Map.of("name", "Awa", "text", "Yes.", "parentId", "17"),
                        Map.of("name", "Awa", "text", "Yes.", "lang", "??"),
                        Map.of("name", "Awa", "text", "Yes.", "email", "awa@mail.example"))) {
            assertEquals(400, send("harvest", members).statusCode(), members::toString);
        }
        refused(send("harvest", Map.of("name", "Awa", "text", "Yes.", "lang", "english")), "/lang");
        String endless = "fr-1990-1991-1992-1993-1994-1995-1996";
        refused(send("harvest", Map.of("name", "Awa", "text", "Yes.", "lang", endless)), "/lang");
        assertEquals(0, waiting());
    }

    @Test
    void who_fills_in_what_people_do_not_see_is_answered_and_not_heard() {
        Response answer =
                send(
                        "harvest",
                        Map.of("name", "Awa", "text", "Buy!", "website", "http://shop.example"));
        assertEquals(202, answer.statusCode());
        assertEquals(Set.of("id", "state"), answer.jsonPath().getMap("").keySet());
        assertEquals(404, decideStatus(id(answer)));
        assertEquals(0, waiting());
        assertEquals(
                202,
                send("harvest", Map.of("name", "Awa", "text", "Yes.", "website", "")).statusCode());
        assertEquals(1, waiting());
    }

    @Test
    void the_same_comment_sent_again_is_the_first_one() {
        UUID first = id(send("harvest", "Awa", "Yes."));
        assertEquals(first, id(send("harvest", "Awa", "  Yes. ")));
        assertNotEquals(first, id(send("harvest", "Ali", "Yes.")));
        assertEquals(2, waiting());
    }

    @Test
    void an_answer_stands_below_a_comment_of_its_article_that_can_be_read() {
        GivenArticle market = given.published("market").at(today()).save();
        UUID comment = letters.approved(harvest, "Yes.").get(0);
        UUID elsewhere = letters.approved(market, "There.").get(0);
        UUID unread = id(send("harvest", "Awa", "Not yet."));
        UUID below = letters.approvedAnswer(harvest, comment, "Indeed.");

        assertEquals(
                comment.toString(),
                kept(id(answer("harvest", comment, "I think so too."))).getString("parentId"));
        refused(answer("harvest", elsewhere, "No."), "/parentId");
        refused(answer("harvest", unread, "No."), "/parentId");
        refused(answer("harvest", given.id(), "No."), "/parentId");
        refused(answer("harvest", below, "No."), "/parentId");
        decide(comment, "reject");
        refused(answer("harvest", comment, "No."), "/parentId");
        assertNull(kept(unread).get("parentId"));
    }

    @Test
    void every_fault_is_told_at_once() {
        refused(
                send(
                        "harvest",
                        Map.of(
                                "name",
                                "",
                                "text",
                                "",
                                "lang",
                                "english",
                                "parentId",
                                given.id().toString())),
                "/name",
                "/text",
                "/lang",
                "/parentId");
    }

    @Test
    void an_article_takes_comments_for_thirty_days() {
        String old = Instant.now().minus(Duration.ofDays(30)).toString();
        given.published("old").at(old).updatedAt(today()).save();
        given.published("newer").at(Instant.parse(old).plusSeconds(600).toString()).save();
        Response closed = send("old", "Awa", "Yes.");
        assertEquals(409, closed.statusCode());
        assertEquals("comments-closed", closed.jsonPath().getString("code"));
        assertEquals(false, Api.read("/v1/articles/old").getBoolean("comments.open"));
        assertEquals(202, send("newer", "Awa", "Yes.").statusCode());
        assertEquals(true, Api.read("/v1/articles/newer").getBoolean("comments.open"));
    }

    @Test
    void there_is_nothing_to_say_about_what_nobody_can_read() {
        given.draft("unwritten").save();
        given.published("gone").at(today()).unpublished().save();
        given.published("wrong").at(today()).retracted("It was not so.").save();
        assertEquals(404, send("unwritten", "Awa", "Yes.").statusCode());
        assertEquals(404, send("gone", "Awa", "Yes.").statusCode());
        assertEquals(404, send("nowhere", "Awa", "Yes.").statusCode());
        Response retracted = send("wrong", "Awa", "Yes.");
        assertEquals(410, retracted.statusCode());
        assertEquals("It was not so.", retracted.jsonPath().getString("retraction.reason"));
        assertEquals(410, Api.get("/v1/articles/wrong/comments").statusCode());
        assertEquals(404, Api.get("/v1/articles/gone/comments").statusCode());
        assertEquals(0, waiting());
    }

    @Test
    void a_former_slug_leads_on_to_the_comments_of_the_new_one() {
        given.published("rain").at(today()).renamed("مطر").save();
        Response sent = send("rain", "Awa", "Yes.");
        assertEquals(308, sent.statusCode());
        String place = Api.path("/v1/articles/مطر/comments");
        assertEquals(true, sent.header("Location").endsWith(place), sent.header("Location"));
        Response read = Api.get("/v1/articles/rain/comments", "limit", 5);
        assertEquals(308, read.statusCode());
        assertEquals(true, read.header("Location").endsWith(place + "?limit=5"));
        assertEquals(0, waiting());
    }

    private static UUID id(Response answer) {
        assertEquals(202, answer.statusCode(), answer::asString);
        return answer.jsonPath().getUUID("id");
    }

    private static int decideStatus(UUID id) {
        return Letters.decide(id, "approve", 0, null).statusCode();
    }

    private static void refused(Response answer, String... pointers) {
        assertEquals(422, answer.statusCode(), answer::asString);
        assertEquals(List.of(pointers), answer.jsonPath().getList("errors.name"));
    }

    private static int waiting() {
        return Api.as(Role.editor, "Sali")
                .get("/v1/editorial/comments?total=exact")
                .jsonPath()
                .getInt("page.total");
    }
}
