package press.harmattan.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.refused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class CorrectionsTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void they_come_newest_first_with_their_article() {
        GivenArticle rain =
                given.published("rain")
                        .title("Rain")
                        .at("2026-09-01T00:00:00Z")
                        .corrected("The depth.")
                        .updated()
                        .clarified("The bridge.")
                        .save();
        given.published("مطر")
                .lang("ar")
                .title("مطر")
                .at("2026-08-01T00:00:00Z")
                .retracted("لم يحدث")
                .save();
        var list = read("/v1/corrections");
        assertEquals(List.of("The bridge.", "The depth.", "لم يحدث"), list.getList("data.note"));
        assertEquals(
                List.of("clarification", "correction", "retraction"), list.getList("data.kind"));
        assertEquals(List.of("en", "en", "ar"), list.getList("data.lang"));
        assertEquals(List.of("ltr", "ltr", "rtl"), list.getList("data.dir"));
        assertEquals(List.of(4, 2, 2), list.getList("data.revision"));
        assertEquals("2026-09-01T00:30:00Z", list.getString("data[0].at"));
        assertEquals(
                Set.of("id", "at", "kind", "note", "lang", "dir", "revision", "article"),
                list.getMap("data[0]").keySet());
        assertEquals(Set.of("id", "slug", "title", "url"), list.getMap("data[0].article").keySet());
        assertEquals(rain.id().toString(), list.getString("data[0].article.id"));
        assertEquals(List.of("Rain", "Rain", "مطر"), list.getList("data.article.title"));
        assertEquals(
                read("/v1/articles/rain").getString("url"), list.getString("data[0].article.url"));
    }

    @Test
    void an_article_is_named_by_the_slug_that_it_has_now() {
        given.published("rain").corrected("The depth.").renamed("flood").save();
        given.published("wind").corrected("The name.").retracted("Wrong.").save();
        var list = read("/v1/corrections");
        assertEquals(List.of("Wrong.", "The depth."), list.getList("data.note"));
        assertEquals(List.of("wind", "flood"), list.getList("data.article.slug"));
        assertEquals(
                read("/v1/articles/flood").getString("url"), list.getString("data[1].article.url"));
    }

    @Test
    void updates_without_a_note_are_none() {
        given.published("rain").updated().renamed("flood").save();
        assertEquals(List.of(), read("/v1/corrections").getList("data"));
    }

    @Test
    void those_of_an_unpublished_article_are_hidden_until_it_is_back() {
        GivenArticle rain = given.published("rain").corrected("The depth.").save();
        rain.unpublished().save();
        assertEquals(List.of(), read("/v1/corrections").getList("data"));
        assertEquals(0, read("/v1/corrections", "total", "exact").getInt("page.total"));
        rain.updated().save();
        assertEquals(List.of("The depth."), read("/v1/corrections").getList("data.note"));
    }

    @Test
    void of_a_retracted_article_only_the_retraction_is_told() {
        given.published("rain").corrected("The depth.").retracted("It was elsewhere.").save();
        assertEquals(List.of("It was elsewhere."), read("/v1/corrections").getList("data.note"));
        assertEquals(1, read("/v1/corrections", "total", "exact").getInt("page.total"));
    }

    @Test
    void a_retraction_that_was_taken_back_and_is_hidden_since_is_not_told() {
        GivenArticle rain = given.published("rain").retracted("It was elsewhere.").save();
        rain.updated().save();
        assertEquals(List.of("retraction"), read("/v1/corrections").getList("data.kind"));
        rain.unpublished().save();
        assertEquals(List.of(), read("/v1/corrections").getList("data"));
    }

    @Test
    void languages_choose_among_them() {
        given.published("rain").lang("en").corrected("en").save();
        given.published("pluie").lang("fr").corrected("fr").save();
        given.published("مطر").lang("ar").corrected("ar").save();
        assertEquals(List.of("fr"), read("/v1/corrections", "lang", "fr-CA").getList("data.note"));
        assertEquals(
                List.of("ar", "fr"), read("/v1/corrections", "lang", "fr,ar").getList("data.note"));
        assertEquals(
                List.of("fr", "ar"),
                read("/v1/corrections", "lang", "fr,ar").getList("query.lang"));
        assertEquals(List.of("lang"), refused("/v1/corrections", "lang", "de"));
    }

    @Test
    void a_walk_there_and_back_sees_each_once() {
        List<GivenArticle> many = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // All at one instant, so that the id decides.
            many.add(given.published("a" + i).at("2026-09-01T00:00:00Z").corrected("note " + i));
        }
        given.save(many);
        List<String> all = read("/v1/corrections").getList("data.id");
        assertEquals(7, Set.copyOf(all).size());
        List<String> seen = new ArrayList<>();
        var page = read("/v1/corrections", "limit", 3);
        seen.addAll(page.getList("data.id"));
        while (page.get("page.next") != null) {
            page = read("/v1/corrections", "limit", 3, "cursor", page.getString("page.next"));
            seen.addAll(page.getList("data.id"));
        }
        assertEquals(all, seen);
        page = read("/v1/corrections", "limit", 3, "cursor", page.getString("page.prev"));
        assertEquals(all.subList(3, 6), page.getList("data.id"));
        page = read("/v1/corrections", "limit", 3, "cursor", page.getString("page.prev"));
        assertEquals(all.subList(0, 3), page.getList("data.id"));
        assertNull(page.get("page.prev"));
    }

    @Test
    void the_list_takes_no_more_parameters_than_it_has() {
        assertEquals(List.of("kind"), refused("/v1/corrections", "kind", "retraction"));
        assertEquals(404, get("/v1/corrections/x").statusCode());
    }
}
