package press.harmattan.mirror;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.path;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.article.BodyFormat;
import press.harmattan.database.Sql;
import press.harmattan.given.Api;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.Statements;
import press.harmattan.guard.RawHttp;
import press.harmattan.guard.RawHttp.Answer;
import press.harmattan.image.Image;

/** What coming back costs the caller and the database. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevalidateCostTest {
    private static final String PATH = "/v1/articles/revalidate";
    private static final int SIZE = 500;
    private static final int CHANGED = 3;
    private static final int THREE_KILOBYTES = 3 * 1024;

    @Inject Given given;
    @Inject RevalidateRepository repository;
    @Inject Sql sql;
    @TestHTTPResource URI home;

    private final Map<UUID, Integer> kept = new TreeMap<>();
    private final Map<UUID, Integer> outdated = new TreeMap<>();

    @BeforeAll
    void five_hundred_articles_of_which_three_have_changed() {
        given.nothing();
        Random letters = new Random(5);
        List<GivenArticle> all = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            GivenArticle article =
                    given.published("موسم-حصاد-الدخن-يبدأ-باكرا-في-قرى-موبتي-" + i)
                            .lang("ar")
                            .title("موسم حصاد الدخن يبدأ باكرًا في قرى موبتي، وهذا العدد " + i)
                            .kicker("حصاد")
                            .summary(
                                    "بكّرت الأمطار هذا العام فبكّر معها الدخن؛ وفي القرى القريبة من"
                                            + " النهر يتقاسم الجيران أيام العمل بالدور، "
                                            + i)
                            .image(picture(i))
                            .section("agriculture")
                            .in("mopti")
                            .tagged("farming", "harvest")
                            .by("amina-tirsa")
                            .body("<p>" + words(letters) + "</p>");
            all.add(i < CHANGED ? article.updated() : article);
        }
        given.save(all);
        all.forEach(article -> kept.put(article.id(), 1));
        all.forEach(article -> outdated.put(article.id(), 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip"})
    void three_changes_among_five_hundred_cost_less_than_three_kilobytes(String coding)
            throws IOException {
        byte[] question = question(kept).getBytes(UTF_8);
        Answer answer =
                RawHttp.exchange(
                        home,
                        "POST "
                                + PATH
                                + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                                + "Content-Type: application/json\r\nAccept-Encoding: "
                                + coding
                                + "\r\nContent-Length: "
                                + question.length
                                + "\r\n\r\n",
                        question);
        assertEquals(200, answer.status());
        assertEquals(List.of(coding), answer.all("Content-Encoding"));
        int head = answer.headers().stream().mapToInt(line -> line.length() + 2).sum();
        int bytes = head + answer.body().length();
        assertTrue(bytes < THREE_KILOBYTES, bytes + " bytes");
        assertEquals(CHANGED, ask(kept).jsonPath().getList("data").size());
        assertEquals(0, ask(kept).jsonPath().getList("gone").size());
    }

    @Test
    void it_is_one_statement_for_one_article_and_for_five_hundred() {
        Map<UUID, Integer> one = Map.of(kept.keySet().iterator().next(), 9);
        for (String view : List.of("headline", "card")) {
            assertEquals(1, statements(one, "view", view));
            assertEquals(1, statements(outdated, "view", view));
        }
        assertEquals(1, statements(outdated, "fields", "title,body.html"));
        assertEquals(4, statements(one, "view", "full"));
        assertEquals(4, statements(outdated, "view", "full"));
        assertEquals(1, statements(Map.of(new UUID(7, 7), 1), "view", "full"));
    }

    @Test
    void bodies_are_read_when_they_are_told() {
        assertEquals(0, blocksOfBodies(null));
        assertTrue(blocksOfBodies(BodyFormat.html) > 0, "the oracle sees what is read");
    }

    /** Too many for a row, and not to be compressed, so that PostgreSQL keeps them elsewhere. */
    private static String words(Random letters) {
        return letters.ints(4_000, 0, 40)
                .mapToObj(i -> i < 28 ? Character.toString(0x627 + i) : " ")
                .collect(Collectors.joining())
                .strip();
    }

    private static Image picture(int number) {
        return new Image(
                "https://images.example/sample/millet-heads-" + number + ".jpg",
                "image/jpeg",
                1600,
                1067,
                214_380L + number,
                "سنابل دخن ناضجة في حقل عند الصباح",
                "سنابل الدخن قبل يوم من قطعها.",
                "صورة نموذجية",
                null,
                List.of());
    }

    private long statements(Map<UUID, Integer> items, Object... parameters) {
        return Statements.of(() -> ask(items, parameters));
    }

    /** How often a block was looked at in the place where PostgreSQL keeps what is long. */
    private long blocksOfBodies(BodyFormat format) {
        UUID[] ids = outdated.keySet().toArray(UUID[]::new);
        Integer[] revisions = outdated.values().toArray(Integer[]::new);
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            long before = blocks();
                            assertFalse(repository.differing(ids, revisions, format).isEmpty());
                            return blocks() - before;
                        });
    }

    private long blocks() {
        return sql.select(
                        "select pg_stat_get_xact_blocks_fetched(reltoastrelid) from pg_class"
                                + " where relname = 'published_article'",
                        Long.class)
                .single()
                .orElseThrow();
    }

    private static Response ask(Map<UUID, Integer> items, Object... parameters) {
        return Api.request()
                .contentType("application/json")
                .body(question(items))
                .post(path(PATH, parameters))
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static String question(Map<UUID, Integer> items) {
        return items.entrySet().stream()
                .map(item -> "\"" + item.getKey() + "\":" + item.getValue())
                .collect(Collectors.joining(",", "{\"items\":{", "}}"));
    }
}
