package press.harmattan.editorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Api;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** What is worked on, as the newsroom sees it. */
@QuarkusTest
class EditorialListTest {
    private static final Desk AMINA = new Desk(Role.author, "amina");
    private static final Desk MOUSSA = new Desk(Role.author, "moussa");
    private static final Desk OUMAR = new Desk(Role.editor, "oumar");

    @Inject Given given;

    private String mil;
    private String riz;

    @BeforeEach
    void three_articles() {
        given.nothing();
        given.section("economy").save();
        given.section("markets").below("economy").save();
        given.author("amina-tirsa").save();
        Map<String, Object> first = article("Mil", "section", "markets");
        first.put("authors", List.of("amina-tirsa"));
        mil = AMINA.begin(first);
        riz = AMINA.begin(article("Riz"));
        MOUSSA.begin(article("أرز", "lang", "ar"));
    }

    @Test
    void the_newest_change_is_first() {
        assertEquals(List.of("أرز", "Riz", "Mil"), titles(OUMAR));
        AMINA.moved(mil, "submit");
        assertEquals(List.of("Mil", "أرز", "Riz"), titles(OUMAR));
    }

    @Test
    void authors_find_their_own_only() {
        assertEquals(List.of("Riz", "Mil"), titles(AMINA));
        assertEquals(List.of("أرز"), titles(MOUSSA));
        assertEquals(List.of(), titles(AMINA, "owner", "moussa"));
        assertEquals(List.of("أرز"), titles(OUMAR, "owner", "moussa"));
        assertEquals(List.of(), titles(OUMAR, "owner", "me"));
        assertEquals(0, list(AMINA, "owner", "moussa", "total", "exact").getInt("page.total"));
        assertEquals(2, list(AMINA, "total", "exact").getInt("page.total"));
    }

    @Test
    void filters_say_which() {
        AMINA.moved(riz, "submit");
        assertEquals(List.of("Riz"), titles(OUMAR, "stage", "submitted"));
        assertEquals(List.of("Riz", "أرز", "Mil"), titles(OUMAR, "stage", "draft,submitted"));
        assertEquals(List.of("أرز"), titles(OUMAR, "lang", "ar"));
        assertEquals(List.of("Mil"), titles(OUMAR, "section", "economy"));
        assertEquals(List.of("Mil"), titles(OUMAR, "author", "amina-tirsa"));
        JsonPath listed = list(OUMAR, "section", "economy", "stage", "draft");
        assertEquals("economy", listed.getString("query.section"));
        assertEquals(List.of("draft"), listed.getList("query.stage"));
        assertNull(listed.getString("query.owner"));
        for (String wrong : List.of("stage", "lang", "section", "author", "unknown")) {
            assertEquals(
                    400,
                    OUMAR.request().get(Api.path(Desk.PATH, wrong, "nothing")).statusCode(),
                    wrong);
        }
    }

    @Test
    void a_walk_sees_each_article_once_and_leads_back() {
        List<String> seen = new ArrayList<>();
        JsonPath page = list(OUMAR, "limit", 1);
        while (true) {
            seen.addAll(page.getList("data.title"));
            if (page.getString("page.next") == null) {
                break;
            }
            page = list(OUMAR, "limit", 1, "cursor", page.getString("page.next"));
        }
        assertEquals(List.of("أرز", "Riz", "Mil"), seen);
        JsonPath back = list(OUMAR, "limit", 2, "cursor", page.getString("page.prev"));
        assertEquals(List.of("أرز", "Riz"), back.getList("data.title"));
        assertEquals(
                400,
                OUMAR.request()
                        .get(
                                Api.path(
                                        Desk.PATH,
                                        "stage",
                                        "draft",
                                        "cursor",
                                        page.getString("page.prev")))
                        .statusCode());
    }

    private static List<String> titles(Desk desk, Object... parameters) {
        return list(desk, parameters).getList("data.title");
    }

    private static JsonPath list(Desk desk, Object... parameters) {
        return desk.request()
                .get(Api.path(Desk.PATH, parameters))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
