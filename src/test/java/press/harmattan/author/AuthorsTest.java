package press.harmattan.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Api.get;
import static press.harmattan.given.Api.read;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;

@QuarkusTest
class AuthorsTest {
    @Inject Given given;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void one_tells_what_a_byline_says_and_no_address_or_login() {
        given.author("amina")
                .named("fr", "Amina")
                .named("ar", "أمينة")
                .role("ar", "مراسلة")
                .bio("fr", "<p>Elle écrit.</p>")
                .link("Website", "https://amina.example/")
                .save();
        var author = read("/v1/authors/amina", "lang", "ar,fr");
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
                        "role",
                        "bio",
                        "bioHtml",
                        "portrait",
                        "links",
                        "pseudonym",
                        "articleCount"),
                author.getMap("$").keySet());
        assertEquals("أمينة", author.getString("name"));
        assertEquals("مراسلة", author.getString("role"));
        assertEquals("Elle écrit.", author.getString("bio"));
        assertNull(author.get("portrait"));
        assertEquals(List.of("Website"), author.getList("links.label"));
    }

    @Test
    void several_authors_of_an_article_keep_their_order() {
        given.published("a").by("zara", "amina", "boubacar").save();
        assertEquals(
                List.of("zara", "amina", "boubacar"),
                read("/v1/articles/a").getList("authors.slug"));
        assertEquals(List.of("amina", "boubacar", "zara"), slugs("/v1/authors"));
    }

    @Test
    void one_is_found_by_a_name_in_another_script() {
        given.author("amina").named("ar", "أمينة").save();
        var moved = get("/v1/authors/أمينة");
        assertEquals(308, moved.statusCode());
        assertEquals(
                "/v1/authors/amina",
                moved.header("Location").replaceFirst("^http://localhost:[0-9]+", ""));
        assertEquals(404, get("/v1/authors/nobody").statusCode());
    }
}
